import type { Publication } from '../../nodes/index.ts'
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
  /** The side that was written first, and what rewrites its text. */
  readonly source: Side & { readonly plain: Plain }
  /** The side that renders it, and what rewrites its text. */
  readonly target: Side & { readonly plain: Plain }
}

/** Bring together what the parts of a Markdown edition need. */
export function createEdition(publication: Publication, wording: Wording): Edition {
  const view = viewBitext(publication.bitext)
  const side = (name: SideName) => ({
    ...describeSide(publication, name, wording),
    plain: plainFor(publication.bitext[name])
  })
  return {
    publication,
    view,
    coverage: measureCoverage(view),
    wording,
    source: side('source'),
    target: side('target')
  }
}
