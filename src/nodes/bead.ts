import type { Root } from 'mdast'
import type { BeadKind, Bitext, Relation, SegmentReference } from './bitext.ts'
import { listSegments } from './segment-text.ts'

/** Every kind of bead. */
export const beadKinds = ['translation', 'condensation', 'omission', 'addition'] as const satisfies BeadKind[]

/** The two sides of a bead, in any representation of segments: references, paths, texts or indexes. */
export interface BeadSides<Member> {
  /** Segments of the source; none for an addition. */
  readonly source: readonly Member[]
  /** Segments of the target; none for an omission. */
  readonly target: readonly Member[]
}

/** The paths of a bead's segments on both sides, in text order. */
export type BeadPaths = BeadSides<string>

/** The indexes of a bead's segments in their texts, ascending. */
export type BeadIndexes = BeadSides<number>

/** Tell the kind of a bead from its sides. If both are empty, it counts as a rendering. */
export function kindOf({ source, target }: BeadSides<unknown>, relation: Relation): BeadKind {
  if (source.length === 0 && target.length > 0) return 'addition'
  if (target.length === 0 && source.length > 0) return 'omission'
  return relation === 'summary' ? 'condensation' : 'translation'
}

/** List the paths of a bead. */
export function pathsOf({ source, target }: BeadSides<{ readonly path: string }>): BeadPaths {
  return { source: source.map(({ path }) => path), target: target.map(({ path }) => path) }
}

/** Return a key for a bead that depends only on its segments, not on their order. */
export function sidesKey({ source, target }: BeadSides<string | number>): string {
  return `${[...source].sort().join(' ')} | ${[...target].sort().join(' ')}`
}

/**
 * Derive the id of a proposed bead from its paths: `2-4-i3--h3-2-c1`, `omission-1-2-i5`, `addition-h2-i1`. Ids are
 * unique because every target segment, and every omitted source segment, is in exactly one proposed bead.
 *
 * @returns ASCII letters, digits, `.`, `_` and `-`, valid as an anchor.
 */
export function beadId({ source: [from], target: [to] }: BeadPaths): string {
  if (from === undefined) return `addition-${slug(to ?? '')}`
  if (to === undefined) return `omission-${slug(from)}`
  return `${slug(from)}--${slug(to)}`
}

/** Take a free id and mark it as used: `wanted` itself or, if others have it, `wanted_2` and so on. */
export function takeId(wanted: string, used: Set<string>): string {
  let id = wanted
  for (let copy = 2; used.has(id); copy++) id = `${wanted}_${copy}`
  used.add(id)
  return id
}

/** Make a function that turns paths of a text into references, in text order. Paths that are not in the text come last. */
export function referTo(tree: Root): (paths: readonly string[]) => SegmentReference[] {
  const indexes = indexPaths(tree)
  const place = (path: string): number => indexes.get(path) ?? Number.MAX_SAFE_INTEGER
  return paths => [...paths].sort((a, b) => place(a) - place(b)).map(toReference)
}

/** Turn a path into a reference. */
export function toReference(path: string): SegmentReference {
  return { type: 'segmentReference', path }
}

/** Index the segments of a text by their paths. */
export function indexPaths(tree: Root): Map<string, number> {
  return new Map(listSegments(tree).map(({ path }, index) => [path, index]))
}

/** List the paths that are in no bead: omissions and additions. */
export function findUncovered(
  { source, target }: Pick<Bitext, 'source' | 'target'>,
  beads: ReadonlyArray<BeadSides<SegmentReference>>
): BeadPaths {
  const isFree = (tree: Root, side: 'source' | 'target'): string[] => {
    const covered = new Set(beads.flatMap(bead => bead[side].map(({ path }) => path)))
    return listSegments(tree).flatMap(({ path }) => (covered.has(path) ? [] : [path]))
  }
  return { source: isFree(source, 'source'), target: isFree(target, 'target') }
}

/**
 * Sort beads in source order, ties by target. An addition follows the last bead of the target segment before it, or
 * comes first if there is none.
 */
export function orderBeads<Item extends BeadIndexes>(beads: readonly Item[]): Item[] {
  const first = (indexes: readonly number[]): number => Math.min(...indexes)
  const linked = beads.filter(({ source }) => source.length > 0)
  linked.sort((a, b) => first(a.source) - first(b.source) || first(a.target) - first(b.target))
  const additions = beads.filter(({ source }) => source.length === 0)
  additions.sort((a, b) => first(a.target) - first(b.target))
  const lastOf = new Map<number, Item>()
  for (const bead of linked) for (const index of bead.target) lastOf.set(index, bead)
  const followers = new Map<Item | undefined, Item[]>()
  const before = new Map<number, Item | undefined>(lastOf)
  for (const addition of additions) {
    const anchor = before.get(first(addition.target) - 1)
    followers.set(anchor, [...(followers.get(anchor) ?? []), addition])
    for (const index of addition.target) if (!lastOf.has(index)) before.set(index, anchor)
  }
  return [
    ...(followers.get(undefined) ?? []),
    ...linked.flatMap(bead => [bead, ...(followers.get(bead) ?? [])])
  ]
}

function slug(path: string): string {
  return path.replaceAll('/', '-').replaceAll('~', '_')
}
