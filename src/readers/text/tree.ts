import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { replaceGlyphs } from '../clean.ts'
import { listNumbered } from '../numbered.ts'
import { headingDepths, type OutlineKind } from '../outline.ts'
import { findHeadings } from '../outline-structure.ts'
import { toPhrasing } from '../phrasing.ts'
import type { Imported } from '../reader.ts'
import { removeFurniture } from './furniture.ts'
import { type JoinLines, lineJoiner } from './join.ts'
import { layoutOf } from './layout.ts'
import { type Line, toLines } from './line.ts'
import { toList } from './list.ts'
import { type Block, joinParagraphs } from './paragraphs.ts'
import { positionOf } from './position.ts'
import { tailStart } from './tail.ts'
import { countTitleLines } from './title.ts'

/**
 * Turn text extracted from a PDF, or any plain text, into mdast.
 *
 * Lines broken at the page's width are joined; 【】and outline headings become headings, bullets become lists; all
 * numbers, notes, asterisks and an end mark (以上) stay in their paragraphs as they are. Page numbers and running heads
 * are removed, with a message each. The text after the end mark, or a closing disclaimer, comes last, after a thematic
 * break.
 */
export function textToMdast(file: VFile, text: string): Imported {
  const plain = replaceGlyphs(file, text)
  const lines = removeFurniture(file, toLines(plain))
  if (lines.length === 0) report(file, 'text-empty', 'Unexpected empty file, expected text')
  const layout = layoutOf(lines)
  const join = lineJoiner(plain)
  const count = countTitleLines(lines, layout)
  const title = toTitle(lines.slice(0, count), join)
  const tree = toRoot(joinParagraphs(lines.slice(count), layout, join))
  return {
    tree: title ? { ...tree, children: [title.node, ...tree.children] } : tree,
    metadata: { title: title?.text }
  }
}

function toTitle(lines: readonly Line[], join: JoinLines): { text: string; node: RootContent } | undefined {
  const [first, ...others] = lines
  if (!first) return undefined
  const text = others.reduce((sum, line) => join(sum, line.text), first.text)
  const position = positionOf([first, ...others])
  return { text, node: { type: 'heading', depth: 1, children: toPhrasing(text), position } }
}

function toRoot(blocks: readonly Block[]): Root {
  const start = tailStart(blocks)
  const body = blocks.slice(0, start)
  const tail = blocks.slice(start)
  const headings = findHeadings(
    body.map(({ text, mark }) => ({
      text,
      isHeading: mark?.kind === 'heading' && mark.outline === undefined
    }))
  )
  const kinds = new Map(body.map((block, index) => [block, headings.get(index)]))
  const children = [
    ...toContent(body, { kinds, depths: headingDepths(new Set(headings.values())) }),
    ...(tail.length > 0 ? [{ type: 'thematicBreak' } as const] : [])
  ]
  return { type: 'root', children: [...listNumbered(children), ...tail.map(toParagraph)] }
}

/** The headings of a text. */
interface Outline {
  /** Kind of the number of each block that is a heading. */
  readonly kinds: ReadonlyMap<Block, OutlineKind | undefined>
  readonly depths: ReturnType<typeof headingDepths>
}

function toContent(blocks: readonly Block[], outline: Outline): RootContent[] {
  const content: RootContent[] = []
  let items: Block[] = []
  for (const block of blocks) {
    if (block.mark?.kind === 'item') items.push(block)
    else {
      content.push(...toList(items), toBlock(block, outline))
      items = []
    }
  }
  return [...content, ...toList(items)]
}

function toBlock(block: Block, { kinds, depths }: Outline): RootContent {
  const { mark, lines } = block
  const kind = kinds.get(block)
  const bracketed = mark?.kind === 'heading' && mark.outline === undefined ? mark.text : undefined
  if (!kind && bracketed === undefined) return toParagraph(block)
  const depth = (kind && depths.get(kind)) ?? 2
  return {
    type: 'heading',
    depth,
    children: toPhrasing(bracketed ?? block.text),
    position: positionOf(lines)
  }
}

function toParagraph(block: Block): RootContent {
  return { type: 'paragraph', children: toPhrasing(block.text), position: positionOf(block.lines) }
}
