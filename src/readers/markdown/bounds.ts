/** A bound on something that costs the parser time that grows faster than the text. */
export interface Bound {
  /** What is counted, for messages. */
  readonly what: string
  /** Finds one; the first of too many gives the place. */
  readonly pattern: RegExp
  /** How many of them are read. */
  readonly most: number
}

/**
 * Bounds on each paragraph, quoted blocks and lists without blank lines included: the parser goes back to what was opened
 * for each mark that may close it.
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

/** Bounds on a whole text: each of these is compared with all others. */
export const textBounds: readonly Bound[] = [
  { what: 'definitions of notes', pattern: /^[ \t>]*\[\^[^\]\r\n]{1,999}\]:/gm, most: 3000 },
  { what: 'definitions of links', pattern: /^[ \t>]*\[[^\]\r\n^][^\]\r\n]{0,998}\]:/gm, most: 10_000 }
]
