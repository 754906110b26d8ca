import { toFigures } from '../text/index.ts'
import type { ClauseReading } from './clause.ts'
import type { Marker } from './markers.ts'
import type { Range } from './sentences.ts'

/** An item of a list that is written in the lines, or in one line, of a paragraph. */
export interface Item extends Range {
  /** Its number in Arabic figures. */
  readonly number: string
  /** Its number as written. */
  readonly label: string
}

/** The items of a paragraph, and the text before the first. */
export interface Items {
  readonly intro: Range
  readonly items: readonly Item[]
}

const han = '[一二三四五六七八九十]{1,3}'

/** Marks of items by style. The first group is the number. */
const styles: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['figure', /([\d０-９]{1,3})(?:[.．](?![\d０-９])|[、)）])/uy],
  ['figure in brackets', /[（(]\s*([\d０-９]{1,3})\s*[)）]/uy],
  ['han', new RegExp(`(${han})[、.．]`, 'uy')],
  ['han in brackets', new RegExp(`[（(]\\s*(${han})\\s*[)）]`, 'uy')],
  ['circled', /([①-⑳㉑-㉟])/uy],
  ['korean letter', /([가나다라마바사아자차카타파하])[.)](?=\s)/uy],
  ['korean letter in brackets', /[（(]([가나다라마바사아자차카타파하])[)）]/uy],
  ['letter in brackets', /[（(]([a-z])[)）]/uy],
  ['letter', /([a-z])[.)](?=\s)/uy],
  ['roman in brackets', /[（(]([ivx]{1,5})[)）]/uy]
]

/** Where an item may begin within a line: after the end of a sentence or clause, or a colon. */
const boundary = /[。！？!?；;：:.．]["”」』)）]?\s*$/u

const sentenceBoundary = /[。！？!?.．]["”」』)）]?\s*$/u

interface Mark extends Item {
  /** Where its text begins. */
  readonly body: number
  readonly isAtLineStart: boolean
  /** Whether a sentence or a line ends before it. */
  readonly isApart: boolean
}

/**
 * Find the items of a list in a paragraph that Markdown does not know as one, because nothing separates the number from its
 * text, or the items stand in one line.
 *
 * ```text
 * 要求如下：1.加强领导。2.落实责任。
 *           ^^          ^^ at least two marks of one style that count up by one
 * ```
 *
 * @param marker - the number of the paragraph itself, after which the marks may count on.
 */
export function findItems(
  reading: ClauseReading,
  from: number,
  marker: Marker | undefined
): Items | undefined {
  const inMarkdown = marker?.length === 0
  const start = inMarkdown ? from : 0
  for (const [style, pattern] of styles) {
    const marks = countUp(
      findMarks(reading, start, pattern, style),
      inMarkdown ? Number(marker.number) + 1 : 1
    )
    const [first] = marks
    if (!first || marks.length < (inMarkdown ? 1 : 2)) continue
    // Members between commas and semicolons are an enumeration inside one sentence.
    if (/brackets|circled/.test(style) && !marks.slice(1).some(({ isApart }) => isApart)) continue
    const items = marks.map(({ body, number, label }, index) => ({
      start: body,
      end: marks[index + 1]?.start ?? reading.text.length,
      number,
      label
    }))
    const intro = { start: Math.max(start, Math.min(from, first.start)), end: first.start }
    return { intro, items }
  }
  return undefined
}

function findMarks({ text, brackets }: ClauseReading, from: number, pattern: RegExp, style: string): Mark[] {
  const marks: Mark[] = []
  for (let offset = from; offset < text.length; offset++) {
    const isAtLineStart = offset === 0 || text[offset - 1] === '\n'
    const inBrackets = (brackets.depth[offset] ?? 0) > (brackets.closing.has(offset) ? 1 : 0)
    pattern.lastIndex = offset
    const match = inBrackets ? null : pattern.exec(text)
    const before = text.slice(Math.max(from, offset - 6), offset)
    if (!match?.[1] || !(isAtLineStart || boundary.test(before))) continue
    const number = readNumber(match[1], style)
    if (number === undefined) continue
    const end = offset + match[0].length
    const isApart = isAtLineStart || sentenceBoundary.test(before)
    marks.push({ start: offset, body: end, end, number, label: match[0], isAtLineStart, isApart })
    offset = end - 1
  }
  return marks
}

function readNumber(found: string, style: string): string | undefined {
  if (style.startsWith('korean')) return String('가나다라마바사아자차카타파하'.indexOf(found) + 1)
  return style.startsWith('letter') ? String(found.charCodeAt(0) - 96) : toFigures(found)
}

/** Keep the marks that count up; at starts of lines they may begin anywhere. */
function countUp(marks: readonly Mark[], first: number): Mark[] {
  const counted: Mark[] = []
  for (const mark of marks) {
    const last = counted.at(-1)
    const expected = last ? Number(last.number) + 1 : first
    if (Number(mark.number) === expected || (!last && mark.isAtLineStart)) counted.push(mark)
  }
  return counted
}

/** Tell whether a paragraph is a list from its first character on, so that its first number is not its own. */
export function isListOfItems(reading: ClauseReading): boolean {
  return findItems(reading, 0, undefined)?.intro.end === 0
}
