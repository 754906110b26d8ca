import type { Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import type { OfficeBlock, OfficeParagraph, OfficeTable } from './blocks.ts'
import { literalLabel } from './label.ts'
import type { Losses } from './losses.ts'

/**
 * Turn a table into a table of Markdown. The paragraphs and lines of a cell are separated by spaces; a table
 * within a cell follows its own table. A table of one column is only a frame: its content becomes plain blocks.
 *
 * @param arrange - turns the blocks of a frame into mdast.
 */
export function toTable(
  table: OfficeTable,
  losses: Losses,
  arrange: (blocks: readonly OfficeBlock[]) => RootContent[]
): RootContent[] {
  const rows = table.rows.filter(row => row.length > 0)
  const width = Math.max(0, ...rows.map(row => row.reduce((sum, { columns }) => sum + columns, 0)))
  if (width === 0) return []
  if (rows.every(row => row.length === 1)) return arrange(rows.flatMap(([cell]) => cell?.blocks ?? []))
  const inner: OfficeTable[] = []
  const node: Table = {
    type: 'table',
    align: [],
    children: rows.map(row => ({
      type: 'tableRow',
      children: row.flatMap(({ blocks, columns }): TableCell[] => {
        if (columns > 1) losses.add('merged')
        inner.push(...blocks.filter(block => block.kind === 'table'))
        const covered = Array.from({ length: columns - 1 }, emptyCell)
        return [{ type: 'tableCell', children: cellText(blocks) }, ...covered]
      })
    }))
  }
  losses.add('nested', inner.length)
  return [fill(node, width), ...inner.flatMap(each => toTable(each, losses, arrange))]
}

/** Get the content of a paragraph with its label in literal form. */
export function withLabel({ label, children }: OfficeParagraph): PhrasingContent[] {
  const literal = label && !label.isBullet ? literalLabel(label) : ''
  return literal === '' ? [...children] : [{ type: 'text', value: literal }, ...children]
}

/** Wrap content in a paragraph. */
export function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

const space: PhrasingContent = { type: 'text', value: ' ' }

function withBullet(paragraph: OfficeParagraph): PhrasingContent[] {
  const line = withLabel(paragraph)
  const { label } = paragraph
  return label?.isBullet && line.length > 0 ? [{ type: 'text', value: `${label.text} ` }, ...line] : line
}

function cellText(blocks: readonly OfficeBlock[]): PhrasingContent[] {
  const lines = blocks.flatMap(block => (block.kind === 'paragraph' ? [withBullet(block)] : []))
  return lines
    .filter(line => line.length > 0)
    .flatMap((line, at): PhrasingContent[] => (at === 0 ? line : [space, ...line]))
    .map(node => (node.type === 'break' ? space : node))
}

function fill(table: Table, width: number): Table {
  for (const row of table.children) while (row.children.length < width) row.children.push(emptyCell())
  return table
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] }
}
