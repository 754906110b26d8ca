// How a hit is shown: where it stands, with a link to it, and both texts with what was looked for marked.
;(() => {
  const { markedPieces } = globalThis.taiyakuSearch

  const make = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }

  const side = (clause, name, nothing, terms) => {
    const text = clause[name]
    if (!text) return make('p', { className: `${name} nothing` }, `— ${nothing}`)
    const pieces = markedPieces(text, terms).map(piece =>
      piece.hit ? make('mark', {}, piece.text) : piece.text
    )
    return make('p', { className: name, lang: clause.bitext[name] }, ...pieces)
  }

  /** The place in the source names the hit, else that in the target, else the title of the document. */
  const where = ({ bitext, anchor, place, targetPlace }) => {
    const names = [
      make('span', { lang: bitext.source }, place),
      make('span', { lang: bitext.target }, targetPlace),
      make('span', { lang: bitext.titleLocale }, bitext.title)
    ].filter(name => name.textContent)
    const link = make('a', { href: `${bitext.page}#${encodeURIComponent(anchor)}` }, names[0])
    const others = names.slice(1).flatMap(name => [name, ' · '])
    const [from, to] = ['source', 'target'].map(name => [
      bitext[`${name}Name`],
      ' ',
      make('span', { className: 'badge' }, bitext[`${name}Badge`])
    ])
    const state = make('span', { className: 'state' }, ...others, ...from, ' → ', ...to)
    return make('p', { className: 'where' }, link, ' ', state)
  }

  /** Make the list item of a clause in which every term was found. */
  globalThis.taiyakuSearch.hitItem = (clause, terms, wording) =>
    make(
      'li',
      {},
      where(clause),
      make(
        'div',
        { className: 'pair' },
        side(clause, 'source', wording.addition, terms),
        side(clause, 'target', wording.omission, terms)
      )
    )

  /** Make the list item of a document, or of a concept, that was asked for by name; names that look the same stand once. */
  globalThis.taiyakuSearch.nameItem = (kind, page, names) => {
    const unlike = names.filter(([, text], at) => names.findIndex(([, each]) => each === text) === at)
    const spans = unlike.map(([lang, text]) => make('span', { lang }, text))
    const link = make('a', { href: page }, ...spans.flatMap((span, at) => (at > 0 ? [' / ', span] : [span])))
    return make('li', {}, make('span', { className: 'state' }, kind), ' ', link)
  }

  globalThis.taiyakuSearch.documentOption = ({ slug, title, titleLocale }) =>
    make('option', { value: slug, lang: titleLocale }, title)
})()
