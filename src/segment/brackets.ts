import { pairStraightQuotes, readQuoteMark } from './quotes.ts'

/** Matched brackets and quotation marks of a text. */
export interface Brackets {
  /** Offset of the closing mark for each opening one. */
  readonly closing: ReadonlyMap<number, number>
  /** Offset of the opening mark for each closing one. */
  readonly opening: ReadonlyMap<number, number>
  /** Offsets of brackets without a counterpart; they are ordinary characters. */
  readonly unbalanced: readonly number[]
  /** Number of pairs around each offset; the marks of a pair count as inside it. */
  readonly depth: Int32Array
}

/** Opening marks by shape. Width does not matter, so `（…)` is a pair. */
const opening: Readonly<Record<string, string>> = {
  '(': 'round', '（': 'round', '[': 'square', '［': 'square', '〔': 'tortoise', '【': 'lenticular', '{': 'curly', '｛': 'curly',
  '「': 'corner', '｢': 'corner', '『': 'white corner', '《': 'double angle', '〈': 'angle',
  '〝': 'prime', '„': 'low quote', '‟': 'low quote'
} // biome-ignore format: a table reads better in rows

const closing: Readonly<Record<string, string>> = {
  ')': 'round', '）': 'round', ']': 'square', '］': 'square', '〕': 'tortoise', '】': 'lenticular', '}': 'curly', '｝': 'curly',
  '」': 'corner', '｣': 'corner', '』': 'white corner', '》': 'double angle', '〉': 'angle',
  '〟': 'prime'
} // biome-ignore format: a table reads better in rows

/** Marks that are reported if unmatched; apostrophes and list marks such as `1)` are not. */
const strict = new Set([
  'round',
  'square',
  'tortoise',
  'lenticular',
  'curly',
  'corner',
  'white corner',
  'double angle'
])

/** Match the brackets and quotation marks of a text. */
export function matchBrackets(text: string): Brackets {
  const pairs = new Map<number, number>()
  const unbalanced: number[] = []
  const open: { offset: number; family: string }[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const mark = text[offset] ?? ''
    const quote = readQuoteMark(
      text,
      offset,
      open.map(entry => entry.family)
    )
    const closes = closing[mark] ?? (quote?.does === 'close' ? quote.shape : undefined)
    const opens = opening[mark] ?? (quote?.does === 'open' ? quote.shape : undefined)
    if (closes) close(closes, offset)
    else if (opens) open.push({ offset, family: opens })
  }
  pairStraightQuotes(text, pairs)
  for (const { offset, family } of open) if (strict.has(family)) unbalanced.push(offset)
  return {
    closing: pairs,
    opening: new Map([...pairs].map(([from, to]) => [to, from])),
    unbalanced: unbalanced.sort((a, b) => a - b),
    depth: depths(text.length, pairs)
  }

  function close(family: string, offset: number): void {
    const index = open.findLastIndex(entry => entry.family === family)
    const match = open[index]
    if (!match) {
      if (strict.has(family) && !isListMark(text, offset)) unbalanced.push(offset)
      return
    }
    pairs.set(match.offset, offset)
    for (const { offset: lost, family: kind } of open.splice(index)) {
      if (lost !== match.offset && strict.has(kind)) unbalanced.push(lost)
    }
  }
}

/** Tell list marks such as `1)` and `a)`, at the start of a text or after a space, from an unmatched bracket. */
function isListMark(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 5), offset)
  // A smiley such as `:-)` is not an unmatched bracket either.
  return /(?:^|[\s、，,；;：:。（(〔])[\p{L}\p{N}]{1,3}$|(?:^|\s)[:;=]['’]?-?$/u.test(before)
}

/** Count the pairs around each offset; the marks of a pair count as inside it. */
function depths(length: number, pairs: ReadonlyMap<number, number>): Int32Array {
  const change = new Int32Array(length + 1)
  for (const [from, to] of pairs) {
    change[from] = (change[from] ?? 0) + 1
    change[to + 1] = (change[to + 1] ?? 0) - 1
  }
  for (let index = 1; index <= length; index++)
    change[index] = (change[index] ?? 0) + (change[index - 1] ?? 0)
  return change
}
