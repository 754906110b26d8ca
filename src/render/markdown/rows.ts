import type { PhrasingContent, RootContent } from 'mdast'
import {
  excerpt,
  headingLabel,
  headingsAbove,
  ordinal,
  ownContent,
  type PlacedSegment,
  type Rendering,
  type Row,
  type RowSection,
  sectionDepth
} from '../view/index.ts'
import { heading, join, paragraph, table, tag, text } from './build.ts'
import type { Edition } from './edition.ts'
import { sectionId } from './section-id.ts'

/** Build the aligned text: a table for each section of the source, source left and target right. */
export function buildAligned(edition: Edition): RootContent[] {
  const { translate } = edition.wording
  return [
    heading(2, text(translate('alignedText'))),
    paragraph(text(translate('alignedIntroduction'))),
    ...edition.view.sections.flatMap(section => buildSection(section, edition))
  ]
}

/** The heading's row is the head of the table; a section without heading has the two languages there. */
function buildSection({ section, heading: row, rows }: RowSection, edition: Edition): RootContent[] {
  const { source, target } = edition
  const label = section?.heading
    ? headingLabel(section.heading)
    : edition.wording.translate('additionsBefore')
  const depth = 3 + (section ? sectionDepth(section) : 0)
  const head = row ? buildRow(row, edition) : [[text(source.language)], [text(target.language)]]
  return [
    heading(depth, tag(`<a id="${sectionId(section?.heading)}">`), tag('</a>'), text(label)),
    table([head, ...rows.map(each => buildRow(each, edition))])
  ]
}

function buildRow(row: Row, edition: Edition): PhrasingContent[][] {
  const { translate } = edition.wording
  const marked = row.renderings.some(rendering => rendering.part.length > 0)
  const source = row.source.map((placed, index) => [
    ...(marked ? [text(`${ordinal(index + 1)} `)] : []),
    ...segmentContent(placed, edition.source.plain.phrasing)
  ])
  const target = row.renderings.map(rendering => buildRendering(rendering, edition))
  return [
    source.length > 0 ? join(source, lineBreak) : [text(`— ${translate('addition')}`)],
    target.length > 0 ? join(target, lineBreak) : [text(`— ${translate('omission')}`)]
  ]
}

function lineBreak(): PhrasingContent[] {
  return [tag('<br>')]
}

/** Rewrite the own text of a segment, a heading's number before it. */
function segmentContent(
  placed: PlacedSegment,
  phrasing: (nodes: readonly PhrasingContent[]) => PhrasingContent[]
): PhrasingContent[] {
  const number = placed.number
    ? [text(/[\w.．]$/u.test(placed.number) ? `${placed.number} ` : placed.number)]
    : []
  return phrasing([...number, ...ownContent(placed.segment)])
}

function buildRendering(rendering: Rendering, edition: Edition): PhrasingContent[] {
  const { translate } = edition.wording
  const { target } = edition
  const content = rendering.first
    ? rendering.target.map(placed => segmentContent(placed, target.plain.phrasing))
    : [target.plain.phrasing([text(excerpt(rendering.target))])]
  const shown = content.length > 0 ? join(content, lineBreak) : [text(`— ${translate('omission')}`)]
  const mark = markOf(rendering, edition)
  return mark ? [...shown, text(' '), tag('<sub>'), text(mark), tag('</sub>')] : shown
}

/** Say where a rendering stands, which part of the row it renders, and its state where somebody looked at it. */
function markOf({ bead, target, part, first }: Rendering, { wording }: Edition): string {
  const { translate } = wording
  const headings = target[0] ? headingsAbove(target[0]).filter(each => each !== target[0]) : []
  const place = headings
    .map((each, index) => (index > 0 && each.number ? each.number : headingLabel(each)))
    .join(' ')
  const state =
    bead.state === 'accepted'
      ? translate('stateAccepted')
      : bead.state === 'stale'
        ? translate('stateStale')
        : ''
  const parts = part.length > 0 ? translate('rendersPart', { parts: part.map(ordinal).join('') }) : ''
  return [place, parts, first ? '' : translate('alsoRendered'), state]
    .filter(piece => piece !== '')
    .join(' · ')
}
