import type { Group } from '../evidence/index.ts'

/**
 * The kinds of evidence that speak through equal tokens on both sides, and `learned`, whose tokens meet through a
 * lexicon learnt from the text itself.
 */
export const channels = [
  'number',
  'hanBigram',
  'katakana',
  'word',
  'prefix',
  'punctuation',
  'term',
  'outline',
  'lexicon',
  'learned'
] as const

/** The name of a channel. */
export type Channel = (typeof channels)[number]

/** Kinds of tokens that the learned lexicon is about. */
export const lexicalGroups: readonly Group[] = ['han', 'katakana', 'stem']
