import type { SearchWording } from '../../../editions/search/protocol.ts'
import { byId } from '../../dom.ts'
import { hitItem } from './hits.ts'
import type { Search } from './search.ts'

/** Number of hits shown at a time. */
const page = 20

/** Report the progress of a search, with numbers formatted in the language of the page. */
export function sayProgress(text: string, values: Readonly<Record<string, number>> = {}): void {
  const write = (name: string): string => values[name]?.toLocaleString(document.documentElement.lang) ?? ''
  byId('search-status').textContent = text.replace(/\{(\w+)\}/g, (_, name: string) => write(name))
}

/** Show that a search has begun: the matching documents and concepts, and no hits if the query is empty. */
export function showBegun({ query }: Search, named: readonly HTMLElement[]): void {
  byId('search-nothing').hidden = true
  byId('search-more').hidden = true
  byId('search-names').replaceChildren(...named)
  if (query !== '') return
  clearHits()
  sayProgress('')
}

/** Remove the hits of the previous search. */
export function clearHits(): void {
  byId('search-hits').replaceChildren()
}

/** Show the next page of hits; returns the first of them. */
export function showMore(search: Search, wording: SearchWording): HTMLElement | undefined {
  const { hits, shown, all, searched, terms } = search
  const more = hits.slice(shown, shown + page).map(clause => hitItem(clause, terms, wording))
  byId('search-hits').append(...more)
  search.shown = shown + more.length
  byId('search-more').hidden = search.shown >= hits.length && searched >= all.length
  sayFound(search, wording)
  return more[0]
}

/** Tell whether a document or a concept is shown, so that no clause need be found. */
export function hasNames(): boolean {
  return byId('search-names').childElementCount > 0
}

function sayFound({ hits, searched, all, query }: Search, wording: SearchWording): void {
  const isNothing = hits.length === 0 && !hasNames()
  byId('search-nothing').hidden = !isNothing
  if (isNothing) byId('search-status').textContent = wording.nothing.replace('{query}', () => query)
  else if (hits.length === 0 && searched >= all.length) sayProgress('')
  else {
    const text = searched < all.length ? wording.foundPartly : wording.found
    sayProgress(text, { found: hits.length, searched, all: all.length })
  }
}
