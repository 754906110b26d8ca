import type { Root } from 'mdast'
import type { Publication } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { findNotes, type Notes } from '../notes.ts'
import { type BitextView, type Coverage, measureCoverage, viewBitext } from './bitext-view.ts'
import { type DescribedSide, describeSide, type SideName } from './labels.ts'

/** One side of a bitext with its text. */
export interface TextSide extends DescribedSide {
  /** The tree. */
  readonly tree: Root
  /** Notes of the text. */
  readonly notes: Notes
}

/** All data for the parts of an edition. A side may have further data of the edition. */
export interface EditionView<OwnSide extends TextSide> {
  /** The publication. */
  readonly publication: Publication
  /** The derived view of the bitext. */
  readonly view: BitextView
  /** How much is rendered and reviewed. */
  readonly coverage: Coverage
  /** Wording of the interface language. */
  readonly wording: Wording
  /** The side that was written first. */
  readonly source: OwnSide
  /** The side that renders it. */
  readonly target: OwnSide
}

/** Collect the data for the parts of an edition. */
export function createEdition<OwnSide extends TextSide>(
  publication: Publication,
  wording: Wording,
  completeSide: (side: TextSide) => OwnSide
): EditionView<OwnSide> {
  const view = viewBitext(publication.bitext)
  const side = (name: SideName) => {
    const tree = publication.bitext[name]
    return completeSide({ ...describeSide(publication, name, wording), tree, notes: findNotes(tree, name) })
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
