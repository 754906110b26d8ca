import {
  type Bead,
  type BeadPaths,
  type Bitext,
  beadId,
  findUncovered,
  indexPaths,
  kindOf,
  orderBeads,
  pathsOf,
  type Relation,
  referTo,
  sidesKey,
  takeId,
  toReference
} from '../../nodes/index.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import { type Bindings, type BoundBead, bindingsOf } from './bindings.ts'

/**
 * Apply translators' decisions to proposed beads. Accepted and stale beads keep their ids and take their segments out
 * of proposed beads (under `summary`, only the target segments, and the sources of accepted omissions). Rejected beads
 * are removed. A segment that is left without a bead gets its own, with score 0.
 */
export function applyDecisions(bitext: Bitext, reconciliations: readonly Reconciliation[]): Bitext {
  const bindings = bindingsOf(reconciliations, bitext.relation)
  const proposed = new Map(bitext.beads.map(bead => [sidesKey(pathsOf(bead)), bead]))
  const refer = { source: referTo(bitext.source), target: referTo(bitext.target) }
  const bound = bindings.accepted.map(bead =>
    toBead(bead, proposed.get(sidesKey(bead)), bitext.relation, refer)
  )
  const taken = takenPaths(bindings, bitext)
  const refused = new Set(bindings.rejected.map(sidesKey))
  const rest = bitext.beads
    .filter(bead => !refused.has(sidesKey(pathsOf(bead))))
    .flatMap(bead => reduceBead(bead, taken))
  const used = new Set(reconciliations.map(({ decision }) => decision.id))
  const beads = coverAll([...bound, ...rest.map(bead => withFreeId(bead, used))], bitext, used)
  return { ...bitext, beads: inOrder(beads, bitext) }
}

/**
 * Make a bead of a decision. If the aligner proposes it too it keeps the aligner's score, otherwise it is the
 * translator's own.
 */
function toBead(
  bound: BoundBead,
  proposed: Bead | undefined,
  relation: Relation,
  refer: Record<'source' | 'target', ReturnType<typeof referTo>>
): Bead {
  return {
    type: 'bead',
    id: bound.id,
    kind: kindOf(bound, relation),
    score: proposed?.score ?? 1,
    origin: proposed?.origin ?? 'translator',
    state: bound.state,
    source: refer.source(bound.source),
    target: refer.target(bound.target)
  }
}

interface Taken {
  /** Source paths that must not be in proposed beads. */
  readonly source: ReadonlySet<string>
  /** Target paths that must not be in proposed beads. */
  readonly target: ReadonlySet<string>
  /** Source paths that must not be omissions. */
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

/**
 * Remove decided segments from a proposed bead. A bead that loses a side is dropped, and its remaining segments are
 * covered again.
 */
function reduceBead(bead: Bead, taken: Taken): Bead[] {
  const source = bead.source.filter(({ path }) => !taken.source.has(path))
  const target = bead.target.filter(({ path }) => !taken.target.has(path))
  if (bead.kind === 'omission' && source.some(({ path }) => taken.rendered.has(path))) return []
  if (source.length === bead.source.length && target.length === bead.target.length) return [bead]
  return source.length > 0 && target.length > 0 ? [{ ...bead, source, target }] : []
}

function withFreeId(bead: Bead, used: Set<string>): Bead {
  const id = takeId(bead.id, used)
  return id === bead.id ? bead : { ...bead, id }
}

function coverAll(beads: readonly Bead[], bitext: Bitext, used: Set<string>): Bead[] {
  const { source, target } = findUncovered(bitext, beads)
  const alone = [
    ...source.map(path => ({ source: [path], target: [] })),
    ...target.map(path => ({ source: [], target: [path] }))
  ]
  return [...beads, ...alone.map(paths => withFreeId(nullBead(paths, bitext), used))]
}

function nullBead(paths: BeadPaths, { relation }: Bitext): Bead {
  const sides = { source: paths.source.map(toReference), target: paths.target.map(toReference) }
  const kind = kindOf(paths, relation)
  return { type: 'bead', id: beadId(paths), kind, score: 0, origin: 'aligner', state: 'proposed', ...sides }
}

function inOrder(beads: readonly Bead[], { source, target }: Bitext): Bead[] {
  const [inSource, inTarget] = [indexPaths(source), indexPaths(target)]
  const place = (paths: ReadonlyMap<string, number>, side: Bead['source']): number[] =>
    side.map(({ path }) => paths.get(path) ?? Number.MAX_SAFE_INTEGER)
  const placed = beads.map(bead => ({
    bead,
    source: place(inSource, bead.source),
    target: place(inTarget, bead.target)
  }))
  return orderBeads(placed).map(({ bead }) => bead)
}
