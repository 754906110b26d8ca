import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { segmentText } from '../../../nodes/index.ts'
import {
  excerpt,
  groupSameText,
  headingLabel,
  ordinal,
  ownContent,
  type PlacedSegment,
  type Rendering,
  type Row,
  type RowSection,
  sectionDepth
} from '../../view/index.ts'
import { beadAnchor, sectionAnchor, toAnchor } from '../anchors.ts'
import { lines } from '../page.ts'
import { phrasingToHast } from '../text-to-hast.ts'
import { sideName } from './about.ts'
import { renderMarks } from './mark.ts'
import type { Reader, ReaderSide } from './reader.ts'

/** Render the aligned text: rows in source order, the source beside everything that renders it. */
export function renderAligned(reader: Reader): Element {
  const { wording, view, source, target } = reader
  const columns = [source, target].map(side => h('p', { className: [side.name] }, sideName(side)))
  const introduction = [
    h('span', wording.translate('alignedIntroduction', { language: target.language })),
    ' ',
    h('span', { className: ['hint'] }, wording.translate('permalinkIntroduction'))
  ]
  return h(
    'section',
    { className: ['aligned'], ariaLabelledBy: ['page-aligned'] },
    lines([
      h('h2', { id: 'page-aligned' }, wording.translate('alignedText')),
      h('p', { className: ['introduction'] }, introduction),
      h('div', { className: ['columns', 'pair'] }, columns),
      ...view.sections.map(section => renderSection(section, reader))
    ])
  )
}

function renderSection(rowSection: RowSection, reader: Reader): Element {
  const { section, heading, rows } = rowSection
  const depth = section ? sectionDepth(section) : 0
  const className = ['chapter', `depth-${Math.min(depth, 3)}`, ...(section?.isTitle ? ['title'] : [])]
  return h(
    'section',
    { id: anchorOf(rowSection), className },
    lines([
      heading ? renderHeading(heading, depth, reader) : renderOutside(rowSection, reader),
      ...rows.map(row => renderRow(row, reader))
    ])
  )
}

function anchorOf({ position, section }: RowSection): string {
  return position === 'within' ? sectionAnchor(section?.heading) : `page-${position}`
}

/** Name what stands outside the source; text before the first heading of the source needs no name. */
function renderOutside({ position }: RowSection, { wording }: Reader): Element | undefined {
  if (position === 'within') return undefined
  const name = wording.translate(position === 'before' ? 'additionsBefore' : 'additionsBehind')
  return h('h3', { className: ['outside'] }, name)
}

function renderHeading(row: Row, depth: number, reader: Reader): Element {
  const [heading] = row.source
  const title = h(`h${Math.min(3 + depth, 6)}`, heading ? renderSource(heading, '', row, reader) : [])
  return h('div', { className: ['row', 'heading', ...emptiness(row)] }, [
    h('div', { className: ['cell', 'source'], lang: reader.source.locale }, title),
    renderRenderings(row, reader)
  ])
}

function renderRow(row: Row, reader: Reader): Element {
  const marked = row.renderings.some(rendering => rendering.part.length > 0)
  const segments = row.source.map((placed, index) =>
    h('p', renderSource(placed, marked ? ordinal(index + 1) : '', row, reader))
  )
  const nothing = h('p', { className: ['nothing'] }, [
    h('span', { ariaHidden: 'true' }, '— '),
    reader.wording.translate('addition')
  ])
  const source =
    segments.length > 0
      ? h('div', { className: ['cell', 'source'], lang: reader.source.locale }, lines(segments))
      : h('div', { className: ['cell', 'source'] }, nothing)
  return h('div', { className: ['row', ...emptiness(row)] }, [source, renderRenderings(row, reader)])
}

function emptiness(row: Row): string[] {
  if (row.source.length === 0) return ['addition']
  return row.renderings.some(rendering => rendering.target.length > 0) ? [] : ['omission']
}

function renderSource(placed: PlacedSegment, mark: string, row: Row, reader: Reader): ElementContent[] {
  const beads = row.renderings.filter(({ source }) => source.includes(placed))
  const content = segmentContent(placed, reader.source)
  return [
    ...(mark ? [h('span', { className: ['ordinal'] }, mark)] : []),
    h('span', { className: ['segment'], dataBeads: beads.map(({ bead }) => beadAnchor(bead.id)).join(' ') }, [
      ...(placed.number ? [h('span', { className: ['number'] }, spaced(placed))] : []),
      ...content
    ])
  ]
}

function spaced(heading: PlacedSegment): string {
  const label = headingLabel(heading)
  return label.slice(0, label.length - segmentText(heading.segment).length)
}

/** Render the own text of a segment. */
export function segmentContent({ segment }: PlacedSegment, side: ReaderSide): ElementContent[] {
  return phrasingToHast(ownContent(segment), side.setting)
}

function renderRenderings(row: Row, reader: Reader): Element {
  const beads = groupSameText(row.renderings).map(group => renderBead(group, reader))
  const nothing = beads.length > 0 ? undefined : h('p', { className: ['nothing'] }, omission(reader))
  return h('div', { className: ['cell', 'target'] }, lines([...beads, nothing]))
}

/** Beads of the same words share their text; each has its own anchor and marks. */
function renderBead(renderings: readonly Rendering[], reader: Reader): Element | undefined {
  const [rendering] = renderings
  if (!rendering) return undefined
  const { bead, first } = rendering
  const content = first ? renderTarget(rendering, reader) : [renderAgain(rendering, reader)]
  return h(
    'div',
    {
      id: first ? beadAnchor(bead.id) : undefined,
      className: ['bead', bead.kind, ...(first ? [] : ['again'])],
      dataBeads: renderings.map(each => beadAnchor(each.bead.id)).join(' ')
    },
    lines([...content, renderMarks(renderings, reader)])
  )
}

function renderTarget({ target }: Rendering, reader: Reader): Element[] {
  if (target.length === 0) return [h('p', { className: ['nothing'] }, omission(reader))]
  return target.map(placed => targetSegment(placed, segmentContent(placed, reader.target), reader))
}

/** A bead that stands further up already is named by its first words, with a link to there. */
function renderAgain({ bead, target }: Rendering, reader: Reader): Element | undefined {
  const link = h('a', { href: toAnchor(beadAnchor(bead.id)) }, excerpt(target))
  return target[0] && targetSegment(target[0], [link], reader)
}

function targetSegment({ segment }: PlacedSegment, content: ElementContent[], { target }: Reader): Element {
  return h('p', { lang: target.locale, className: ['segment', segment.role] }, content)
}

function omission({ wording }: Reader): ElementContent[] {
  return [h('span', { ariaHidden: 'true' }, '— '), { type: 'text', value: wording.translate('omission') }]
}
