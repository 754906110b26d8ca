import { diffWordsWithSpace } from 'diff'
import { type Locale, languageOf } from '../nodes/index.ts'

/** A piece of two texts: in both, only in the new one, or only in the old one. */
export interface Piece {
  readonly value: string
  readonly change: 'same' | 'added' | 'removed'
}

/** Compare two texts word by word, in the way of their language; for people, since words differ between versions of ICU. */
export function diffWords(before: string, after: string, locale: Locale): Piece[] {
  if (before === after) return before === '' ? [] : [{ value: before, change: 'same' }]
  const intlSegmenter = new Intl.Segmenter(languageOf(locale), { granularity: 'word' })
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    value,
    change: added ? 'added' : removed ? 'removed' : 'same'
  }))
}
