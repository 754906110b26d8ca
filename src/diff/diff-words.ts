import { diffWordsWithSpace } from 'diff'
import { type Locale, languageOf } from '../nodes/index.ts'

/** A piece of two texts: in both, only in the new one, or only in the old one. */
export interface DiffPiece {
  readonly value: string
  readonly change: 'same' | 'added' | 'removed'
}

/** Maximum number of differing words; nobody reads more one by one, and comparing them takes long. */
const mostWords = 1000
/** Minimum share of common characters in the shorter text; with fewer, what the texts have in common is chance. */
const leastShared = 0.3

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Compare two texts word by word, by the rules of their language. For display only, since word breaks differ between
 * versions of ICU.
 *
 * @returns the pieces in order; those that are not `added` are the old text, those that are not `removed` the new one.
 */
export function diffWords(before: string, after: string, locale: Locale): DiffPiece[] {
  if (before === after) return toPieces([before, 'same'])
  const parts = diffWordsWithSpace(before, after, {
    intlSegmenter: segmenterOf(locale),
    maxEditLength: mostWords
  })
  const pieces = (parts ?? []).map(
    ({ value, added, removed }): DiffPiece => ({
      value,
      change: added ? 'added' : removed ? 'removed' : 'same'
    })
  )
  const shared = pieces.reduce((sum, { value, change }) => sum + (change === 'same' ? value.length : 0), 0)
  return shared >= leastShared * Math.min(before.length, after.length) && shared > 0
    ? pieces
    : toPieces([before, 'removed'], [after, 'added'])
}

function toPieces(...pieces: ReadonlyArray<readonly [string, DiffPiece['change']]>): DiffPiece[] {
  return pieces.filter(([value]) => value !== '').map(([value, change]) => ({ value, change }))
}

function segmenterOf(locale: Locale): Intl.Segmenter {
  const language = languageOf(locale)
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}
