import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Publication } from '../../../nodes/index.ts'
import { findNotes, type Notes } from '../../notes.ts'
import {
  type BitextView,
  type Coverage,
  describeSide,
  measureCoverage,
  type Side,
  type SideName,
  viewBitext
} from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import type { TextSetting } from '../text-to-hast.ts'

/** One side of a bitext with what its text is rendered with. */
export interface ReaderSide extends Side {
  /** The tree. */
  readonly tree: Root
  /** Notes of the text. */
  readonly notes: Notes
  /** How its text is rendered in a row. */
  readonly setting: TextSetting
}

/** Everything that the parts of a reader's page are rendered from. */
export interface Reader {
  /** The publication. */
  readonly publication: Publication
  /** What the page shows. */
  readonly view: BitextView
  /** How much is rendered and reviewed. */
  readonly coverage: Coverage
  /** Wording of the interface language. */
  readonly wording: Wording
  /** The side that was written first. */
  readonly source: ReaderSide
  /** The side that renders it. */
  readonly target: ReaderSide
}

/** Bring together what the parts of a reader's page need. */
export function createReader(publication: Publication, wording: Wording): Reader {
  const view = viewBitext(publication.bitext)
  return {
    publication,
    view,
    coverage: measureCoverage(view),
    wording,
    source: createSide(publication, 'source', wording),
    target: createSide(publication, 'target', wording)
  }
}

function createSide(publication: Publication, name: SideName, wording: Wording): ReaderSide {
  const tree = publication.bitext[name]
  const notes = findNotes(tree, name)
  const definitions: Definition[] = []
  visit(tree, 'definition', node => {
    definitions.push(node)
  })
  const setting = {
    concepts: new Map(
      publication.termbase.concepts.map(({ id, definition }) => [id, wording.choose(definition)?.text])
    ),
    notes,
    toNote: (mark: string) => wording.translate('toNote', { mark }),
    definitions
  }
  return { ...describeSide(publication, name, wording), tree, notes, setting }
}
