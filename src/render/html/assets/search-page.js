// The search page: what is looked for stands in the address, and what is found in a list of links.
;(() => {
  const { openIndex, markedPieces, termsOf } = globalThis.taiyakuSearch
  const batch = 20
  const page = 20
  const element = id => document.getElementById(`search-${id}`)
  const make = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }

  const start = setup => {
    const index = openIndex(setup)
    const form = element('form')
    const { q, document: slug, language } = form.elements
    const say = (text, values = {}) => {
      const number = value => value.toLocaleString(document.documentElement.lang)
      element('status').textContent = text.replace(/\{(\w+)\}/g, (_, name) => number(values[name]))
    }

    for (const each of new Map(setup.bitexts.map(bitext => [bitext.slug, bitext])).values())
      slug.append(make('option', { value: each.slug, lang: each.titleLocale }, each.title))

    let search = {}

    const mark = (text, terms) =>
      markedPieces(text, terms).map(piece => (piece.hit ? make('mark', {}, piece.text) : piece.text))

    const side = (clause, name, terms) => {
      const locale = clause.bitext[name]
      if (!clause[name]) {
        const nothing = name === 'source' ? setup.wording.addition : setup.wording.omission
        return make('p', { className: `${name} nothing` }, `— ${nothing}`)
      }
      return make('p', { className: name, lang: locale }, ...mark(clause[name], terms))
    }

    const item = (clause, terms) => {
      const { bitext, place, anchor } = clause
      const title = make('span', { lang: bitext.titleLocale }, bitext.title)
      const where = place ? make('span', { lang: bitext.source }, place) : title
      const link = make('a', { href: `${bitext.page}#${encodeURIComponent(anchor)}` }, where)
      const languages = `${bitext.sourceName} → ${bitext.targetName}`
      const document = make('span', { className: 'state' }, ...(place ? [title, ' · '] : []), languages)
      return make(
        'li',
        {},
        make('p', { className: 'where' }, link, ' ', document),
        make('div', { className: 'pair' }, side(clause, 'source', terms), side(clause, 'target', terms))
      )
    }

    /** Show as many more of the hits as a page holds. */
    const show = () => {
      const { hits, shown, all, searched, terms } = search
      const more = hits.slice(shown, shown + page).map(clause => item(clause, terms))
      element('hits').append(...more)
      search.shown = shown + more.length
      const text = searched < all.length ? setup.wording.foundPartly : setup.wording.found
      const nothing = hits.length === 0 && searched >= all.length
      if (nothing)
        element('status').textContent = setup.wording.nothing.replace('{query}', () => search.query)
      else say(text, { found: hits.length, searched, all: all.length })
      element('nothing').hidden = !nothing
      element('more').hidden = search.shown >= hits.length && searched >= all.length
      return more[0]
    }

    /** Search the next bitexts that may hold what is looked for. */
    const proceed = async () => {
      const own = search
      const numbers = own.all.slice(own.searched, own.searched + batch)
      const hits = await index.find(own.query, numbers, own.language)
      if (own !== search) return
      own.hits.push(...hits)
      own.searched += numbers.length
      // Where nothing was found so far, the next ones may have it.
      if (own.hits.length === own.shown && own.searched < own.all.length) await proceed()
    }

    const guarded = async work => {
      const own = search
      try {
        await work()
      } catch {
        if (own === search) say(setup.wording.failed)
      }
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
      const own = search
      element('nothing').hidden = true
      element('more').hidden = true
      keepInLinks()
      if (query === '') {
        element('hits').replaceChildren()
        return say('')
      }
      return guarded(async () => {
        const waiting = setTimeout(() => own === search && say(setup.wording.searching), 150)
        const found = await index.candidates(query).finally(() => clearTimeout(waiting))
        if (own !== search) return
        if (!found) {
          element('hits').replaceChildren()
          return say(setup.wording.tooShort)
        }
        own.all = found.filter(number => !slug.value || setup.bitexts[number].slug === slug.value)
        await proceed()
        if (own !== search) return
        element('hits').replaceChildren()
        show()
      })
    }

    const address = () => {
      const url = new URL(location.href)
      url.hash = ''
      url.search = ''
      for (const field of [q, slug, language]) {
        const value = field.value.trim()
        if (value) url.searchParams.set(field.name, value)
      }
      return url
    }

    /** The page in another language looks for the same. */
    const keepInLinks = () => {
      for (const link of document.querySelectorAll('.languages a')) link.search = address().search
    }

    const remember = how => {
      try {
        history[how](null, '', address())
      } catch {
        // From disk some browsers keep the address as it is.
      }
    }

    const restore = () => {
      const asked = new URLSearchParams(location.search)
      for (const field of [q, slug, language]) field.value = asked.get(field.name) ?? ''
      for (const field of [slug, language]) if (field.selectedIndex < 0) field.value = ''
      return run()
    }

    let typing = 0
    q.addEventListener('input', event => {
      clearTimeout(typing)
      if (event.isComposing) return
      typing = setTimeout(() => {
        remember('replaceState')
        run()
      }, 200)
    })
    q.addEventListener('compositionend', () => q.dispatchEvent(new Event('input')))
    const submit = event => {
      event.preventDefault()
      clearTimeout(typing)
      remember('pushState')
      run()
    }
    form.addEventListener('submit', submit)
    slug.addEventListener('change', submit)
    language.addEventListener('change', submit)
    element('more').addEventListener('click', () =>
      guarded(async () => {
        if (search.shown >= search.hits.length) await proceed()
        show()?.querySelector('a').focus()
      })
    )
    document.addEventListener('keydown', event => {
      const typingElsewhere = event.target.matches('input, select, textarea')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typingElsewhere) return
      event.preventDefault()
      q.focus()
    })
    addEventListener('popstate', restore)

    form.hidden = false
    restore()
    if (q.value === '') q.focus()
  }

  globalThis.taiyakuSearch.start = start
})()
