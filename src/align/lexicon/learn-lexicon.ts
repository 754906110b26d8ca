import { type FindLanguage, findLanguage } from '../../languages/index.ts'
import type { Locale } from '../../nodes/index.ts'
import { listCandidates } from './candidates.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import { indexLexicon, type LexiconIndex, sideOf } from './lexicon-index.ts'
import { type AcceptedBead, numberObservations } from './observations.ts'
import { selectWordPairs } from './select-word-pairs.ts'
import { type TextLanguage, unexplained } from './unexplained.ts'
import { type BeadCandidates, findWordPairs, type WordPair } from './word-pairs.ts'

export type { AcceptedBead } from './observations.ts'

/**
 * Learn from accepted beads which words render each other. What characters or lexicons already explain is removed
 * first. Of the rest, words are paired if they co-occur in at least three observations, are associated by Dunning's
 * log-likelihood ratio (`logLikelihoodRatio`), and have no close rival. People review the result, so it has few rows,
 * chosen for precision.
 *
 * @param beads - accepted beads with both sides; their order does not matter.
 * @param locales - of the source and the target.
 * @param lexicons - known words, which are not learnt again.
 * @param languages - finds the language of a locale; by default among the built-in ones.
 * @returns entries with one form per side, as written in the texts, in code-unit order.
 */
export function learnLexicon(
  beads: readonly AcceptedBead[],
  locales: readonly [Locale, Locale],
  lexicons: readonly Lexicon[] = [],
  languages: FindLanguage = findLanguage
): Lexicon {
  const known = lexicons.map(lexicon => indexLexicon(lexicon, languages))
  const [from, to] = locales
  const texts = [
    { locale: from, language: languages(from) },
    { locale: to, language: languages(to) }
  ] as const
  const numbers = numberObservations(beads)
  const meetings = beads
    .map((bead, index) => toMeeting(bead, numbers[index] ?? index, texts, known))
    .sort((one, other) => one.source.observation - other.source.observation)
  const pairs = selectWordPairs(findWordPairs(meetings, new Set(numbers).size))
  const entries = pairs.filter(pair => !isPlain(pair) && !isKnown(pair, locales, known)).map(toEntry)
  return { locales, entries: entries.sort(compareEntries) }
}

function toMeeting(
  { source, target }: AcceptedBead,
  observation: number,
  texts: readonly [TextLanguage, TextLanguage],
  known: readonly LexiconIndex[]
): BeadCandidates {
  const left = unexplained({ source: source.join('\n'), target: target.join('\n') }, texts, known)
  return {
    source: { observation, candidates: listCandidates(left.source, texts[0].language) },
    target: { observation, candidates: listCandidates(left.target, texts[1].language) }
  }
}

/** Tell whether the characters alone show that two words are a pair. */
function isPlain({ first, second }: WordPair): boolean {
  return first.key.includes(second.key) || second.key.includes(first.key)
}

function isKnown(
  { first, second }: WordPair,
  locales: readonly [Locale, Locale],
  known: readonly LexiconIndex[]
): boolean {
  return known.some(index => {
    const entries = [first, second].map(({ key }, side) => {
      const forms = sideOf(index, locales[side] ?? '')
      return forms?.exact.get(key) ?? forms?.stemmed.get(key) ?? []
    })
    return entries[0]?.some(entry => entries[1]?.includes(entry)) ?? false
  })
}

function toEntry({ first, second }: WordPair): LexiconEntry {
  return { first: [first.written], second: [second.written] }
}

function compareEntries(one: LexiconEntry, other: LexiconEntry): number {
  const [a, b] = [one, other].map(({ first, second }) => `${first.join('|')}\t${second.join('|')}`)
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}
