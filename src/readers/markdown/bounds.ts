/** A limit on a construct that takes the parser more than linear time. */
export interface Bound {
  /** What is counted, for messages. */
  readonly what: string
  /** Matches one occurrence; the first one beyond the limit gives the position. */
  readonly pattern: RegExp
  /** Maximum number of occurrences. */
  readonly most: number
}

/**
 * Limits per paragraph, including block quotes and lists without blank lines: for each mark that may close something,
 * the parser searches back through everything that was opened.
 */
export const paragraphBounds: readonly Bound[] = [
  { what: 'marks of emphasis, links, code or HTML', pattern: /[*_~[\]<`]/g, most: 8000 },
  {
    what: 'comments or instructions that may stay open',
    pattern: /<(?:!--|\?|!\[CDATA\[|![A-Za-z])/g,
    most: 800
  },
  { what: 'columns', pattern: /(?<=^[ \t>]*[|:-][ \t|:-]*)-(?=[ \t]*:?[ \t]*(?:\||$))/gm, most: 500 }
]

/** Limits per text: each of these constructs is compared with all others. */
export const textBounds: readonly Bound[] = [
  { what: 'definitions of notes', pattern: /^[ \t>]*\[\^[^\]\r\n]{1,999}\]:/gm, most: 3000 },
  { what: 'definitions of links', pattern: /^[ \t>]*\[[^\]\r\n^][^\]\r\n]{0,998}\]:/gm, most: 10_000 }
]
