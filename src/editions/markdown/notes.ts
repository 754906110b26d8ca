import type { PhrasingContent, RootContent } from 'mdast'
import type { Note } from '../notes.ts'
import { beadsOfNote, beadsUsing } from '../view/note-beads.ts'
import type { PlacedBead, RowSection } from '../view/row.ts'
import { heading, paragraph, tag, text } from './build.ts'
import type { MarkdownEdition, MarkdownSide } from './edition.ts'
import { plainFor } from './plain.ts'

/** A note that is placed below a section that uses it. */
export interface PlacedNote {
  readonly note: Note
  readonly side: MarkdownSide
  /** Whether this is the copy that marks link to. */
  readonly anchored: boolean
}

/** Places of the notes of both texts. */
export interface NotePlaces {
  /** Notes below each section: those used there, unless their own text is there anyway. */
  readonly below: ReadonlyMap<RowSection, readonly PlacedNote[]>
  /** Notes whose marks link to the aligned text of the note. */
  readonly inRows: ReadonlySet<Note>
  /** Notes that are neither used nor rendered. */
  readonly rest: readonly PlacedNote[]
}

/** Place notes as close as possible to their use. */
export function placeNotes({ view, source, target }: MarkdownEdition): NotePlaces {
  const below = new Map<RowSection, PlacedNote[]>()
  const inRows = new Set<Note>()
  const rest: PlacedNote[] = []
  const sectionsOf = sectionFinder(view.sections)
  for (const side of [source, target]) {
    for (const note of side.notes.values()) {
      const own = sectionsOf(beadsOfNote(note, side.name, view.beads))
      const using = sectionsOf(beadsUsing(note, side.notes, side.name, view.beads))
      const far = [...using].filter(section => !own.has(section))
      if (far.length === 0 && own.size === 0) rest.push({ note, side, anchored: true })
      else if (far.length === 0) inRows.add(note)
      far.forEach((section, index) => {
        below.set(section, [...(below.get(section) ?? []), { note, side, anchored: index === 0 }])
      })
    }
  }
  return { below, inRows, rest }
}

/** Make a function that finds the sections with some of the given beads, in source order. */
function sectionFinder(sections: readonly RowSection[]): (beads: readonly PlacedBead[]) => Set<RowSection> {
  const sectionsOf = new Map<string, RowSection[]>()
  for (const section of sections)
    for (const { bead } of [section.heading, ...section.rows].flatMap(row => row?.renderings ?? []))
      sectionsOf.set(bead.id, [...(sectionsOf.get(bead.id) ?? []), section])
  return beads => {
    const found = new Set(beads.flatMap(({ bead }) => sectionsOf.get(bead.id) ?? []))
    return new Set(sections.filter(section => found.has(section)))
  }
}

/** Build a note. */
export function buildNote({ note, side, anchored }: PlacedNote): RootContent[] {
  const { blocks } = plainFor(side.tree, new Map())
  const [first, ...others] = blocks([note.block], 0)
  if (first?.type !== 'paragraph') return first ? [first, ...others] : []
  return [paragraph(...(anchored ? anchor(note) : []), ...first.children), ...others]
}

/** Build the anchor of a note. */
export function anchor(note: Note): PhrasingContent[] {
  return [tag(`<a id="${note.anchor}">`), tag('</a>')]
}

/** Build the notes that have no other place; `undefined` if there are none. */
export function buildOtherNotes({ rest }: NotePlaces, { wording }: MarkdownEdition): RootContent[] {
  return rest.length > 0 ? [heading(2, text(wording.translate('notes'))), ...rest.flatMap(buildNote)] : []
}
