import type { Element } from 'hast'
import { h } from 'hastscript'
import { text } from '../markdown/build.ts'
import { findOwnNote } from '../markdown/cells.ts'
import type { MarkdownEdition, MarkdownSide } from '../markdown/edition.ts'
import { listFollowingBlocks } from '../markdown/following-blocks.ts'
import { sectionId } from '../markdown/section-id.ts'
import { excerpt } from '../view/excerpt.ts'
import { markOf } from '../view/mark-of.ts'
import { ordinal } from '../view/ordinal.ts'
import { ownContent } from '../view/own-content.ts'
import { findQuietPlaces } from '../view/quiet-places.ts'
import type { Rendering, Row, RowSection } from '../view/row.ts'
import { groupSameText } from '../view/same-text.ts'
import { headingLabel, numberAndGap, type PlacedSegment, sectionDepth } from '../view/text-view.ts'
import { beadXmlId } from './chapters.ts'
import { type Content, inLanguage, lines } from './element.ts'
import { toBlocks, toInline } from './text.ts'

/** What the rows of a book are built from. */
export interface RowSetting {
  /** The edition. */
  readonly edition: MarkdownEdition
  /** Anchor of each bead. */
  readonly places: ReadonlyMap<string, string>
}

/** Build a section: its heading with its rendering, and its rows. */
export function buildSection(rowSection: RowSection, setting: RowSetting): Element[] {
  const { edition } = setting
  const quiet = findQuietPlaces(rowSection, edition.view.beads)
  const { section, heading, rows, position } = rowSection
  const title = position === 'before' ? 'additionsBefore' : 'additionsBehind'
  const body = rows.flatMap(row => [buildRow(row, quiet, setting), ...buildFollowingBlocks(row, edition)])
  if (!section?.heading) {
    return position === 'within' ? body : [h('h1', edition.wording.translate(title)), ...body]
  }
  const level = Math.min(6, sectionDepth(section) + 1)
  const attributes = { id: sectionId(section.heading), ...inLanguage(edition.source.locale) }
  const renderings = heading ? buildRenderings(heading, quiet, setting) : []
  const head = [h(`h${level}`, attributes, headingLabel(section.heading)), ...renderings]
  const following = heading ? buildFollowingBlocks(heading, edition) : []
  return [h('div', { className: 'heading' }, lines(head)), ...following, ...body]
}

/** Build the blocks that follow a row without being part of it, such as code. */
function buildFollowingBlocks(row: Row, edition: MarkdownEdition): Element[] {
  return listFollowingBlocks(row, edition).map(({ side, blocks }) =>
    h('div', { className: side.name, ...inLanguage(side.locale) }, lines(toBlocks(blocks)))
  )
}

function buildRow(row: Row, quiet: ReadonlySet<Rendering>, setting: RowSetting): Element {
  const { edition } = setting
  const marked = row.renderings.some(({ part }) => part.length > 0)
  const source = row.source.map((placed, index) =>
    h('p', { className: 'source', ...inLanguage(edition.source.locale) }, [
      marked ? `${ordinal(index + 1)} ` : '',
      ...contentOf(placed, edition.source)
    ])
  )
  const nothing = h('p', { className: 'nothing' }, `— ${edition.wording.translate('addition')}`)
  const renderings = buildRenderings(row, quiet, setting)
  return h('div', { className: 'row' }, lines([...(source.length > 0 ? source : [nothing]), ...renderings]))
}

function buildRenderings(row: Row, quiet: ReadonlySet<Rendering>, setting: RowSetting): Element[] {
  const groups = groupSameText(row.renderings).map(group => buildRendering(group, quiet, setting))
  return groups.length > 0 ? groups : [omission(setting)]
}

/** Build a rendering. Renderings with the same words share the text; each has its own anchor and mark. */
function buildRendering(
  renderings: readonly Rendering[],
  quiet: ReadonlySet<Rendering>,
  { edition, places }: RowSetting
): Element {
  const marks = renderings.map(each => markOf(each, edition, quiet)).filter(mark => mark !== '')
  const small = marks.length > 0 ? h('p', { className: 'mark' }, marks.join(' · ')) : undefined
  const [id, ...otherIds] = renderings.flatMap(({ bead, first }) => (first ? [beadXmlId(bead.id)] : []))
  const anchors = otherIds.map(each => h('span', { id: each }))
  const text = renderings[0] ? buildTarget(renderings[0], { edition, places }) : []
  const attributes = id === undefined ? { className: 'rendering' } : { id, className: 'rendering' }
  return h('div', attributes, [...anchors, ...lines([...text, small])])
}

function buildTarget({ bead, target, first }: Rendering, { edition, places }: RowSetting): Element[] {
  if (target.length === 0) return [omission({ edition, places })]
  const attributes = { className: 'target', ...inLanguage(edition.target.locale) }
  if (first)
    return target.map(placed =>
      h('p', { ...attributes, className: `target ${placed.segment.role}` }, contentOf(placed, edition.target))
    )
  return [h('p', attributes, h('a', { href: places.get(beadXmlId(bead.id)) }, excerpt(target)))]
}

function omission({ edition }: RowSetting): Element {
  return h('p', { className: 'nothing' }, `— ${edition.wording.translate('omission')}`)
}

function contentOf(placed: PlacedSegment, { plain, notes }: MarkdownSide): Content[] {
  const number = placed.number ? [text(numberAndGap(placed))] : []
  return toInline([...number, ...plain.phrasing(ownContent(placed), findOwnNote(placed.segment, notes))])
}
