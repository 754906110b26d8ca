import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Heading, Paragraph, TableRow } from 'mdast'
import type { Segment } from '../../../nodes/index.ts'
import type { Piece, TableRowBlock, WholeBlock } from '../../view/flow.ts'
import { placeOf } from '../../view/place.ts'
import type { PlacedBead } from '../../view/row.ts'
import { sectionDepth, type TextSection } from '../../view/text-view.ts'
import { beadAnchor, textAnchor, toAnchor } from '../anchors.ts'
import { onLines } from '../page.ts'
import { phrasingToHast, textToHast } from '../text-to-hast.ts'
import { renderColumns, tableRow } from './columns.ts'
import { permalink, renderState, renderUntranslated, spaced } from './mark.ts'
import type { ReaderPage } from './reader.ts'
import { renderAddition } from './rows.ts'
import { renderNumber } from './segment.ts'

/** Blocks whose text is rendered piece by piece. */
type TextNode = Heading | Paragraph | TableRow

/** Group consecutive stretches that render the same source. */
export function groupPieces(pieces: readonly Piece[], reader: ReaderPage): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const beads = beadsOf(piece, reader)
    const last = groups.at(-1)
    const before = last?.[0] ? beadsOf(last[0], reader) : []
    const same =
      beads.length > 0 && beads.length === before.length && beads.every(bead => before.includes(bead))
    if (last && same) last.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** Render stretches of the target next to the source they render; `above` is the source section that was named last. */
export function renderPieces(
  pieces: readonly Piece[],
  marker: string,
  node: Heading | Paragraph,
  above: TextSection | undefined,
  reader: ReaderPage
): Element {
  const [first] = pieces
  const beads = first ? beadsOf(first, reader) : []
  const isHeading = node.type === 'heading' || first?.segment?.role === 'heading'
  const isAddition = beads.length > 0 && beads.every(bead => bead.source.length === 0)
  const counterparts = isAddition
    ? [renderAddition(reader)]
    : beads.map(bead => renderCounterpart(bead, bead.source[0]?.section === above, reader))
  const className = ['row', ...(isHeading ? ['heading'] : []), ...(isAddition ? ['addition'] : [])]
  const texts = pieces.map((piece, index) => renderText(piece, index === 0 ? marker : '', node, reader))
  return h('div', { className }, [
    h('div', { className: ['cell', 'target'], lang: reader.target.locale }, onLines(texts)),
    h('div', { className: ['cell', 'source'] }, onLines(counterparts))
  ])
}

/** Get the section of the source that stretches of the target render; `undefined` for an addition. */
export function sourceSection([first]: readonly Piece[], reader: ReaderPage): TextSection | undefined {
  return first && beadsOf(first, reader)[0]?.source[0]?.section
}

/** Return the beads that are shown at a piece: those of its segment, if it begins there. */
function beadsOf({ segment, begins }: Piece, { view }: ReaderPage): readonly PlacedBead[] {
  return (begins && segment && view.beadsOfTarget.get(segment.path)) || []
}

/** Render a table row, each cell next to what it renders in the same column. A bead of several cells is shown once. */
export function renderTableRow(
  row: TableRowBlock,
  above: TextSection | undefined,
  reader: ReaderPage
): Element {
  const shown = new Set<PlacedBead>()
  const counterparts = row.cells.map(pieces => {
    const beads = pieces.flatMap(piece => beadsOf(piece, reader)).filter(bead => !shown.has(bead))
    return [...new Set(beads)].map(bead => {
      shown.add(bead)
      if (bead.source.length === 0) return renderAddition(reader)
      return renderCounterpart(bead, bead.source[0]?.section === above, reader)
    })
  })
  const texts = row.cells.map(pieces => pieces.map(piece => renderText(piece, '', row.node, reader)))
  return h('div', { className: ['row', ...tableRow(row)] }, [
    h('div', { className: ['cell', 'target'], lang: reader.target.locale }, renderColumns(texts)),
    h('div', { className: ['cell', 'source'] }, renderColumns(counterparts))
  ])
}

/** Render a block such as code unchanged. */
export function renderWholeBlock({ node }: WholeBlock, { target }: ReaderPage): Element {
  return h('div', { className: ['row'] }, [
    h(
      'div',
      { className: ['cell', 'target', 'text'], lang: target.locale },
      textToHast([node], target.setting)
    ),
    h('div', { className: ['cell', 'source'] })
  ])
}

function renderText(piece: Piece, marker: string, node: TextNode, reader: ReaderPage): Element {
  const { segment, begins, depth, content } = piece
  const id = segment && begins ? textAnchor(segment.path) : undefined
  const dataBeads = segment && anchorsOf(segment, reader)
  const text = phrasingToHast([...content], reader.target.setting)
  return h(
    node.type === 'heading' ? `h${headingLevel(piece, reader)}` : 'p',
    { className: depth > 0 ? [`nested-${Math.min(depth, 3)}`] : [] },
    [
      ...(marker ? [h('span', { className: ['marker'] }, marker), ' '] : []),
      h('span', { id, className: ['segment'], dataBeads }, text)
    ]
  )
}

function anchorsOf({ path }: Segment, { view }: ReaderPage): string {
  return (view.beadsOfTarget.get(path) ?? []).map(({ bead }) => beadAnchor(bead.id)).join(' ')
}

/** Render the counterpart of a bead. The place of a heading is the heading itself, and in its section it is not repeated. */
function renderCounterpart(bead: PlacedBead, quiet: boolean, reader: ReaderPage): Element {
  const { source } = reader
  const segments = bead.source.map(placed =>
    h('p', { className: ['segment'], lang: source.locale }, [
      ...renderNumber(placed),
      ...source.content(placed)
    ])
  )
  const [first] = bead.source
  const named = first && first.section.heading !== first && !quiet && placeOf(first) !== ''
  const place = named ? sourceLink(bead, reader) : undefined
  const told = [place, renderUntranslated(bead, reader)]
  const marks = [...told, renderState(bead, reader), permalink(bead, reader)].filter(
    each => each !== undefined
  )
  return h(
    'div',
    { className: ['bead', bead.bead.kind], dataBeads: beadAnchor(bead.bead.id) },
    onLines([
      ...segments,
      h('p', { className: ['marks'] }, h('span', { className: ['mark', bead.bead.state] }, spaced(marks)))
    ])
  )
}

/** Link to the row of a bead, with the place of its source as text. */
function sourceLink(
  { bead, source: [first] }: PlacedBead,
  { source, wording }: ReaderPage
): Element | undefined {
  if (!first) return undefined
  const title = wording.translate('placeIn', { language: source.language })
  const place = h('span', { lang: source.locale }, placeOf(first))
  return h('a', { className: ['place', 'to-row'], href: toAnchor(beadAnchor(bead.id)), title }, place)
}

function headingLevel({ segment }: Piece, { view }: ReaderPage): number {
  const section = segment && view.target.segments.get(segment.path)?.section
  return Math.min(6, 3 + (section ? sectionDepth(section, false) : 0))
}
