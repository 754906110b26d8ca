import type { SearchedBitext } from '../../../editions/search/protocol.ts'
import { termsOf } from '../../../text/search/places.ts'
import type { IndexedClause } from './clause-index.ts'
import type { Asked } from './form.ts'

/** A search in progress: its query, and its state. */
export interface Search extends Asked {
  /** The terms of the query, folded. */
  readonly terms: readonly string[]
  /** Numbers of the bitexts that may contain them. */
  all: readonly number[]
  /** Number of these that were searched. */
  searched: number
  /** The hits in them. */
  readonly hits: IndexedClause[]
  /** Number of hits that are shown. */
  shown: number
}

/** Begin a search. */
export function beginSearch(asked: Asked): Search {
  return { ...asked, terms: termsOf(asked.query), all: [], searched: 0, hits: [], shown: 0 }
}

/** Tell whether a search includes texts of a bitext. */
export function isAskedFor(bitext: SearchedBitext | undefined, { slug, language }: Asked): boolean {
  if (!bitext) return false
  const isOfLanguage = language === '' || bitext.source === language || bitext.target === language
  return isOfLanguage && (slug === '' || bitext.slug === slug)
}

/** Tell whether a search has a term long enough to be part of a name. */
export function hasLongTerm({ terms }: Search): boolean {
  return terms.some(term => [...term].length > 1)
}
