import type { Element } from 'hast'
import { h } from 'hastscript'
import { readerPath, relativeUrl } from '../editions/address.ts'
import { beadAnchor, toAnchor } from '../editions/html/anchors.ts'
import { onLines } from '../editions/html/page.ts'
import type { ListedOccurrence, Listing } from '../editions/listing/listing.ts'
import { describeSide } from '../editions/view/labels.ts'
import type { Wording } from '../wording/index.ts'
import { markWords } from './mark-terms.ts'

/** Occurrences of a concept in one bitext. */
export interface BitextConcordance {
  /** The bitext. */
  readonly listing: Listing
  /** Its clauses with the concept, in bead order. */
  readonly occurrences: readonly ListedOccurrence[]
}

/**
 * Render every clause of a bitext with a concept next to its counterpart, with the concept's words marked.
 *
 * @param path - path of the page it is rendered for.
 */
export function renderConcordance(
  { listing, occurrences }: BitextConcordance,
  path: string,
  wording: Wording
): Element {
  const page = relativeUrl(path, readerPath(listing, wording.language))
  const source = describeSide(listing, 'source', wording)
  const target = describeSide(listing, 'target', wording)
  const head = [source, target].map(side =>
    h('span', { className: [side.name] }, [
      h('span', { lang: side.locale }, side.title),
      ' ',
      h('span', { className: ['state'] }, `${side.language} · ${side.badge}`)
    ])
  )
  return h(
    'section',
    { className: ['concordance'] },
    onLines([
      h(
        'h3',
        h(
          'a',
          { href: page, className: ['pair'] },
          head.flatMap((each, index) => (index ? [' ', each] : [each]))
        )
      ),
      h('p', { className: ['state'] }, wording.translate('clausesFound', { clauses: occurrences.length })),
      h('ol', onLines(occurrences.map(each => renderOccurrence(each, listing, page, wording))))
    ])
  )
}

function renderOccurrence(
  occurrence: ListedOccurrence,
  { sourceLocale, targetLocale }: Listing,
  page: string,
  { translate }: Wording
): Element {
  const { bead, place, source, target, sourceTerms, targetTerms } = occurrence
  const href = page + toAnchor(beadAnchor(bead))
  const name = place ? h('span', { lang: sourceLocale }, place) : translate('toAddition')
  const unrendered = source !== '' && target !== '' && targetTerms.length === 0
  return h('li', [
    h('p', { className: ['place'] }, h('a', { href }, name)),
    h('div', { className: ['pair'] }, [
      source
        ? h('p', { className: ['source'], lang: sourceLocale }, markWords(source, sourceTerms))
        : h('p', { className: ['source', 'state'] }, translate('addition')),
      target
        ? h('p', { className: ['target'] }, [
            h('span', { lang: targetLocale }, markWords(target, targetTerms)),
            ...(unrendered ? [' ', h('span', { className: ['state'] }, translate('notRendered'))] : [])
          ])
        : h('p', { className: ['target', 'state'] }, translate('omission'))
    ])
  ])
}
