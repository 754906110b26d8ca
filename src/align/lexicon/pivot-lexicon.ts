import { type Locale, languageOf } from '../../nodes/index.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

/**
 * Build a lexicon of two languages from two lexicons that share a third. Two entries are joined if the first form of
 * one, its headword, is a form of the other.
 *
 * @param first - its other language gives the first forms.
 * @param second - its other language gives the second forms.
 * @param shared - the language that both have.
 * @returns one entry per joined pair, in the order of `first`, then of `second`.
 */
export function pivotLexicon(first: Lexicon, second: Lexicon, shared: Locale): Lexicon {
  const one = startingFrom(first, shared)
  const other = startingFrom(second, shared)
  const byForm = new Map<string, LexiconEntry[]>()
  for (const entry of other.entries) {
    for (const form of entry.first) put(byForm, form, entry)
  }
  const entries = one.entries.flatMap(entry => {
    const met = new Set(entry.first.flatMap(form => byForm.get(form) ?? []))
    return [...met]
      .filter(candidate => isKnownBy(entry, candidate) || isKnownBy(candidate, entry))
      .map(({ second: forms }) => ({ first: entry.second, second: forms }))
  })
  return { locales: [one.locales[1], other.locales[1]], entries }
}

/** Swap the sides of a lexicon if necessary, so that a language comes first. */
function startingFrom(lexicon: Lexicon, shared: Locale): Lexicon {
  const { locales, entries } = lexicon
  if (languageOf(locales[0]) === languageOf(shared)) return lexicon
  return {
    locales: [locales[1], locales[0]],
    entries: entries.map(({ first, second }) => ({ first: second, second: first }))
  }
}

function isKnownBy({ first: [head] }: LexiconEntry, { first: forms }: LexiconEntry): boolean {
  return head !== undefined && forms.includes(head)
}

function put(map: Map<string, LexiconEntry[]>, form: string, entry: LexiconEntry): void {
  const list = map.get(form)
  if (list) list.push(entry)
  else map.set(form, [entry])
}
