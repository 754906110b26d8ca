import type { List, Root, RootContent, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import { listNumbered } from '../numbered.ts'
import type { Imported } from '../reader.ts'
import type { JoinLines } from '../text/join.ts'
import type { Flow } from './flow.ts'
import { closeUpHan, hasStraySpaces } from './han-spaces.ts'
import { joinPieces } from './join-lines.ts'
import type { TextLine } from './line.ts'
import { markerOf } from './marker.ts'
import type { PageMeasure } from './measure.ts'
import { type PageBlock, toPageBlocks } from './page-blocks.ts'
import { findPageHeadings } from './page-headings.ts'
import { type PageNote, toDefinition, toPageNotes } from './page-notes.ts'
import { phrasingOfPieces } from './phrasing-of-pieces.ts'
import type { RuledTable } from './ruled-tables.ts'

/** What the blocks of a document are turned into mdast with. */
interface Context {
  readonly file: VFile
  readonly join: JoinLines
  readonly notes: readonly PageNote[]
  readonly cited: Set<string>
  readonly flow: Flow
  readonly isSpaced: boolean
}

/** Turn the lines of a PDF into mdast. */
export function flowToMdast(file: VFile, flow: Flow, measure: PageMeasure, join: JoinLines): Imported {
  const blocks = toPageBlocks(flow.lines, measure)
  const headings = findPageHeadings(blocks, flow.bodySize)
  const notes = toPageNotes(flow.notes, join)
  const context: Context = { file, join, notes, cited: new Set(), flow, isSpaced: hasStraySpaces(flow.lines) }
  const content: RootContent[] = []
  let items: PageBlock[] = []
  const closeList = (): void => {
    if (items.length > 0) content.push(...toLists(items, context))
    items = []
  }
  for (const block of blocks) {
    const depth = headings.get(block)
    if (depth === undefined && block.marker?.kind === 'bullet') {
      items.push(block)
      continue
    }
    closeList()
    const table = flow.tables.get(block.lines[0].text)
    if (table) addTable(content, table, context)
    else {
      const children = phrasingOfBlock(block, context)
      content.push(
        depth === undefined ? { type: 'paragraph', children } : { type: 'heading', depth, children }
      )
    }
    tellUnsure(file, block)
  }
  closeList()
  const tree: Root = { type: 'root', children: [...listNumbered(content), ...notes.map(toDefinition)] }
  tellUncited(file, context)
  const title = content.find(node => node.type === 'heading' && node.depth === 1)
  return { tree, metadata: { title: title && textOf(title) } }
}

function phrasingOfBlock(
  { lines }: PageBlock,
  { join, notes, cited, isSpaced }: Context
): Array<ReturnType<typeof phrasingOfPieces>[number]> {
  const pages = new Set(lines.map(({ page }) => page))
  const pieces = joinPieces(lines, join)
  return phrasingOfPieces(isSpaced ? closeUpHan(pieces) : pieces, mark => {
    const plain = mark.replace(/[()[\]（）［］〔〕]/g, '')
    const note =
      notes.find(other => other.mark === plain && pages.has(other.page) && !cited.has(other.identifier)) ??
      notes.find(other => other.mark === plain && !cited.has(other.identifier))
    if (note) cited.add(note.identifier)
    return note?.identifier
  })
}

/** Turn consecutive items with bullets into lists, nested by their left edges. */
function toLists(items: readonly PageBlock[], context: Context): List[] {
  const lists: List[] = []
  const open: Array<{ readonly x: number; readonly list: List }> = []
  for (const block of items) {
    const [first] = block.lines
    while (
      open.length > 1 &&
      first.x0 < (open.at(-1)?.x ?? 0) - first.size * 0.5 &&
      isSameColumn(first, block)
    )
      open.pop()
    const level = open.at(-1)
    if (!level || (first.x0 > level.x + first.size * 0.7 && first.x0 < level.x + first.size * 5)) {
      const list: List = { type: 'list', ordered: false, spread: false, children: [] }
      const parent = level?.list.children.at(-1)
      if (parent) parent.children.push(list)
      else lists.push(list)
      open.push({ x: first.x0, list })
    }
    const children = phrasingOfBlock(withoutBullet(block), context)
    open
      .at(-1)
      ?.list.children.push({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })
  }
  return lists
}

function isSameColumn(line: TextLine, { lines }: PageBlock): boolean {
  return lines[0].column === line.column
}

function withoutBullet(block: PageBlock): PageBlock {
  const [first, ...others] = block.lines
  const [piece, ...rest] = first.pieces
  const bullet = markerOf(first.text)?.text ?? ''
  if (!piece) return block
  const text = piece.text.trimStart().slice(bullet.length).trimStart()
  return { ...block, lines: [{ ...first, pieces: [{ ...piece, text }, ...rest] }, ...others] }
}

/** Add a table, or the rows of one that goes on from the page before. */
function addTable(content: RootContent[], table: RuledTable, context: Context): void {
  const rows = table.cells.map(row =>
    row.map(lines => {
      const [first, ...others] = lines
      const children = first
        ? phrasingOfBlock({ lines: [first, ...others], marker: undefined, unsure: undefined }, context)
        : []
      return { type: 'tableCell' as const, children }
    })
  )
  const added: Table = { type: 'table', children: rows.map(children => ({ type: 'tableRow', children })) }
  const last = content.at(-1)
  const isContinued = last?.type === 'table' && last.children[0]?.children.length === rows[0]?.length
  if (!isContinued) {
    content.push(added)
    return
  }
  const [head, ...others] = added.children
  const isHeadRepeated = head !== undefined && textOf(head) === textOf(last.children[0])
  last.children.push(...(isHeadRepeated ? others : added.children))
}

function tellUnsure(file: VFile, { unsure }: PageBlock): void {
  if (!unsure) return
  const reason = `Unexpected end of a page or column (page ${unsure.page}) after a full line that ends a sentence, expected a sign whether its paragraph ends: please check the text after \`…${unsure.text.slice(-20)}\``
  report(file, 'layout-unsure', reason)
}

function tellUncited(file: VFile, { notes, cited }: Context): void {
  for (const { identifier, mark, page } of notes) {
    if (cited.has(identifier)) continue
    const reason = `Unexpected note \`${mark}\` on page ${page} without its mark in the text, expected a raised \`${mark}\`: kept as a note at the end`
    report(file, 'layout-unsure', reason)
  }
}
