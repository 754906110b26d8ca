import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { excerpt } from '../../view/excerpt.ts'
import type { Rendering, Row } from '../../view/row.ts'
import { groupSameText } from '../../view/same-text.ts'
import type { PlacedSegment } from '../../view/text-view.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { onLines } from '../page.ts'
import { renderColumns, sortByColumn } from './columns.ts'
import { renderMarks } from './mark.ts'
import type { ReaderPage } from './reader.ts'
import { renderNumber } from './segment.ts'

/** Render all renderings of a row. For those in `quiet`, the place is obvious and not shown. */
export function renderRenderings(row: Row, quiet: ReadonlySet<Rendering>, reader: ReaderPage): Element {
  const groups = groupSameText(row.renderings)
  const columns = sortByColumn(row, groups, group => group[0]?.source ?? []).map(column =>
    column.flatMap(group => renderBead(group, quiet, reader) ?? [])
  )
  const nothing = h('p', { className: ['nothing'] }, omission(reader))
  const content = groups.length > 0 ? renderColumns(columns) : onLines([nothing])
  return h('div', { className: ['cell', 'target'] }, content)
}

/** Render a bead. Beads with the same words share the text; each has its own anchor and marks. */
function renderBead(
  renderings: readonly Rendering[],
  quiet: ReadonlySet<Rendering>,
  reader: ReaderPage
): Element | undefined {
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
    onLines([...content, renderMarks(renderings, quiet, reader)])
  )
}

function renderTarget({ target }: Rendering, reader: ReaderPage): Element[] {
  if (target.length === 0) return [h('p', { className: ['nothing'] }, omission(reader))]
  return target.map(placed => targetSegment(placed, reader.target.content(placed), reader))
}

/** Render a bead that was shown further up: its first words, as a link. */
function renderAgain({ bead, target }: Rendering, reader: ReaderPage): Element | undefined {
  const link = h('a', { href: toAnchor(beadAnchor(bead.id)) }, excerpt(target))
  return target[0] && targetSegment(target[0], [link], reader)
}

/** Render a target segment with its number. */
function targetSegment(placed: PlacedSegment, content: ElementContent[], { target }: ReaderPage): Element {
  const className = ['segment', placed.segment.role]
  return h('p', { lang: target.locale, className }, [...renderNumber(placed), ...content])
}

function omission({ wording }: ReaderPage): ElementContent[] {
  return [h('span', { ariaHidden: 'true' }, '— '), { type: 'text', value: wording.translate('omission') }]
}
