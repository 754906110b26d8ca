import { type Locale, languageOf } from '../../nodes/index.ts'
import { normalForm } from '../../text/index.ts'
import { type LexiconIndex, lexiconTokens } from '../lexicon/lexicon-index.ts'
import { hanBigramTokens, hanTokens } from './han.ts'
import { hiraganaBigramTokens, katakanaTokens } from './kana.ts'
import { numberTokens } from './number.ts'
import { punctuationTokens } from './punctuation.ts'
import type { AlignerSegment } from './segment.ts'
import { stem } from './stem.ts'
import { prefixTokens, wordTokens } from './word.ts'

export { segmentLength } from './length.ts'
export type { AlignerSegment } from './segment.ts'

/** What evidence may need beside the segment and its locale. */
export interface EvidenceContext {
  /** Lexicons between the two locales. */
  readonly lexicons?: readonly LexiconIndex[]
}

type Evidence = (
  segment: AlignerSegment & { readonly normal: string },
  locale: Locale,
  context: EvidenceContext
) => string[]

/** Every kind of evidence that speaks through tokens; to add one, write its file and put it here. */
const evidence = {
  number: ({ normal }, locale) => numberTokens(normal, locale),
  han: ({ normal }) => hanTokens(normal),
  hanBigram: ({ normal }) => hanBigramTokens(normal),
  katakana: ({ normal }) => katakanaTokens(normal),
  hiragana: ({ normal }) => hiraganaBigramTokens(normal),
  word: ({ normal }) => wordTokens(normal),
  stem: ({ normal }, locale) => wordTokens(normal).map(word => stem(word, languageOf(locale))),
  prefix: ({ normal }) => prefixTokens(normal),
  punctuation: ({ text }) => punctuationTokens(text),
  term: ({ concepts }) => [...(concepts ?? [])],
  outline: ({ outline }) => (outline ? [outline] : []),
  mark: ({ marks }) => [...(marks ?? [])],
  lexicon: ({ normal }, locale, { lexicons = [] }) =>
    lexicons.flatMap((index, at) => lexiconTokens(normal, locale, index).map(token => `${at}:${token}`))
} satisfies Record<string, Evidence>

/** The name of a kind of evidence. */
export type Group = keyof typeof evidence

/** All kinds of evidence, in a fixed order. */
export const groups = [
  'number',
  'han',
  'hanBigram',
  'katakana',
  'hiragana',
  'word',
  'stem',
  'prefix',
  'punctuation',
  'term',
  'outline',
  'mark',
  'lexicon'
] as const satisfies readonly Group[]

/**
 * List what a segment offers as evidence, per kind. Equal tokens of one kind on two sides speak for a bead; `stem` and
 * `hiragana` are meant for lexicons that learn, and seldom shared between languages.
 *
 * @returns per kind, a token per occurrence.
 */
export function featureTokens(
  segment: AlignerSegment,
  locale: Locale,
  context: EvidenceContext = {}
): Record<Group, string[]> {
  const known = { ...segment, normal: normalForm(segment.text) }
  const list = (group: Group): string[] => evidence[group](known, locale, context)
  return {
    number: list('number'),
    han: list('han'),
    hanBigram: list('hanBigram'),
    katakana: list('katakana'),
    hiragana: list('hiragana'),
    word: list('word'),
    stem: list('stem'),
    prefix: list('prefix'),
    punctuation: list('punctuation'),
    term: list('term'),
    outline: list('outline'),
    mark: list('mark'),
    lexicon: list('lexicon')
  }
}
