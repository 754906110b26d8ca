import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import {
  type Bead,
  type Bitext,
  type Locale,
  listSegments,
  type Segment,
  type Termbase
} from '../nodes/index.ts'

/** A text and the file that its messages go to. */
export interface LintedText {
  /** File that the text was read from. */
  readonly file: VFile
  /** Tree with segments and marked terms. */
  readonly tree: Root
  /** Language of the text. */
  readonly locale: Locale
  /** Terms to judge by. */
  readonly termbase: Termbase
}

/** A bitext and what its rules need. */
export interface LintedBitext {
  /** Both trees and the reviewed beads. */
  readonly bitext: Bitext
  /** The source. */
  readonly source: LintedText
  /** The target. */
  readonly target: LintedText
  /** Score below which a bead is unsure, 0 to 1. */
  readonly lowScore: number
}

/** Checks one text, whatever it is aligned with. */
export type TextRule = (text: LintedText) => void

/** Checks two texts against each other. */
export type BitextRule = (context: LintedBitext) => void

/** A bead with its segments in place of their paths. */
export interface ResolvedBead {
  /** The bead. */
  readonly bead: Bead
  /** Segments of the source. */
  readonly source: readonly Segment[]
  /** Segments of the target. */
  readonly target: readonly Segment[]
}

/** List the beads of a bitext with their segments. */
export function resolveBeads({ beads, source, target }: Bitext): ResolvedBead[] {
  const inSource = segmentsByPath(source)
  const inTarget = segmentsByPath(target)
  return beads.map(bead => ({
    bead,
    source: bead.source.flatMap(({ path }) => inSource.get(path) ?? []),
    target: bead.target.flatMap(({ path }) => inTarget.get(path) ?? [])
  }))
}

function segmentsByPath(tree: Root): Map<string, Segment> {
  return new Map(listSegments(tree).map(segment => [segment.path, segment]))
}
