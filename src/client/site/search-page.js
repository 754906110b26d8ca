// The search page: what is looked for stands in the address, and what is found in a list of links.
;(() => {
  const { openIndex, hitItem, nameItem, documentOption, fold, termsOf, placesOf } = globalThis.taiyakuSearch
  /** So many bitexts are searched, and so many hits shown, before more are asked for. */
  const batch = 20
  const page = 20

  const element = id => document.getElementById(`search-${id}`)
  const { q, document: slug, language } = element('form').elements
  const fields = [q, slug, language]

  const say = (text, values = {}) => {
    const write = value => value.toLocaleString(document.documentElement.lang)
    element('status').textContent = text.replace(/\{(\w+)\}/g, (_, name) => write(values[name]))
  }

  // The address.

  const address = () => {
    const url = new URL(location.href)
    url.hash = ''
    url.search = ''
    for (const field of fields) {
      const value = field.value.trim()
      if (value) url.searchParams.set(field.name, value)
    }
    return url
  }

  /** What is typed after a search is a new step of the history; as long as it is being typed it stays that one step. */
  let settled = true
  const remember = done => {
    const asked = new URLSearchParams(location.search).has('q')
    const how = settled && asked ? 'pushState' : 'replaceState'
    settled = done
    try {
      if (address().href !== location.href) history[how](null, '', address())
    } catch {
      // From disk some browsers keep the address as it is.
    }
    keepInLinks()
  }

  /** The page in another language looks for the same. */
  const keepInLinks = () => {
    for (const link of document.querySelectorAll('.languages a')) link.search = address().search
  }

  // The search.

  let setup
  let index
  /** The search of now; what an earlier one comes back with is dropped. */
  let search = {}

  // Documents and concepts are few enough to be asked for by name at once.

  const namesShown = 8
  const findNamed = terms => {
    const isNamed = ({ names }) => {
      const folded = names.map(fold)
      return terms.every(term => folded.some(name => placesOf(term, name).length > 0))
    }
    const { bitexts, concepts, wording } = setup
    const documents = new Map(bitexts.filter(isNamed).map(bitext => [bitext.slug, bitext]))
    return [
      ...concepts.filter(isNamed).map(each => nameItem(wording.term, each.page, each.terms)),
      ...[...documents.values()].map(({ page: to, title, titleLocale }) =>
        nameItem(wording.document, to, [[titleLocale, title]])
      )
    ].slice(0, namesShown)
  }

  const sayFound = () => {
    const { hits, searched, all, query } = search
    const nothing = hits.length === 0 && element('names').childElementCount === 0
    element('nothing').hidden = !nothing
    if (nothing) element('status').textContent = setup.wording.nothing.replace('{query}', () => query)
    else
      say(searched < all.length ? setup.wording.foundPartly : setup.wording.found, {
        found: hits.length,
        searched,
        all: all.length
      })
  }

  /** Show as many more of the hits as a page holds; gives the first of them. */
  const show = () => {
    const { hits, shown, all, searched, terms } = search
    const more = hits.slice(shown, shown + page).map(clause => hitItem(clause, terms, setup.wording))
    element('hits').append(...more)
    search.shown = shown + more.length
    element('more').hidden = search.shown >= hits.length && searched >= all.length
    sayFound()
    return more[0]
  }

  /** Search the next bitexts that may hold what is looked for, until there is something to show. */
  const proceed = async own => {
    while (own === search && own.hits.length === own.shown && own.searched < own.all.length) {
      const numbers = own.all.slice(own.searched, own.searched + batch)
      own.hits.push(...(await index.find(own.query, numbers, own.language)))
      own.searched += numbers.length
    }
    return own === search
  }

  const isChosen = number => {
    const bitext = setup.bitexts[number]
    const locales = [bitext.source, bitext.target]
    return (
      (!slug.value || bitext.slug === slug.value) && (!language.value || locales.includes(language.value))
    )
  }

  const lookUp = async own => {
    const found = await index.candidates(own.query)
    if (own !== search) return
    own.all = found?.filter(isChosen) ?? []
    if (!(await proceed(own))) return
    element('hits').replaceChildren()
    if (found) show()
    else say(setup.wording.tooShort)
  }

  /** Do something for a search; where a file cannot be loaded, say so. */
  const attempt = async work => {
    const own = search
    const waiting = setTimeout(() => own === search && say(setup.wording.searching), 150)
    try {
      await work(own)
    } catch {
      if (own === search) say(setup.wording.failed)
    }
    clearTimeout(waiting)
  }

  const run = () => {
    const query = q.value.trim()
    search = {
      query,
      language: language.value,
      terms: termsOf(query),
      hits: [],
      shown: 0,
      searched: 0,
      all: []
    }
    element('nothing').hidden = true
    element('more').hidden = true
    const { terms } = search
    const isAsked = terms.some(term => [...term].length > 1)
    element('names').replaceChildren(...(isAsked ? findNamed(terms) : []))
    if (query !== '') return attempt(lookUp)
    element('hits').replaceChildren()
    say('')
  }

  const showMore = async own => {
    if (await proceed(own)) show()?.querySelector('a').focus()
  }

  // What the reader does.

  let typing = 0
  const type = event => {
    clearTimeout(typing)
    if (event.isComposing) return
    typing = setTimeout(() => {
      remember(false)
      run()
    }, 200)
  }

  const submit = event => {
    event.preventDefault()
    clearTimeout(typing)
    remember(true)
    run()
  }

  const restore = () => {
    const asked = new URLSearchParams(location.search)
    for (const field of fields) field.value = asked.get(field.name) ?? ''
    for (const field of [slug, language]) if (field.selectedIndex < 0) field.value = ''
    settled = true
    keepInLinks()
    run()
  }

  const press = event => {
    const elsewhere = event.target.matches('input, select, textarea')
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || elsewhere) return
    event.preventDefault()
    q.focus()
  }

  /** Called by `setup.js` with the bitexts of the site and the wording of the page. */
  globalThis.taiyakuSearch.start = given => {
    setup = given
    index = openIndex(setup)
    const documents = new Map(setup.bitexts.map(bitext => [bitext.slug, bitext]))
    slug.append(...[...documents.values()].map(documentOption))
    q.addEventListener('input', type)
    q.addEventListener('compositionend', type)
    for (const field of [slug, language]) field.addEventListener('change', submit)
    element('form').addEventListener('submit', submit)
    for (const id of ['introduction', 'form']) element(id).hidden = false
    element('more').addEventListener('click', () => attempt(showMore))
    document.addEventListener('keydown', press)
    addEventListener('popstate', restore)
    restore()
    if (q.value === '') q.focus()
  }
})()
