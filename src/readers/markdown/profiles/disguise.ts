import type { SourceRange, SyntaxMark } from './mark.ts'
import { blank } from './prose.ts'

/** Stands for a mark within the address of a link, one for each character. */
export const addressFill = '\ue000'

/**
 * Disguise marks as plain CommonMark of the same length, so that the parser reads what is around and inside them, and
 * every character keeps its offset. `revealMarks` finds the disguises in the tree.
 *
 * ```text
 * ::: tip Title        #       Title     a heading, which ends paragraphs and lists, and is one line
 * <Intro>              ***               a thematic break, for the same reasons
 * !!! note "Title"     +   #     Title   a list item, so that the indented lines below belong to it
 * ## Care {#care}      ## Care <a    >   raw HTML
 * [a]({{< ref >}})     [a](···········)  an address
 * ```
 */
export function disguise(text: string, marks: readonly SyntaxMark[]): string {
  let result = ''
  let from = 0
  for (const mark of marks) {
    result += text.slice(from, mark.start) + disguiseOne(text, mark)
    from = mark.end
  }
  return result + text.slice(from)
}

function disguiseOne(text: string, mark: SyntaxMark): string {
  const value = text.slice(mark.start, mark.end)
  if (mark.form === 'inline') return isInAddress(text, mark) ? fillAddress(value) : toInlineHtml(value)
  const lead = mark.form === 'item' ? itemLead(mark) : mark.title ? '#' : '***'
  const plain = mark.title ? keepTitle(text, mark, mark.title) : blank(value)
  const at = disguiseOffset(text, mark) - mark.start
  return plain.slice(0, at) + lead + plain.slice(at + lead.length)
}

/** Find the offset of a disguise: where the node begins by which `revealMarks` finds the mark. */
export function disguiseOffset(text: string, { start, title }: SyntaxMark): number {
  const line = title ? text.lastIndexOf('\n', title.start) + 1 : 0
  return Math.max(start, line)
}

/** A tab reaches the fourth column where a title leaves no room for spaces. */
function itemLead({ start, end, title }: SyntaxMark): string {
  const room = (title?.start ?? end) - start
  return room >= 6 || (!title && room >= 5) ? '+   #' : '+\t#'
}

function keepTitle(text: string, { start, end }: SourceRange, title: SourceRange): string {
  return (
    blank(text.slice(start, title.start)) +
    text.slice(title.start, title.end) +
    blank(text.slice(title.end, end))
  )
}

function toInlineHtml(value: string): string {
  if (!value.includes('\n')) return `<a${' '.repeat(value.length - 3)}>`
  return `<!--${blank(value.slice(4, -3))}-->`
}

/** Tell whether a mark is in the address of a link: `[text](…` or `[label]: …`. */
function isInAddress(text: string, { start }: SourceRange): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /\]\(<?[^()\s]*$|^[ \t>]*\[[^\]]+\]:[ \t]*\S*$/.test(line)
}

function fillAddress(value: string): string {
  return addressFill.repeat(value.length)
}
