import type { FootnoteDefinition, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { isSameTitle } from '../html/metadata.ts'
import { makeHeadings, putTitle } from '../html/outline-headings.ts'
import { setParagraphs } from '../html/paragraphs.ts'
import { cleanLinks } from '../links.ts'
import { listNumbered } from '../numbered.ts'
import type { Imported } from '../reader.ts'
import { arrange } from './arrange.ts'
import type { OfficeBlock, OfficeParagraph } from './blocks.ts'
import type { Losses } from './losses.ts'
import { withLabel } from './table.ts'

/** The content of a document, read from any office format. */
export interface OfficeDocument {
  /** Its blocks. */
  readonly blocks: readonly OfficeBlock[]
  /** Its notes by identifier, in the order of their references. */
  readonly notes: ReadonlyMap<string, readonly OfficeBlock[]>
  /** Title in its properties. */
  readonly title?: string | undefined
  /** Language in its properties. */
  readonly locale?: string | undefined
}

/**
 * Turn a document into mdast, and report what was left out.
 *
 * The title is the paragraph of that style, the only heading of the first level, or the centred line at the start.
 * Headings follow the document; only if it marks none, outline numbers make them, as in web pages.
 *
 * @returns `undefined`, with a message, for a document without text.
 */
export function finish(file: VFile, document: OfficeDocument, losses: Losses): Imported | undefined {
  const blocks = document.blocks.map(plainLongHeading)
  const headings = blocks.filter(isHeading)
  const title = findTitle(blocks, document.title)
  const marked = headings.some(heading => heading !== title && heading.level !== 0)
  const lowest = Math.min(9, ...headings.flatMap(each => (each === title || !each.level ? [] : each.level)))
  const content = setParagraphs(
    arrange(
      blocks.filter(block => block !== title),
      3 - lowest,
      losses
    )
  )
  const body = listNumbered(marked ? content : makeHeadings(content))
  const notes = [...document.notes].map(([identifier, note]) => toDefinition(identifier, note, losses))
  const text = title && titleText(title)
  const found = putTitle(body, text ? [text] : [])
  const tree = { type: 'root' as const, children: [...found.content, ...notes] }
  cleanLinks(file, tree, undefined)
  losses.tell(file)
  if (body.length > 0 || title)
    return {
      tree,
      metadata: { ...(found.title && { title: found.title }), locale: document.locale, content: 'full' }
    }
  report(file, 'text-empty', 'Unexpected document without text, expected text')
  return undefined
}

function isHeading(block: OfficeBlock): block is OfficeParagraph & { level: number } {
  return block.kind === 'paragraph' && block.level !== undefined && textOf(block) !== ''
}

function textOf(paragraph: OfficeParagraph): string {
  return plainText({ type: 'paragraph', children: [...paragraph.children] }).trim()
}

function titleText(title: OfficeParagraph): string {
  const line = withLabel(title).map(node => (node.type === 'break' ? ' ' : plainText(node)))
  return line.join('').replace(/\s+/gu, ' ').trim()
}

/** Turn a clause that only has the style of a heading, as in many contracts, into a paragraph. */
function plainLongHeading(block: OfficeBlock): OfficeBlock {
  if (block.kind !== 'paragraph' || !block.level) return block
  const text = textOf(block)
  const length = Array.from(text).reduce((sum, sign) => sum + (/\p{ASCII}/u.test(sign) ? 1 : 2.5), 0)
  const isClause = length > 250 || (length > 75 && /[。．.；;，,、：:][”"』」）)]*$/u.test(text))
  return isClause ? { ...block, level: undefined } : block
}

/** Find the paragraph that is the title: only before any text that reads as a sentence. */
function findTitle(blocks: readonly OfficeBlock[], said: string | undefined): OfficeParagraph | undefined {
  const paragraphs = blocks.flatMap(block => (block.kind === 'paragraph' && textOf(block) ? [block] : []))
  const styled = paragraphs.find(({ level }) => level === 0)
  if (styled) return styled
  const headings = paragraphs.filter(({ level }) => level !== undefined)
  const outermost = Math.min(...headings.map(({ level = 9 }) => level))
  const [first, second] = headings.filter(({ level }) => level === outermost)
  const start = paragraphs.slice(0, 8)
  const body = start.findIndex(each => /[。！？；]|[.!?;]$/u.test(textOf(each)))
  const head = body < 0 ? start : start.slice(0, body)
  if (first && !second && head.includes(first) && !first.label) return first
  const named = said ? head.find(each => isSameTitle(textOf(each), said)) : undefined
  if (named) return named
  const [centered] = head.filter(each => each.centered && !each.label)
  const isLater = centered && headings[0] && paragraphs.indexOf(headings[0]) < paragraphs.indexOf(centered)
  return isLater ? undefined : centered
}

function toDefinition(
  identifier: string,
  blocks: readonly OfficeBlock[],
  losses: Losses
): FootnoteDefinition {
  const children = setParagraphs(arrange(blocks, 6, losses)).filter(isFlow)
  return { type: 'footnoteDefinition', identifier, label: identifier, children }
}

function isFlow(node: RootContent): node is FootnoteDefinition['children'][number] {
  return node.type === 'paragraph' || node.type === 'list' || node.type === 'table' || node.type === 'heading'
}
