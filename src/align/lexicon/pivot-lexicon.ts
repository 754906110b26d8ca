import { type Locale, languageOf } from '../../nodes/index.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

/**
 * Make a lexicon of two languages out of two lexicons that share a third. Entries meet where the first form of the
 * one, by which it is known, is a form of the other.
 *
 * @param first - its other language gives the first forms.
 * @param second - its other language gives the second forms.
 * @param shared - the language both have.
 * @returns an entry per pair that meets, in the order of `first`, then of `second`.
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

/** Turn a lexicon round, if need be, so that a language's forms come first. */
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
