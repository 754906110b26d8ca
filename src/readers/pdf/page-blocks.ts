import { endsSentence } from '../text/layout.ts'
import type { TextLine } from './line.ts'
import { type BlockMarker, markerOf } from './marker.ts'
import type { PageMeasure } from './measure.ts'

/** A block of a document: the lines of a heading, paragraph, item or note. */
export interface PageBlock {
  readonly lines: readonly [TextLine, ...TextLine[]]
  /** Bullet or number at its beginning. */
  readonly marker: BlockMarker | undefined
  /** Last line of a page or column after which nothing shows whether the block ends there or goes on. */
  readonly unsure: TextLine | undefined
}

/** Assemble lines into blocks. */
export function toPageBlocks(lines: readonly TextLine[], measure: PageMeasure): PageBlock[] {
  const blocks: PageBlock[] = []
  let open: TextLine[] = []
  let unsure: TextLine | undefined
  const close = (): void => {
    const [first, ...others] = open
    if (first) blocks.push({ lines: [first, ...others], marker: markerOf(first.text), unsure })
    open = []
    unsure = undefined
  }
  for (const line of lines) {
    const last = open.at(-1)
    const end = last ? endOf(open, last, line, measure) : undefined
    if (end === 'unsure') unsure = last
    // A line that ends a sentence is more often within a paragraph than a full one at its end.
    if (end === 'sure' || (end === 'unsure' && open.length < 2)) close()
    open.push(line)
  }
  close()
  return blocks
}

type End = 'sure' | 'unsure' | undefined

/** Tell whether a block ends between two lines. */
function endOf(open: readonly TextLine[], last: TextLine, line: TextLine, measure: PageMeasure): End {
  if (last.text.startsWith('\ufffc') || line.text.startsWith('\ufffc')) return 'sure'
  if (
    Math.abs(last.size - line.size) > last.size * 0.08 ||
    (last.isBold !== line.isBold && isWhole(last, line))
  )
    return 'sure'
  if (last.column !== line.column) return endAcross(open, last, line, measure)
  if ((last.y - line.y) / line.size > measure.pitch * 1.22) return 'sure'
  if (isShortLine(last, line, measure)) return 'sure'
  return beginsByPlace(open, last, line, measure) ? 'sure' : undefined
}

/** Tell whether bold type makes a difference of lines: a bold name in a line of one word is no heading. */
function isWhole(last: TextLine, line: TextLine): boolean {
  return /\p{L}/u.test(last.text) && /\p{L}/u.test(line.text)
}

/** Tell whether a line begins a block by its indent and its mark, within one column. */
function beginsByPlace(
  open: readonly TextLine[],
  last: TextLine,
  line: TextLine,
  { edgesOf, isIndented }: PageMeasure
): boolean {
  const first = open[0] ?? last
  const size = line.size
  const shift = line.x0 - last.x0
  const marker = markerOf(line.text)
  const firstMarker = markerOf(first.text)
  if (
    marker &&
    firstMarker &&
    Math.abs(line.x0 - first.x0) < size * 0.7 &&
    marker.kind === firstMarker.kind
  ) {
    return (
      marker.kind === 'bullet' ||
      endsSentence(last.text) ||
      /[;；,，、]$|(?:and|or|und|oder|et|ou)$/.test(last.text) ||
      shift < -size * 0.5
    )
  }
  if (marker?.kind === 'bullet' && shift > size * 0.5) return true
  if (firstMarker && open.length > 1 && shift < -size * 0.7) return true
  if (firstMarker && line.x0 < first.x0 - size * 0.7) {
    const isParagraph = firstMarker.kind === 'number' && isIndented && first.x0 - line.x0 < size * 2.7
    return !isParagraph || (open.length > 1 && shift < -size * 0.5)
  }
  if (firstMarker) return false
  const left = edgesOf(line).left
  return (
    isIndented &&
    shift > size * 0.7 &&
    shift < size * 4 &&
    line.x0 > left + size * 0.7 &&
    last.x0 <= left + size * 3
  )
}

/** Tell whether a block ends at the end of a column or page. */
function endAcross(open: readonly TextLine[], last: TextLine, line: TextLine, measure: PageMeasure): End {
  if (isShortLine(last, line, measure)) return 'sure'
  const first = open[0] ?? last
  const indent = line.x0 - measure.edgesOf(line).left
  const marker = markerOf(line.text)
  if (marker && (markerOf(first.text) || endsSentence(last.text))) return 'sure'
  if (measure.isIndented && !markerOf(first.text)) {
    if (indent > line.size * 0.7) return endsSentence(last.text) ? 'sure' : undefined
    return undefined
  }
  if (markerOf(first.text) && indent < line.size * 0.7 && first.x0 - measure.edgesOf(first).left > line.size)
    return 'sure'
  return endsSentence(last.text) ? 'unsure' : undefined
}

/** Tell whether the first word of the next line would have fitted into a line, so that the line ends a paragraph. */
export function isShortLine(last: TextLine, line: TextLine, { edgesOf, breaksHangul }: PageMeasure): boolean {
  const room = edgesOf(last).right - last.x1
  return room > firstWordWidth(line, breaksHangul) + last.size * 0.35
}

const eastAsian =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef“‘]/u
const unbroken = /^(?:[「『（(《“‘]*(?:[A-Za-z0-9.,%]+|.)[、。，．：；！？）)」』》”’ー々]*)/u

/** Measure the part of a line that cannot be broken at its beginning, in points. */
function firstWordWidth({ text, x0, x1, size }: TextLine, breaksHangul: boolean): number {
  const plain = text.trim()
  const mean = (x1 - x0) / Math.max(1, plain.length)
  if (eastAsian.test(plain) && (breaksHangul || !/^\p{Script=Hangul}/u.test(plain)))
    return (unbroken.exec(plain)?.[0].length ?? 1) * size
  const word = /^\S+?(?:[-–](?=\S)|(?=\s|$))(?:\s[;:!?»]+)?/u.exec(plain)?.[0] ?? plain
  return Math.min(x1 - x0, word.length * Math.max(mean, size * 0.5) * 1.15) + size * 0.3
}
