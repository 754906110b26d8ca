import type { Publication } from '../../nodes/index.ts'
import { findNotes, type Notes } from '../notes.ts'
import {
  type BitextView,
  type Coverage,
  describeSide,
  measureCoverage,
  type Side,
  type SideName,
  viewBitext
} from '../view/index.ts'
import type { Wording } from '../wording/index.ts'
import { type Plain, plainFor } from './plain.ts'

/** One side of a bitext with what rewrites its text. */
export interface EditionSide extends Side {
  /** Notes of the text. */
  readonly notes: Notes
  /** Rewrites its text, the marks of notes linked to the notes. */
  readonly plain: Plain
}

/** Everything that the parts of a Markdown edition are built from. */
export interface Edition {
  /** The publication. */
  readonly publication: Publication
  /** What the edition shows. */
  readonly view: BitextView
  /** How much is rendered and reviewed. */
  readonly coverage: Coverage
  /** Wording of the interface language. */
  readonly wording: Wording
  /** The side that was written first. */
  readonly source: EditionSide
  /** The side that renders it. */
  readonly target: EditionSide
}

/** Bring together what the parts of a Markdown edition need. */
export function createEdition(publication: Publication, wording: Wording): Edition {
  const view = viewBitext(publication.bitext)
  const side = (name: SideName): EditionSide => {
    const tree = publication.bitext[name]
    const notes = findNotes(tree, name)
    return { ...describeSide(publication, name, wording), notes, plain: plainFor(tree, notes) }
  }
  return {
    publication,
    view,
    coverage: measureCoverage(view),
    wording,
    source: side('source'),
    target: side('target')
  }
}
