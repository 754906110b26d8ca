import type { Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import {
  type Bead,
  type Bitext,
  type Concordance,
  joinLines,
  listSegments,
  type Occurrence,
  type Segment,
  type SegmentReference,
  type Termbase
} from '../nodes/index.ts'

/** Characters of each concept in a segment, one entry per occurrence. */
type Renderings = ReadonlyMap<string, readonly string[]>

/**
 * List every bead in which a concept occurs, on either side, and how it was rendered there. Terms must be marked in
 * both trees.
 *
 * @returns the concepts that occur, in the order of the termbase; occurrences in the order of the beads, without
 * rejected beads.
 */
export function buildConcordance(bitext: Bitext, termbase: Termbase): Concordance[] {
  const source = readSide(bitext.source)
  const target = readSide(bitext.target)
  const occurrences = new Map<string, Occurrence[]>(termbase.concepts.map(({ id }) => [id, []]))
  for (const bead of bitext.beads) {
    if (bead.state === 'rejected') continue
    for (const [concept, occurrence] of readBead(bead, source, target)) {
      occurrences.get(concept)?.push(occurrence)
    }
  }
  return [...occurrences]
    .filter(([, found]) => found.length > 0)
    .map(([concept, found]) => ({ concept, occurrences: found }))
}

function readBead(
  bead: Bead,
  source: ReadonlyMap<string, Renderings>,
  target: ReadonlyMap<string, Renderings>
): Map<string, Occurrence> {
  const rendered = gather(bead.source, source)
  const rendering = gather(bead.target, target)
  const concepts = new Set([...rendered.keys(), ...rendering.keys()])
  return new Map(
    [...concepts].map(concept => [
      concept,
      { bead: bead.id, source: rendered.get(concept) ?? [], target: rendering.get(concept) ?? [] }
    ])
  )
}

function gather(
  references: readonly SegmentReference[],
  side: ReadonlyMap<string, Renderings>
): Map<string, string[]> {
  const gathered = new Map<string, string[]>()
  for (const { path } of references) {
    for (const [concept, texts] of side.get(path) ?? []) {
      gathered.set(concept, [...(gathered.get(concept) ?? []), ...texts])
    }
  }
  return gathered
}

function readSide(tree: Root): Map<string, Renderings> {
  return new Map(listSegments(tree).map(segment => [segment.path, readSegment(segment)]))
}

function readSegment(segment: Segment): Renderings {
  const renderings = new Map<string, string[]>()
  visit(segment, node => {
    if (node.type === 'segment' && node !== segment) return SKIP
    if (node.type !== 'term') return
    const texts = renderings.get(node.concept) ?? []
    texts.push(joinLines(toText(node)))
    renderings.set(node.concept, texts)
    return SKIP
  })
  return renderings
}
