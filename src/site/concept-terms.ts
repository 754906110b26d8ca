import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Listing } from '../editions/listing/listing.ts'
import type { Concept, Locale } from '../nodes/index.ts'
import type { Chosen, Wording } from '../wording/index.ts'

/** List the locales with terms, those of the bitexts first. */
export function localesOf(listings: readonly Listing[], concepts: readonly Concept[]): Locale[] {
  const published = listings.flatMap(each => [each.sourceLocale, each.targetLocale])
  const named = concepts.flatMap(({ terms }) => Object.keys(terms))
  return [...new Set([...published, ...named])].filter(locale => named.includes(locale))
}

/** Name a concept by its first term in each locale, without repetitions, or by its id if it has no term. */
export function nameConcept({ id, terms }: Concept, locales: readonly Locale[]): Chosen[] {
  const names = new Map<string, Locale>()
  for (const locale of locales) {
    const text = terms[locale]?.[0]?.text
    if (text !== undefined && !names.has(text)) names.set(text, locale)
  }
  if (names.size === 0) names.set(id, 'en')
  return [...names].map(([text, locale]) => ({ locale, text }))
}

/** Render a definition in the reader's language, or else in the closest available one. */
export function renderDefinition({ definition }: Concept, { choose }: Wording): Element | undefined {
  const chosen = choose(definition)
  return chosen && h('p', { className: ['definition'], lang: chosen.locale }, chosen.text)
}
