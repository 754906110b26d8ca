import { type FindMarks, lineMark, type Source, type SyntaxMark } from '../mark.ts'
import { isBlockTag, isComponent, isMedia, listTags, type Tag } from '../tags.ts'

/**
 * Find the tags of HTML and of components, so that the text around and inside them is read as Markdown:
 *
 * - lines of nothing but tags are blocks, and a component around others is a container;
 * - in a line that begins with a block, all tags are inline;
 * - other tags are left to CommonMark, but for those that only JSX allows.
 */
export const findElements: FindMarks = source => {
  const lines = groupByLine(source, listTags(source.prose))
  let column = 0
  let isOpen = false
  return lines.flatMap((line): SyntaxMark[] => {
    // CommonMark's block of HTML ends with a blank line.
    if (/\n[ \t]*\r?\n/.test(line.before)) isOpen = false
    const marks = isOpen ? indents(line, column) : []
    if (!isOpen) column = line.indent
    const [first] = line.tags
    if (!first) return marks
    const isBlock = line.leads && (isBlockTag(first) || isComponent(first))
    isOpen ||= isBlock
    return [...marks, ...marksOf(line, source, isBlock || isOpen)]
  })
}

/** A line and its tags; a tag may end on a later line, which is then part of it. */
interface TaggedLine {
  readonly start: number
  readonly end: number
  /** The line end before it, and blank lines before that. */
  readonly before: string
  readonly indent: number
  readonly tags: readonly Tag[]
  /** Whether it begins with a tag. */
  readonly leads: boolean
  /** Whether it is nothing but tags. */
  readonly isBare: boolean
}

function groupByLine({ prose, text }: Source, tags: readonly Tag[]): TaggedLine[] {
  const lines: TaggedLine[] = []
  const pattern = /[^\r\n]*\S[^\r\n]*/g
  let next = 0
  let last = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index
    const own: Tag[] = []
    let end = start + found[0].length
    for (let tag = tags[next]; tag && tag.start < end; tag = tags[++next]) {
      own.push(tag)
      if (tag.end > end) end = tag.end + (/^[^\r\n]*/.exec(text.slice(tag.end))?.[0].length ?? 0)
    }
    pattern.lastIndex = end
    const indent = /^[ \t>]*/.exec(text.slice(start, end))?.[0].length ?? 0
    const rest = own.reduceRight(
      (line, tag) => line.slice(0, tag.start - start) + line.slice(tag.end - start),
      text.slice(start, end)
    )
    lines.push({
      start,
      end,
      before: text.slice(last, start),
      indent,
      tags: own,
      leads: own[0]?.start === start + indent,
      isBare: own.length > 0 && /^[ \t>]*$/.test(rest) && prose.slice(start, end).trim() !== ''
    })
    last = end
  }
  return lines
}

/** Hide an indentation that would make code of a line in HTML. */
function indents({ start, indent, isBare }: TaggedLine, column: number): SyntaxMark[] {
  return !isBare && indent - column >= 4
    ? [{ start: start + column, end: start + indent, form: 'inline' }]
    : []
}

function marksOf(line: TaggedLine, source: Source, isBlock: boolean): SyntaxMark[] {
  const { tags, isBare, before } = line
  const [first, ...others] = tags
  const last = tags.at(-1)
  if (!first || !last) return []
  const stands =
    isBlock || tags.every(tag => isMedia(tag)) || /\n[ \t]*\r?\n/.test(before) || line.start === 0
  if (isBare && stands) {
    if (others.length === 0) return [toBlock(first, source)]
    return [{ start: first.start, end: last.end, form: 'block' }]
  }
  return tags
    .filter(tag => (isBlock ? line.leads || tag.isJsx : tag.isJsx) && tag.end - tag.start > 2)
    .map(({ start, end }) => ({ start, end, form: 'inline' }))
}

function toBlock(tag: Tag, { text }: Source): SyntaxMark {
  const value = text.slice(tag.start, tag.end)
  if (!isComponent(tag)) return { start: tag.start, end: tag.end, form: 'block' }
  const title = tag.closes
    ? ''
    : /\s(?:title|caption|label|heading|summary)=(["'])([^"'{}<>]*?)\1/.exec(value)?.[2]
  const kind = tag.closes ? '' : tag.name
  // A title without content around it is a container too.
  const container = { opens: !tag.closes, key: tag.isEmpty ? '' : `<${tag.name}`, kind }
  return lineMark(tag.start, value, title, container)
}
