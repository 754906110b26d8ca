import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

/** What `assets/search-text.js` gives the other scripts of the page. */
export interface SearchText {
  readonly fold: (text: string) => string
  readonly gramsOf: (folded: string) => string[]
  readonly isWord: (gram: string) => boolean
  readonly shardOf: (gram: string, count: number) => number
  readonly termsOf: (query: string) => string[]
  readonly placesOf: (term: string, folded: string) => Array<[number, number]>
  readonly markedPieces: (text: string, terms: readonly string[]) => Array<{ text: string; hit: boolean }>
}

/** Run the script as a page does. */
export function loadSearchText(): SearchText {
  const file = new URL('../../../src/client/site/search-text.js', import.meta.url)
  const page: { taiyakuSearch?: SearchText } = {}
  runInNewContext(readFileSync(file, 'utf8'), page)
  if (!page.taiyakuSearch) throw new Error('expected the script to give taiyakuSearch')
  return page.taiyakuSearch
}
