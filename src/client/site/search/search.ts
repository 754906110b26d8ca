import type { SearchedBitext } from '../../../editions/search/protocol.ts'
import { termsOf } from '../../../text/search/places.ts'
import type { IndexedClause } from './clause-index.ts'
import type { Asked } from './form.ts'

/** A search under way: what is looked for, and how far it has come. */
export interface Search extends Asked {
  /** The terms of the query, folded. */
  readonly terms: readonly string[]
  /** Numbers of the bitexts that may hold them. */
  all: readonly number[]
  /** How many of those were searched. */
  searched: number
  /** What was found in them. */
  readonly hits: IndexedClause[]
  /** How many of the hits are shown. */
  shown: number
}

/** Begin a search. */
export function beginSearch(asked: Asked): Search {
  return { ...asked, terms: termsOf(asked.query), all: [], searched: 0, hits: [], shown: 0 }
}

/** Tell whether a search is for texts of a bitext. */
export function isAskedFor(bitext: SearchedBitext | undefined, { slug, language }: Asked): boolean {
  if (!bitext) return false
  const isOfLanguage = language === '' || bitext.source === language || bitext.target === language
  return isOfLanguage && (slug === '' || bitext.slug === slug)
}

/** Tell whether a search looks for something of which there can be names. */
export function hasLongTerm({ terms }: Search): boolean {
  return terms.some(term => [...term].length > 1)
}
