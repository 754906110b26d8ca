/** What a mark does as a quotation mark, and the shape of its pair; `undefined` if it is none where it is. */
export interface QuoteMark {
  readonly does: 'open' | 'close'
  readonly shape: string
}

/** Shapes of quotations whose opening mark also closes others, or which are closed by the mark that opens them. */
const ambiguous: Readonly<
  Record<string, { readonly opens: string; readonly closes: readonly string[]; readonly atWord: boolean }>
> = {
  // German „so“ and Chinese “so”.
  '“': { opens: 'double quote', closes: ['low quote'], atWord: false },
  // Swedish and Finnish ”so”, Polish „so”.
  '”': { opens: 'right quote', closes: ['double quote', 'low quote', 'right quote'], atWord: true },
  '‘': { opens: 'single quote', closes: ['low single quote'], atWord: false },
  '’': {
    opens: 'right single quote',
    closes: ['single quote', 'low single quote', 'right single quote'],
    atWord: true
  },
  // French «so», German »so«, Swedish »so».
  '«': { opens: 'guillemet', closes: ['reversed guillemet', 'low quote'], atWord: false },
  '»': { opens: 'reversed guillemet', closes: ['guillemet', 'reversed guillemet'], atWord: true },
  '‹': { opens: 'single guillemet', closes: ['reversed single guillemet'], atWord: false },
  '›': {
    opens: 'reversed single guillemet',
    closes: ['single guillemet', 'reversed single guillemet'],
    atWord: true
  },
  '‚': { opens: 'low single quote', closes: [], atWord: true },
  "'": { opens: '', closes: ['low single quote'], atWord: true }
}

const cased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * Read a quotation mark that opens in one language and closes in another: by what is open, and by the spaces around it.
 *
 * @param open - the shapes that are open, outermost first.
 */
export function readQuoteMark(text: string, offset: number, open: readonly string[]): QuoteMark | undefined {
  const mark = ambiguous[text[offset] ?? '']
  if (!mark) return undefined
  const before = text[offset - 1] ?? ' '
  const after = text[offset + 1] ?? ' '
  const single = "‘’'‚‹›".includes(text[offset] ?? '')
  if (single && cased.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined
  const closed = [...open].reverse().find(shape => mark.closes.includes(shape))
  if (closed !== undefined && !opensWord(before, after, closed, mark.opens))
    return { does: 'close', shape: closed }
  if (mark.opens === '') return undefined
  if (mark.atWord && !isWordStart(before, after)) return undefined
  return { does: 'open', shape: mark.opens }
}

/** Tell a mark that opens another quotation inside from one that closes it: only a mark that may do both can. */
function opensWord(before: string, after: string, closed: string, opens: string): boolean {
  return closed === opens && isWordStart(before, after)
}

function isWordStart(before: string, after: string): boolean {
  return /[\s([{«„“"—–-]/u.test(before) && /\S/u.test(after)
}

/**
 * Pair straight quotation marks, which are the same on both sides. Inside a word they are Hebrew gershayim, after a figure
 * inches.
 */
export function pairStraightQuotes(text: string, pairs: Map<number, number>): void {
  let open: number | undefined
  for (const { index } of text.matchAll(/["＂״]/gu)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + 1] ?? ' '
    if (/\p{Script=Hebrew}/u.test(before) && /\p{Script=Hebrew}/u.test(after)) continue
    if (open === undefined) {
      if (/\S/u.test(after)) open = index
    } else {
      pairs.set(open, index)
      open = undefined
    }
  }
  for (const { 0: quotation, index } of text.matchAll(
    /(?<![^\s([{"“])'(?=[\p{L}\p{N}])[^'\n]*(?:(?<=\p{L})'(?=\p{L})[^'\n]*)*(?<=[.!?,…])'(?!\p{L})/gu
  ))
    pairs.set(index, index + quotation.length - 1)
}
