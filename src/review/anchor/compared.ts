/** A segment as it is compared. */
export interface ComparedSegment {
  /** Path. */
  readonly path: string
  /** Text in comparable form. */
  readonly form: string
}

/** A decided segment as it is compared. */
export interface ComparedDecision extends ComparedSegment {
  /** How many segments had this text when it was decided. */
  readonly copies: number
  /** Where it stood, as `describePlaces` wrote it; nothing for a text that occurred once. */
  readonly near?: string | undefined
  /** Whether its text may be cut otherwise by now: it was written by an earlier version. */
  readonly recut?: boolean | undefined
}

const quotes = /["'“”„‟‘’‚‛«»‹›「」『』｢｣〝〞〟]/gu
const spaced = /[\p{L}\p{N}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー]/u

/**
 * Bring a text into the form in which a decision's text is compared with the text of today: what differs only in white
 * space, width or the kind of quotation marks gives the same form. A space between two words of a script that needs
 * spaces counts.
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
