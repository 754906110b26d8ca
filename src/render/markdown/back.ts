import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { findNotes } from '../notes.ts'
import { headingLabel, headingsAbove, type PlacedBead, type Side } from '../view/index.ts'
import type { Wording } from '../wording/index.ts'
import { heading, join, link, list, paragraph, strong, text } from './build.ts'
import type { Edition } from './edition.ts'
import { factList, webLink } from './front.ts'
import { sectionId } from './section-id.ts'

/** Build the whole target in its own order. */
export function buildWholeText({ target, publication, wording }: Edition): RootContent[] {
  return [
    heading(2, text(wording.translate('wholeText', { language: target.language }))),
    ...target.plain.blocks(publication.bitext.target.children, 2)
  ]
}

/** Build the notes of both texts; nothing where there are none. */
export function buildNotes({ source, target, publication, wording }: Edition): RootContent[] {
  const notes = [source, target].flatMap(side =>
    [...findNotes(publication.bitext[side.name], side.name).values()].flatMap(({ block }) =>
      side.plain.blocks([block], 0)
    )
  )
  return notes.length > 0 ? [heading(2, text(wording.translate('notes'))), ...notes] : []
}

/** Build the terms with their definitions and the sections they occur in; nothing where there are none. */
export function buildTerms({ publication, view, source, target, wording }: Edition): RootContent[] {
  const { termbase, concordance } = publication
  if (termbase.concepts.length === 0) return []
  const occurrences = new Map(concordance.map(each => [each.concept, each.occurrences]))
  const beads = new Map(view.beads.map(each => [each.bead.id, each]))
  const items = termbase.concepts.map((concept): BlockContent[] => {
    const terms = [source.locale, target.locale].map(locale =>
      (concept.terms[locale] ?? []).map(term => term.text).join(' / ')
    )
    const definition = wording.choose(concept.definition)
    const placed = (occurrences.get(concept.id) ?? []).flatMap(({ bead }) => beads.get(bead) ?? [])
    return [
      paragraph(strong(terms.filter(each => each !== '').join(' · ') || concept.id)),
      ...(definition ? [paragraph(text(definition.text))] : []),
      ...(placed.length > 0 ? [occurrenceLine(placed, wording)] : [])
    ]
  })
  return [heading(2, text(wording.translate('terms'))), list(items)]
}

function occurrenceLine(placed: readonly PlacedBead[], { translate }: Wording): BlockContent {
  const links = new Map<string, PhrasingContent>()
  for (const { source } of placed) {
    const heading = source[0] && headingsAbove(source[0]).at(-1)
    if (heading) links.set(sectionId(heading), link(`#${sectionId(heading)}`, headingLabel(heading)))
  }
  const shown = join(
    [...links.values()].map(each => [each]),
    () => [text(', ')]
  )
  return paragraph(text(`${translate('occurrences')} (${placed.length}): `), ...shown)
}

/** Build where both texts came from, and who may do what with them. */
export function buildProvenance({ source, target, publication, wording }: Edition): RootContent[] {
  const { translate, day } = wording
  return [
    heading(2, text(translate('provenance'))),
    ...provenanceOf(source, wording),
    ...provenanceOf(target, wording),
    paragraph(text(`${translate('updated')}: ${day(publication.document.updated)}`)),
    paragraph(text(translate('licence')))
  ]
}

function provenanceOf(side: Side, { translate, day }: Wording): RootContent[] {
  const { author, file, url, retrieved } = side.provenance
  const facts = factList([
    [translate('note'), text(side.label + (side.note ? ` ${side.note.text}` : ''))],
    author === undefined ? undefined : [translate('author'), text(author)],
    file === undefined ? undefined : [translate('sourceFile'), text(file)],
    url === undefined ? undefined : [translate('address'), webLink(url)],
    retrieved === undefined ? undefined : [translate('retrieved'), text(day(retrieved))],
    side.rights && [translate('rights'), text(side.rights.text)]
  ])
  return [heading(3, text(side.language)), facts]
}
