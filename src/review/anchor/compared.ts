/** A segment in comparable form. */
export interface ComparedSegment {
  /** Path. */
  readonly path: string
  /** Text in comparable form. */
  readonly form: string
}

/** A decided segment in comparable form. */
export interface ComparedDecision extends ComparedSegment {
  /** Number of segments with this text when it was decided. */
  readonly copies: number
  /** Context fingerprint, as written by `contextFingerprints`; absent for a text that occurred once. */
  readonly near?: string | undefined
  /** Whether its text may be segmented differently now, because an earlier version wrote it. */
  readonly recut?: boolean | undefined
}

const quotes = /["'“”„‟‘’‚‛«»‹›「」『』｢｣〝〞〟]/gu
const spaced = /[\p{L}\p{N}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー]/u

/**
 * Convert a text to the form in which decided and current texts are compared. Differences in white space, width and
 * style of quotation marks are removed. A space between two words of a script that needs spaces is kept.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff65-\uff9f]+/gu, kana => kana.normalize('NFKC'))
    .replace(/[\uff01-\uff5e]/gu, wide => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[｡､]/gu, mark => (mark === '｡' ? '。' : '、'))
    .replace(quotes, '"')
    .trim()
    .replace(/(?<=(.))\s+(?=(.))/gsu, (_, before: string, after: string) =>
      needsSpace(before) && needsSpace(after) ? ' ' : ''
    )
}

function needsSpace(character: string): boolean {
  return spaced.test(character) && !unspaced.test(character)
}
