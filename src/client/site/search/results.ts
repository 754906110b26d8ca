import type { SearchWording } from '../../../editions/search/protocol.ts'
import { byId } from '../../dom.ts'
import { hitItem } from './hits.ts'
import type { Search } from './search.ts'

/** So many hits are shown before more are asked for. */
const page = 20

/** Say how the search goes, with numbers filled in as the language of the page writes them. */
export function sayProgress(text: string, values: Readonly<Record<string, number>> = {}): void {
  const write = (name: string): string => values[name]?.toLocaleString(document.documentElement.lang) ?? ''
  byId('search-status').textContent = text.replace(/\{(\w+)\}/g, (_, name: string) => write(name))
}

/** Show that a search has begun: which documents and concepts it names, and no hits if nothing is asked for. */
export function showBegun({ query }: Search, named: readonly HTMLElement[]): void {
  byId('search-nothing').hidden = true
  byId('search-more').hidden = true
  byId('search-names').replaceChildren(...named)
  if (query !== '') return
  clearHits()
  sayProgress('')
}

/** Take away the hits of the search before. */
export function clearHits(): void {
  byId('search-hits').replaceChildren()
}

/** Show as many more of the hits as a page holds; gives the first of them. */
export function showMore(search: Search, wording: SearchWording): HTMLElement | undefined {
  const { hits, shown, all, searched, terms } = search
  const more = hits.slice(shown, shown + page).map(clause => hitItem(clause, terms, wording))
  byId('search-hits').append(...more)
  search.shown = shown + more.length
  byId('search-more').hidden = search.shown >= hits.length && searched >= all.length
  sayFound(search, wording)
  return more[0]
}

function sayFound({ hits, searched, all, query }: Search, wording: SearchWording): void {
  const isNothing = hits.length === 0 && byId('search-names').childElementCount === 0
  byId('search-nothing').hidden = !isNothing
  if (isNothing) byId('search-status').textContent = wording.nothing.replace('{query}', () => query)
  else {
    const text = searched < all.length ? wording.foundPartly : wording.found
    sayProgress(text, { found: hits.length, searched, all: all.length })
  }
}
