import type { Group } from '../evidence/index.ts'

/**
 * The kinds of evidence that speak through equal tokens on both sides, and `learned`, whose tokens meet through a
 * lexicon learnt from the text itself.
 */
export const channels = [
  'number',
  'han',
  'hanBigram',
  'katakana',
  'word',
  'prefix',
  'punctuation',
  'term',
  'outline',
  'mark',
  'lexicon',
  'learned'
] as const

/** The name of a channel. */
export type Channel = (typeof channels)[number]

/** What a nat of a channel counts: single Han characters witness what couples of them and the lexicon witness too. */
export const weights: readonly number[] = channels.map(channel => (channel === 'han' ? 0.25 : 1))

/** Kinds of tokens that the learned lexicon is about. */
export const lexicalGroups: readonly Group[] = ['han', 'katakana', 'stem']
