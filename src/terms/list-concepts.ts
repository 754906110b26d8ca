import type { Locale, Termbase } from '../nodes/index.ts'
import { findTerms } from './find-terms.ts'
import { indexTerms } from './term-index.ts'

/**
 * Make a function that lists the concepts in a text, once per occurrence, in text order.
 *
 * @returns a function of a text and its locale.
 */
export function conceptFinder(termbase: Termbase): (text: string, locale: Locale) => string[] {
  const indexes = new Map<Locale, ReturnType<typeof indexTerms>>()
  return (text, locale) => {
    const index = indexes.get(locale) ?? indexTerms(termbase, locale)
    indexes.set(locale, index)
    return findTerms(text, { index, accepts: () => true }).map(({ term }) => term.concept)
  }
}
