import { toFigures } from '../text/index.ts'
import { type ClauseReading, levelOf, trimSeparators } from './clause.ts'
import type { Range } from './sentences.ts'

/** A mark that numbers a member of a list inside a sentence. */
interface Mark extends Range {
  /** Arabic figures. */
  readonly number: string
  /** The mark as written, without the comma after it: `(1)`, `①`, `一是`. */
  readonly label: string
  /** Style of the mark; the marks of a list have the same style. */
  readonly style: string
}

const marks: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['brackets', /[（(]\s*([\d０-９]{1,2}|[一二三四五六七八九十]{1,3}|[ivx]{1,4})\s*[)）]\s*/gu],
  ['circled', /([①-⑳])\s*/gu],
  ['figure', /(?<![\p{L}\p{N}])([\d０-９]{1,2})[)）]\s*/gu],
  ['words', /([一二三四五六七八九十]{1,2})是/gu],
  ['ordinal', /第([一二三四五六七八九十]{1,2})[，、,に]\s*/gu]
]

/** What may precede a list mark: the start of the text, a separator, a colon or an opening bracket. */
const before = /(?:^|[\s、，,；;：:。（(〔［[「『“])$/u

/** The members of an enumeration such as `(1)…、(2)…`, and the text before the first. */
export interface Enumeration {
  readonly intro: Range
  readonly members: ReadonlyArray<Range & Pick<Mark, 'number' | 'label'>>
}

/** Find the enumeration in a range: at least two marks of one style that count up from one. */
export function findEnumeration(reading: ClauseReading, range: Range): Enumeration | undefined {
  for (const [style, pattern] of marks) {
    const found = countUp(findMarks(reading, range, style, pattern))
    const first = found[0]
    if (!first || found.length < 2) continue
    const members = found.map((mark, index) => ({
      start: mark.end,
      end: found[index + 1]?.start ?? range.end,
      number: mark.number,
      label: mark.label
    }))
    return { intro: { start: range.start, end: first.start }, members }
  }
  return undefined
}

function findMarks(reading: ClauseReading, range: Range, style: string, pattern: RegExp): Mark[] {
  const { text, brackets } = reading
  const level = levelOf(brackets, range)
  const list: Mark[] = []
  for (const match of text.slice(range.start, range.end).matchAll(pattern)) {
    const start = range.start + match.index
    const number = toFigures(match[1] ?? '')
    const outside = (brackets.depth[start] ?? 0) - (brackets.closing.has(start) ? 1 : 0) === level
    if (number && outside && before.test(text.slice(range.start, start))) {
      const label = match[0].replace(/[、，,に\s]+$/u, '')
      list.push({ start, end: start + match[0].length, number, label, style })
    }
  }
  return list
}

function countUp(found: readonly Mark[]): Mark[] {
  const list: Mark[] = []
  for (const mark of found) if (Number(mark.number) === list.length + 1) list.push(mark)
  return list
}

/** Split off a tail without Han, katakana or Latin letters, such as `、である`, which ends the sentence, not its last member. */
export function splitTail(reading: ClauseReading, range: Range): [member: Range, tail: Range | undefined] {
  const match = /[、，]([\p{Script=Hiragana}\s]{1,12}[。．]?)$/u.exec(
    reading.text.slice(range.start, range.end)
  )
  if (!match) return [range, undefined]
  const start = range.start + match.index
  return [{ start: range.start, end: start }, trimSeparators(reading, { start, end: range.end })]
}
