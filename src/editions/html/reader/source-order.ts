import type { Element } from 'hast'
import { h } from 'hastscript'
import { findQuietPlaces } from '../../view/quiet-places.ts'
import type { RowSection } from '../../view/row.ts'
import { sectionAnchor } from '../anchors.ts'
import { onLines } from '../page.ts'
import { renderChapter } from './chapter.ts'
import { citeText } from './citation.ts'
import { sideName } from './masthead.ts'
import type { ReaderPage } from './reader.ts'
import { renderFollowingBlocks, renderHeading, renderRows } from './rows.ts'

/** Render the aligned text in source order, the source next to all its renderings. */
export function renderSourceOrder(reader: ReaderPage): Element {
  const { wording, view, source, target } = reader
  const columns = [source, target].map(side => h('p', { className: [side.name] }, sideName(side)))
  const introduction = [
    h('span', wording.translate('alignedIntroduction', { language: target.language })),
    ' ',
    h('span', { className: ['hint'] }, wording.translate('permalinkIntroduction'))
  ]
  return h(
    'section',
    {
      className: ['aligned', 'source-order'],
      ariaLabelledBy: ['page-aligned'],
      ...citeText(source, wording)
    },
    onLines([
      h('h2', { id: 'page-aligned' }, wording.translate('alignedText')),
      h('p', { className: ['introduction'] }, introduction),
      h('div', { className: ['columns', 'pair'] }, columns),
      ...view.sections.map(section => renderSection(section, reader))
    ])
  )
}

function renderSection(rowSection: RowSection, reader: ReaderPage): Element {
  const { section, heading, rows } = rowSection
  const quiet = findQuietPlaces(rowSection, reader.view.beads)
  const head = heading
    ? [renderHeading(heading, section, quiet, reader), ...renderFollowingBlocks(heading, reader)]
    : [renderOutside(rowSection, reader)]
  return renderChapter(section, [...head, ...renderRows(rows, quiet, reader)], { id: anchorOf(rowSection) })
}

function anchorOf({ position, section }: RowSection): string {
  return position === 'within' ? sectionAnchor(section?.heading) : `page-${position}`
}

/** Render the heading of text outside the source. Text before the first heading of the source needs none. */
function renderOutside({ position }: RowSection, { wording }: ReaderPage): Element | undefined {
  if (position === 'within') return undefined
  const name = wording.translate(position === 'before' ? 'additionsBefore' : 'additionsBehind')
  return h('h3', { className: ['outside'] }, name)
}
