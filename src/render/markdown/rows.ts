import type { PhrasingContent, RootContent } from 'mdast'
import {
  excerpt,
  groupSameText,
  headingLabel,
  ordinal,
  ownContent,
  type PlacedSegment,
  placeOf,
  type Rendering,
  type Row,
  type RowSection,
  sectionDepth,
  stateInText
} from '../view/index.ts'
import { heading, join, paragraph, small, table, tag, text } from './build.ts'
import type { MarkdownEdition } from './edition.ts'
import { sectionId } from './section-id.ts'

/** Build the aligned text: for each section of the source its heading, what renders that, and a table of the rest. */
export function buildAligned(edition: MarkdownEdition): RootContent[] {
  const { target, wording } = edition
  return [
    heading(2, text(wording.translate('alignedText'))),
    paragraph(text(wording.translate('alignedIntroduction', { language: target.language }))),
    ...edition.view.sections.flatMap(section => buildSection(section, edition))
  ]
}

function buildSection(rowSection: RowSection, edition: MarkdownEdition): RootContent[] {
  const { section, heading: row, rows } = rowSection
  const { source, target } = edition
  const head = [source, target].map(side => [text(`${side.language} · ${side.badge}`)])
  const body = rows.flatMap(each => buildRow(each, edition))
  return [
    ...buildHeading(rowSection, section ? sectionDepth(section) : 0, edition),
    ...(row ? buildCell(row, edition).map(content => paragraph(...content)) : []),
    ...(body.length > 0 ? [table([head, ...body])] : [])
  ]
}

function buildHeading(
  { position, section }: RowSection,
  depth: number,
  edition: MarkdownEdition
): RootContent[] {
  const { translate } = edition.wording
  if (section?.heading) {
    const id = sectionId(section.heading)
    return [heading(3 + depth, tag(`<a id="${id}">`), tag('</a>'), text(headingLabel(section.heading)))]
  }
  if (position === 'within') return []
  return [heading(3, text(translate(position === 'before' ? 'additionsBefore' : 'additionsBehind')))]
}

/** Additions have a row each, for they have nothing to stand beside. */
function buildRow(row: Row, edition: MarkdownEdition): PhrasingContent[][][] {
  const cells = buildCell(row, edition)
  if (row.source.length === 0) {
    return cells.map(cell => [small(`— ${edition.wording.translate('addition')}`), cell])
  }
  const marked = row.renderings.some(rendering => rendering.part.length > 0)
  const source = row.source.map((placed, index) => [
    ...(marked ? [text(`${ordinal(index + 1)} `)] : []),
    ...segmentContent(placed, edition.source.plain)
  ])
  return [[join(source, lineBreak), join(cells, lineBreak)]]
}

/** Build the renderings of a row, those of the same words together; one at least. */
function buildCell(row: Row, edition: MarkdownEdition): PhrasingContent[][] {
  const cells = groupSameText(row.renderings).map(group => buildRendering(group, edition))
  return cells.length > 0 ? cells : [omission(edition)]
}

function lineBreak(): PhrasingContent[] {
  return [tag('<br>')]
}

function omission({ wording }: MarkdownEdition): PhrasingContent[] {
  return small(`— ${wording.translate('omission')}`)
}

function segmentContent(
  { segment }: PlacedSegment,
  { phrasing }: MarkdownEdition['source']['plain']
): PhrasingContent[] {
  return phrasing(ownContent(segment))
}

function buildRendering(renderings: readonly Rendering[], edition: MarkdownEdition): PhrasingContent[] {
  const [rendering] = renderings
  if (!rendering || rendering.target.length === 0) return omission(edition)
  const content = rendering.first
    ? rendering.target.map(placed => segmentContent(placed, edition.target.plain))
    : [[text(excerpt(rendering.target))]]
  const marks = renderings.map(each => markOf(each, edition)).filter(mark => mark !== '')
  const shown = join(content, lineBreak)
  return marks.length > 0 ? [...shown, text(' '), ...small(marks.join(' · '))] : shown
}

/** Say where a rendering stands, which part of the row it renders, and its state where it is not that of most. */
function markOf({ bead, target, part, first }: Rendering, { wording, coverage }: MarkdownEdition): string {
  const { translate } = wording
  const state = stateInText(bead, coverage)
  return [
    target[0] ? placeOf(target[0]) : '',
    part.length > 0 ? translate('rendersPart', { parts: part.map(ordinal).join('') }) : '',
    first ? '' : translate('alsoRendered'),
    state ? translate(state) : ''
  ]
    .filter(piece => piece !== '')
    .join(' ')
}
