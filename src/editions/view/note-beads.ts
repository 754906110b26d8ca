import { visit } from 'unist-util-visit'
import { segmentText } from '../../nodes/index.ts'
import { type Note, type Notes, splitAtMarks } from '../notes.ts'
import type { SideName } from './labels.ts'
import type { PlacedBead } from './row.ts'

/** List the beads whose text on one side contains the mark of a note. The mark at the start of the note itself does not count. */
export function beadsUsing(
  note: Note,
  notes: Notes,
  side: SideName,
  beads: readonly PlacedBead[]
): PlacedBead[] {
  const uses = (text: string) =>
    !text.startsWith(note.mark) &&
    splitAtMarks(text, notes).some(piece => typeof piece !== 'string' && piece.note === note)
  return beads.filter(bead => bead[side].some(({ segment }) => uses(segmentText(segment))))
}

/** List the beads with a note's own text on one side. */
export function beadsOfNote(note: Note, side: SideName, beads: readonly PlacedBead[]): PlacedBead[] {
  const paths = new Set<string>()
  visit(note.block, 'segment', ({ path }) => {
    paths.add(path)
  })
  return beads.filter(bead => bead[side].some(({ segment }) => paths.has(segment.path)))
}
