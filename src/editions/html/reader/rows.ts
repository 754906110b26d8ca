import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { ordinal } from '../../view/ordinal.ts'
import type { Rendering, Row } from '../../view/row.ts'
import { type PlacedSegment, sectionDepth, type TextSection } from '../../view/text-view.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { onLines } from '../page.ts'
import { textToHast } from '../text-to-hast.ts'
import { renderRenderings } from './bead.ts'
import { renderColumns, sortByColumn, tableRow } from './columns.ts'
import type { ReaderPage, ReaderSide } from './reader.ts'
import { renderNumber } from './segment.ts'

/** Render a heading next to all its renderings. */
export function renderHeading(
  row: Row,
  section: TextSection | undefined,
  quiet: ReadonlySet<Rendering>,
  reader: ReaderPage
): Element {
  const [heading] = row.source
  const depth = section ? sectionDepth(section) : 0
  const title = h(`h${Math.min(3 + depth, 6)}`, heading ? renderSource(heading, '', row, reader) : [])
  return h('div', { className: ['row', 'heading', ...emptiness(row)] }, [
    h('div', { className: ['cell', 'source'], lang: reader.source.locale }, title),
    renderRenderings(row, quiet, reader)
  ])
}

/** Render the rows below a heading. Consecutive rows without a rendering are folded. */
export function renderRows(
  rows: readonly Row[],
  quiet: ReadonlySet<Rendering>,
  reader: ReaderPage
): Element[] {
  const rendered: Element[] = []
  let omitted: Element[] = []
  rows.forEach((row, index) => {
    const element = renderRow(row, quiet, reader)
    if (isOmission(row)) omitted.push(element)
    else
      rendered.push(
        ...fold(omitted, rows[index - omitted.length], reader),
        element,
        ...renderFollowingBlocks(row, reader)
      )
    if (!isOmission(row)) omitted = []
  })
  return [...rendered, ...fold(omitted, rows[rows.length - omitted.length], reader)]
}

/** Render the blocks that follow a row in either text without being part of it, such as code; `undefined` if there are none. */
export function renderFollowingBlocks(row: Row, reader: ReaderPage): Element[] {
  const target = row.renderings.flatMap(rendering => (rendering.first ? rendering.target : []))
  const cells = [blocksCell(row.source, reader.source), blocksCell(target, reader.target)]
  return cells.some(cell => cell.children.length > 0) ? [h('div', { className: ['row'] }, cells)] : []
}

function blocksCell(segments: readonly PlacedSegment[], side: ReaderSide): Element {
  const blocks = segments.flatMap(({ segment }) => side.following.get(segment.path) ?? [])
  return h(
    'div',
    { className: ['cell', side.name, 'text'], lang: side.locale },
    textToHast(blocks, side.setting)
  )
}

/** Fold omitted rows into one line, which readers can expand. */
function fold(omitted: readonly Element[], first: Row | undefined, { wording }: ReaderPage): Element[] {
  const bead = first?.renderings[0]?.bead
  if (omitted.length === 0 || !bead) return []
  const text = wording.translate('foldedOmissions', { count: omitted.length })
  const link = h('a', { href: toAnchor(beadAnchor(bead.id)) }, text)
  return [h('div', { className: ['left-out'] }, onLines([h('p', { className: ['fold'] }, link), ...omitted]))]
}

function renderRow(row: Row, quiet: ReadonlySet<Rendering>, reader: ReaderPage): Element {
  const classes = [...emptiness(row), ...tableRow(row.source[0]?.cell), ...boxRow(row)]
  return h('div', { className: ['row', ...classes] }, [
    renderSourceCell(row, reader),
    renderRenderings(row, quiet, reader)
  ])
}

function renderSourceCell(row: Row, reader: ReaderPage): Element {
  if (row.source.length === 0) return h('div', { className: ['cell', 'source'] }, renderAddition(reader))
  const marked = row.renderings.some(rendering => rendering.part.length > 0)
  const columns = sortByColumn(row, row.source, placed => [placed]).map(column =>
    column.map(placed => {
      const mark = marked ? ordinal(row.source.indexOf(placed) + 1) : ''
      return h('p', [...renderKind(placed), ...renderSource(placed, mark, row, reader)])
    })
  )
  return h('div', { className: ['cell', 'source'], lang: reader.source.locale }, renderColumns(columns))
}

/** Render the notice that a target segment is not in the source. */
export function renderAddition({ wording }: ReaderPage): Element {
  return h('p', { className: ['nothing'] }, [
    h('span', { ariaHidden: 'true' }, '— '),
    wording.translate('addition')
  ])
}

/** Return the classes of a row in a box. */
function boxRow({ source, renderings }: Row): string[] {
  const box = (source[0] ?? renderings[0]?.target[0])?.box
  return box ? ['boxed', ...(box.isTitle ? ['box-title'] : [])] : []
}

/** Render the kind of a box before its first words. */
function renderKind({ box }: PlacedSegment): ElementContent[] {
  return box?.opens && box.kind !== ''
    ? [h('span', { className: ['kind'] }, box.kind), { type: 'text', value: ' ' }]
    : []
}

function emptiness(row: Row): string[] {
  if (row.source.length === 0) return ['addition']
  return isOmission(row) ? ['omission'] : []
}

function isOmission(row: Row): boolean {
  return row.source.length > 0 && row.renderings.every(rendering => rendering.target.length === 0)
}

function renderSource(placed: PlacedSegment, mark: string, row: Row, reader: ReaderPage): ElementContent[] {
  const beads = row.renderings.filter(({ source }) => source.includes(placed))
  const dataBeads = beads.map(({ bead }) => beadAnchor(bead.id)).join(' ')
  return [
    ...(mark ? [h('span', { className: ['ordinal'] }, mark)] : []),
    h('span', { className: ['segment'], dataBeads }, [
      ...renderNumber(placed),
      ...reader.source.content(placed)
    ])
  ]
}
