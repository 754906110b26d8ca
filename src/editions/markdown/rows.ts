import type { PhrasingContent, RootContent } from 'mdast'
import { findQuietPlaces } from '../view/quiet-places.ts'
import type { RowSection } from '../view/row.ts'
import { headingLabel, sectionDepth } from '../view/text-view.ts'
import { heading, paragraph, tag, text } from './build.ts'
import { buildRenderings, type CellSetting } from './cells.ts'
import type { MarkdownEdition } from './edition.ts'
import { listFollowingBlocks } from './following-blocks.ts'
import { layouts, type TextLayout } from './layouts.ts'
import { buildNote, type NotePlaces } from './notes.ts'
import { sectionId } from './section-id.ts'

/** Build the aligned text: for each section of the source its heading and the rendering of that, its rows and its notes. */
export function buildAligned(edition: MarkdownEdition, notes: NotePlaces): RootContent[] {
  const { target, wording } = edition
  const layout = layouts[edition.publication.document.markdown ?? 'table']
  return [
    heading(2, text(wording.translate('alignedText'))),
    paragraph(text(wording.translate(layout.introduction, { language: target.language }))),
    ...edition.view.sections.flatMap(section => buildSection(section, layout, edition, notes))
  ]
}

function buildSection(
  rowSection: RowSection,
  layout: TextLayout,
  edition: MarkdownEdition,
  notes: NotePlaces
): RootContent[] {
  const quiet = findQuietPlaces(rowSection, edition.view.beads)
  const setting: CellSetting = { edition, notes, quiet }
  const { heading: row, rows } = rowSection
  return [
    ...buildHeading(rowSection, edition),
    ...(row ? layout.heading(buildRenderings(row, setting)) : []),
    ...(row ? listFollowingBlocks(row, edition).flatMap(({ blocks }) => blocks) : []),
    ...layout.rows(rows, setting),
    ...(notes.below.get(rowSection) ?? []).flatMap(buildNote)
  ]
}

function buildHeading({ position, section }: RowSection, { wording }: MarkdownEdition): RootContent[] {
  if (section?.heading) {
    const anchor: PhrasingContent[] = [tag(`<a id="${sectionId(section.heading)}">`), tag('</a>')]
    return [heading(3 + sectionDepth(section), ...anchor, text(headingLabel(section.heading)))]
  }
  if (position === 'within') return []
  return [heading(3, text(wording.translate(position === 'before' ? 'additionsBefore' : 'additionsBehind')))]
}
