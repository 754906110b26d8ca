import {
  type Bead,
  type Bitext,
  beadId,
  listSegments,
  type Relation,
  type SegmentReference
} from '../../nodes/index.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import { type Bindings, type BoundBead, bindingsOf } from './bindings.ts'
import { orderBeads, type Place } from './order-beads.ts'

/**
 * Put what translators decided in the place of what the aligner proposed. Accepted and stale beads keep their ids and
 * take their segments out of proposed beads (under `summary` the target segments only, and the sources of accepted
 * omissions); rejected beads go. A segment that is left in no bead stands in one of its own, with score 0.
 */
export function applyDecisions(bitext: Bitext, reconciliations: readonly Reconciliation[]): Bitext {
  const bindings = bindingsOf(reconciliations, bitext.relation)
  const proposed = new Map(bitext.beads.map(bead => [sidesKey(pathsOf(bead)), bead]))
  const [inSource, inTarget] = [placesIn(bitext.source), placesIn(bitext.target)]
  const bound = bindings.accepted.map(bead =>
    toBead(bead, proposed.get(sidesKey(bead)), bitext.relation, inSource, inTarget)
  )
  const taken = takenPaths(bindings, bitext)
  const refused = new Set(bindings.rejected.map(sidesKey))
  const rest = bitext.beads
    .filter(bead => !refused.has(sidesKey(pathsOf(bead))))
    .flatMap(bead => reduceBead(bead, taken))
  const used = new Set(reconciliations.map(({ decision }) => decision.id))
  const beads = coverAll([...bound, ...rest.map(bead => withFreeId(bead, used))], bitext, used)
  return { ...bitext, beads: orderBeads(beads, inSource, inTarget) }
}

interface Paths {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

function pathsOf({ source, target }: Pick<Bead, 'source' | 'target'>): Paths {
  return { source: source.map(({ path }) => path), target: target.map(({ path }) => path) }
}

function sidesKey({ source, target }: Paths): string {
  return `${[...source].sort().join(' ')} | ${[...target].sort().join(' ')}`
}

/** An accepted bead that the aligner proposes too keeps the aligner's score; another one is the translator's own. */
function toBead(
  bound: BoundBead,
  proposed: Bead | undefined,
  relation: Relation,
  inSource: Place,
  inTarget: Place
): Bead {
  const rendering = relation === 'summary' ? 'condensation' : 'translation'
  return {
    type: 'bead',
    id: bound.id,
    kind: bound.source.length === 0 ? 'addition' : bound.target.length === 0 ? 'omission' : rendering,
    score: proposed?.score ?? 1,
    origin: proposed?.origin ?? 'translator',
    state: bound.state,
    source: inTextOrder(bound.source, inSource),
    target: inTextOrder(bound.target, inTarget)
  }
}

function inTextOrder(paths: readonly string[], place: Place): SegmentReference[] {
  return [...paths].sort((a, b) => place(a) - place(b)).map(toReference)
}

interface Taken {
  /** Source paths that may stand in no proposed bead. */
  readonly source: ReadonlySet<string>
  /** Target paths that may stand in no proposed bead. */
  readonly target: ReadonlySet<string>
  /** Source paths that are no omission. */
  readonly rendered: ReadonlySet<string>
}

function takenPaths({ accepted }: Bindings, { relation }: Bitext): Taken {
  const closed = relation === 'summary' ? accepted.filter(({ target }) => target.length === 0) : accepted
  return {
    source: new Set(closed.flatMap(({ source }) => source)),
    target: new Set(accepted.flatMap(({ target }) => target)),
    rendered: new Set(accepted.flatMap(({ source }) => source))
  }
}

/** Take decided segments out of a proposed bead. One that loses a side goes; what is left of it is covered again. */
function reduceBead(bead: Bead, taken: Taken): Bead[] {
  const source = bead.source.filter(({ path }) => !taken.source.has(path))
  const target = bead.target.filter(({ path }) => !taken.target.has(path))
  if (bead.kind === 'omission' && source.some(({ path }) => taken.rendered.has(path))) return []
  if (source.length === bead.source.length && target.length === bead.target.length) return [bead]
  return source.length > 0 && target.length > 0 ? [{ ...bead, source, target }] : []
}

function withFreeId(bead: Bead, used: Set<string>): Bead {
  let id = bead.id
  for (let copy = 2; used.has(id); copy++) id = `${bead.id}_${copy}`
  used.add(id)
  return id === bead.id ? bead : { ...bead, id }
}

function coverAll(beads: readonly Bead[], { source, target }: Bitext, used: Set<string>): Bead[] {
  const covered = {
    source: new Set(beads.flatMap(bead => bead.source.map(({ path }) => path))),
    target: new Set(beads.flatMap(bead => bead.target.map(({ path }) => path)))
  }
  const omissions = listSegments(source).filter(({ path }) => !covered.source.has(path))
  const additions = listSegments(target).filter(({ path }) => !covered.target.has(path))
  return [
    ...beads,
    ...omissions.map(({ path }) => withFreeId(nullBead('omission', path), used)),
    ...additions.map(({ path }) => withFreeId(nullBead('addition', path), used))
  ]
}

function nullBead(kind: 'omission' | 'addition', path: string): Bead {
  const [source, target] = kind === 'omission' ? [[path], []] : [[], [path]]
  const sides = { source: source.map(toReference), target: target.map(toReference) }
  const id = beadId(source, target)
  return { type: 'bead', id, kind, score: 0, origin: 'aligner', state: 'proposed', ...sides }
}

function toReference(path: string): SegmentReference {
  return { type: 'segmentReference', path }
}

function placesIn(tree: Bitext['source']): Place {
  const places = new Map(listSegments(tree).map(({ path }, index) => [path, index]))
  return path => places.get(path) ?? Number.MAX_SAFE_INTEGER
}
