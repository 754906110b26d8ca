import { type BlockMark, blockMark, isStrong } from './block-mark.ts'
import type { JoinLines } from './join.ts'
import { endsSentence, isShort, type Layout } from './layout.ts'
import type { Line } from './line.ts'

/** A block of received text: a heading, an item or a paragraph, with its lines joined. */
export interface Block {
  /** Mark at the beginning of its first line. */
  readonly mark: BlockMark | undefined
  /** The whole text, including marks. */
  readonly text: string
  /** Its lines. */
  readonly lines: readonly [Line, ...Line[]]
}

/** Assemble the lines of a text into blocks, by its layout and by the marks at the beginning of lines. */
export function joinParagraphs(lines: readonly Line[], layout: Layout, join: JoinLines): Block[] {
  const blocks: Block[] = []
  let open: Draft | undefined
  for (const line of lines) {
    const mark = blockMark(line.text)
    if (!open || endsBefore(open, line, mark, layout)) {
      if (open) blocks.push(finish(open, join))
      open = { mark, lines: [line], widest: line.width }
    } else {
      open.lines.push(line)
      open.widest = Math.max(open.widest, line.width)
    }
  }
  if (open) blocks.push(finish(open, join))
  return blocks
}

interface Draft {
  readonly mark: BlockMark | undefined
  readonly lines: [Line, ...Line[]]
  widest: number
}

function finish({ mark, lines }: Draft, join: JoinLines): Block {
  const text = joinAll(lines, join)
  return { mark: lines.length > 1 && mark?.kind === 'heading' ? blockMark(text) : mark, text, lines }
}

/** Join lines by halves, not one by one to a growing text, so that long paragraphs do not take quadratic time. */
function joinAll(lines: readonly Line[], join: JoinLines): string {
  if (lines.length === 1) return lines[0]?.text ?? ''
  const middle = lines.length >> 1
  return join(joinAll(lines.slice(0, middle), join), joinAll(lines.slice(middle), join))
}

function endsBefore(open: Draft, next: Line, mark: BlockMark | undefined, layout: Layout): boolean {
  const last = open.lines.at(-1) ?? open.lines[0]
  if (!layout.wrapped || (open.mark?.kind === 'heading' && open.mark.outline === undefined)) return true
  if (mark && isStrong(mark, next.text)) return true
  if (isParagraphEnd(open, last, next, layout)) return true
  if (mark) return continuesList(open, mark) || (endsSentence(last.text) && !isInEnumeration(open, mark))
  return endsSentence(last.text) && endsAtSentence(open, last, layout)
}

/** Tell whether a paragraph ends with a line by the layout of the two lines, ignoring their words. */
function isParagraphEnd(open: Draft, last: Line, next: Line, layout: Layout): boolean {
  if (!next.startsPage && next.gap > layout.gap) return true
  if (layout.indented && next.indent > 1 && last.indent < next.indent) return true
  return isShort(last, next, layout, open.widest)
}

/**
 * Tell whether a paragraph ends with a full line that ends a sentence. It does not if blank lines or indents separate
 * paragraphs; nor in Latin script, where every tenth line ends so; nor in an item, which ends at the next mark.
 */
function endsAtSentence(open: Draft, last: Line, layout: Layout): boolean {
  if (layout.gap === 0 && (layout.spaced || layout.indented || /\w\S$/.test(last.text))) return false
  const isItem = open.mark?.kind === 'item' || open.mark?.kind === 'number'
  return !isItem || last.width < Math.max(layout.width, open.widest) * 0.93
}

/** Tell whether the open block has `(1)` within it, not at its beginning, so that `(2)` belongs to the same sentence. */
function isInEnumeration(open: Draft, mark: BlockMark): boolean {
  if (mark.kind !== 'number' || mark.value === undefined) return false
  const before = new RegExp(
    `\\S.*(?:[（(]${mark.value - 1}[）)]|${String.fromCharCode(0x245f + mark.value - 1)})`
  )
  return open.lines.some(line => before.test(line.text.normalize('NFC')))
}

/**
 * Tell whether a mark is the next of the list that the open block is an item of.
 *
 * ```text
 * 3.企業の革新力…                 具体的には、(1)自主的…
 * 4.産業高度化…                   (2)企業の…
 * ^ begins a block after `3.`    ^ does not: `(1)` does not begin the block
 * ```
 */
function continuesList(open: Draft, mark: BlockMark): boolean {
  const first = open.mark
  if (first?.kind === 'item') return mark.kind === 'item' && mark.bullet === first.bullet
  if (first?.kind !== 'number' || mark.kind !== 'number' || first.outline !== mark.outline) return false
  return first.value !== undefined && mark.value === first.value + 1
}
