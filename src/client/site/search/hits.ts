import type {
  SearchedBitext,
  SearchedConcept,
  SearchSetup,
  SearchWording
} from '../../../editions/search/protocol.ts'
import { fold } from '../../../text/search/fold.ts'
import { markedPieces, placesOf } from '../../../text/search/places.ts'
import { make } from '../../dom.ts'
import type { IndexedClause } from './clause-index.ts'

/** Make the list item of a clause that contains every term. */
export function hitItem(
  clause: IndexedClause,
  terms: readonly string[],
  wording: SearchWording
): HTMLElement {
  return make(
    'li',
    {},
    renderPlace(clause),
    make(
      'div',
      { class: 'pair' },
      renderSide(clause, 'source', wording.addition, terms),
      renderSide(clause, 'target', wording.omission, terms)
    )
  )
}

/** Render the name of a hit: the place in the source, or else that in the target, or else the title of the document. */
function renderPlace({ bitext, anchor, place, targetPlace }: IndexedClause): HTMLElement {
  const names = [
    make('span', { lang: bitext.source }, place),
    make('span', { lang: bitext.target }, targetPlace),
    make('span', { lang: bitext.titleLocale }, bitext.title)
  ]
  const [name, ...others] = names.filter(({ textContent }) => textContent !== '')
  const state = make(
    'span',
    { class: 'state' },
    others.map(other => [other, ' · ']),
    [bitext.sourceName, ' ', make('span', { class: 'badge' }, bitext.sourceBadge)],
    ' → ',
    [bitext.targetName, ' ', make('span', { class: 'badge' }, bitext.targetBadge)]
  )
  const href = `${bitext.page}#${encodeURIComponent(anchor)}`
  return make('p', { class: 'where' }, make('a', { href }, name), ' ', state)
}

function renderSide(
  clause: IndexedClause,
  side: 'source' | 'target',
  nothing: string,
  terms: readonly string[]
): HTMLElement {
  const text = clause[side]
  if (text === '') return make('p', { class: `${side} nothing` }, `— ${nothing}`)
  const pieces = markedPieces(text, terms).map(piece =>
    piece.hit ? make('mark', {}, piece.text) : piece.text
  )
  return make('p', { class: side, lang: clause.bitext[side] }, pieces)
}

/** Maximum number of documents and concepts shown. */
const mostNames = 8

/** List the concepts and documents whose names contain every term. There are few enough to scan them all. */
export function namedItems(setup: SearchSetup, terms: readonly string[]): HTMLElement[] {
  const isNamed = ({ names }: SearchedConcept | SearchedBitext): boolean => {
    const folded = names.map(fold)
    return terms.every(term => folded.some(name => placesOf(term, name).length > 0))
  }
  const { bitexts, concepts, wording } = setup
  return [
    ...concepts.filter(isNamed).map(({ page, terms: names }) => nameItem(wording.term, page, names)),
    ...onePerDocument(bitexts.filter(isNamed)).map(({ page, title, titleLocale }) =>
      nameItem(wording.document, page, [[titleLocale, title]])
    )
  ].slice(0, mostNames)
}

/** Make the list item of a name, without repeating names that look the same. */
function nameItem(kind: string, page: string, names: SearchedConcept['terms']): HTMLElement {
  const unlike = names.filter(([, text], at) => names.findIndex(([, each]) => each === text) === at)
  const spans = unlike.map(([lang, text], at) => [at > 0 ? ' / ' : '', make('span', { lang }, text)])
  return make('li', {}, make('span', { class: 'state' }, kind), ' ', make('a', { href: page }, spans))
}

/** Make the options for the choice of a document. */
export function documentOptions({ bitexts }: SearchSetup): HTMLElement[] {
  return onePerDocument(bitexts).map(({ slug, title, titleLocale }) =>
    make('option', { value: slug, lang: titleLocale }, title)
  )
}

function onePerDocument(bitexts: readonly SearchedBitext[]): SearchedBitext[] {
  return [...new Map(bitexts.map(bitext => [bitext.slug, bitext])).values()]
}
