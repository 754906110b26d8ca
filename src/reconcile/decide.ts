import { type Bead, type Bitext, beadId, type Decision } from '../nodes/index.ts'
import { decidedSides } from './current-sides.ts'
import { type Reconciliation, refreshPaths } from './reconcile.ts'

/** Paths of the segments of a bead that people make. */
export interface BeadGroup {
  /** Paths of source segments; none for an addition. */
  readonly source: readonly string[]
  /** Paths of target segments; none for an omission. */
  readonly target: readonly string[]
}

/** What a translator does. */
export type Deed =
  /** Take beads as they stand today; without `beads` every one, and every orphaned decision goes. */
  | { readonly type: 'accept'; readonly beads?: ReadonlySet<string> }
  /** Never propose beads again for these texts. */
  | { readonly type: 'reject'; readonly beads: ReadonlySet<string> }
  /** Put accepted beads in the place of others: relinked, split, merged, or left out on purpose. */
  | { readonly type: 'regroup'; readonly beads: readonly string[]; readonly groups: readonly BeadGroup[] }
  /** Forget the decisions on beads. */
  | { readonly type: 'drop'; readonly beads: ReadonlySet<string> }
  /** Say why, on a bead that is decided; an empty note takes it away. */
  | { readonly type: 'note'; readonly bead: string; readonly note: string }

/** Who decides, when. */
export interface Stamp {
  /** Who decides. */
  readonly reviewer?: string | undefined
  /** When, ISO 8601 date. */
  readonly date?: string | undefined
}

/** A deed that cannot be done; its message says why. */
export class DeedError extends Error {
  override name = 'DeedError'
}

/**
 * Do what a translator asks. Every decision that the deed does not name stays; kept ones get the paths of today.
 *
 * @param bitext with the decisions applied.
 * @returns all decisions: those of the beads in bead order, then the rest in the order of the file.
 * @throws {DeedError} if a bead is not there, or a segment would stand in two beads where it may stand in one.
 */
export function decide(
  bitext: Bitext,
  reconciliations: readonly Reconciliation[],
  deed: Deed,
  stamp: Stamp = {}
): Decision[] {
  const before = new Map(refreshPaths(reconciliations).map(decision => [decision.id, decision]))
  const beads = new Map(bitext.beads.map(bead => [bead.id, bead]))
  expectKnown(deed, beads, before)
  const marks = {
    ...(stamp.reviewer === undefined ? {} : { reviewer: stamp.reviewer }),
    ...(stamp.date === undefined ? {} : { date: stamp.date })
  }
  const sidesOf = decidedSides(bitext)
  const settle = (bead: Bead, old: Decision | undefined, state: Decision['state']): Decision => ({
    ...old,
    id: bead.id,
    state,
    ...sidesOf(bead),
    ...marks
  })
  switch (deed.type) {
    case 'accept': {
      const isChosen = (id: string): boolean => deed.beads?.has(id) ?? true
      const gone = reconciliations.filter(
        ({ state, decision }) => state === 'orphaned' && decision.state === 'accepted'
      )
      for (const { decision } of gone) if (isChosen(decision.id)) before.delete(decision.id)
      return inBeadOrder(bitext, before, (bead, old) =>
        bead.state !== 'accepted' && isChosen(bead.id) ? [settle(bead, old, 'accepted')] : undefined
      )
    }
    case 'reject':
      for (const id of deed.beads) if (!beads.has(id)) before.delete(id)
      return inBeadOrder(bitext, before, (bead, old) =>
        deed.beads.has(bead.id) ? [settle(expectLink(bead), old, 'rejected')] : undefined
      )
    case 'drop':
      for (const id of deed.beads) before.delete(id)
      return inBeadOrder(bitext, before, () => undefined)
    case 'note': {
      const { note: _, ...decision } = before.get(deed.bead) ?? expectDecided(deed.bead)
      before.set(deed.bead, { ...decision, ...(deed.note === '' ? {} : { note: deed.note }), ...marks })
      return inBeadOrder(bitext, before, () => undefined)
    }
    case 'regroup':
      return regroup(bitext, before, deed, group => ({ state: 'accepted', ...sidesOf(group), ...marks }))
  }
}

/** List the decisions of the beads, or what stands in their place, in bead order, then the rest. */
function inBeadOrder(
  { beads }: Bitext,
  before: Map<string, Decision>,
  instead: (bead: Bead, old: Decision | undefined) => readonly Decision[] | undefined
): Decision[] {
  const decided: Decision[] = []
  for (const bead of beads) {
    const old = before.get(bead.id)
    before.delete(bead.id)
    decided.push(...(instead(bead, old) ?? (old ? [old] : [])))
  }
  return [...decided, ...before.values()]
}

function regroup(
  bitext: Bitext,
  before: Map<string, Decision>,
  { beads: replaced, groups }: Extract<Deed, { type: 'regroup' }>,
  settle: (group: Pick<Bead, 'source' | 'target'>) => Omit<Decision, 'id'>
): Decision[] {
  const gone = new Set(replaced)
  expectFree(bitext, gone, groups)
  const used = new Set([...bitext.beads.map(({ id }) => id), ...before.keys()].filter(id => !gone.has(id)))
  const [only, ...others] = replaced
  const made = groups.map(group => {
    const keepsId = groups.length === 1 && others.length === 0 && only !== undefined
    const id = freeId(keepsId ? only : beadId(group.source, group.target), used)
    const note = keepsId ? before.get(only)?.note : undefined
    const refer = (paths: readonly string[]) =>
      paths.map(path => ({ type: 'segmentReference' as const, path }))
    return {
      ...(note === undefined ? {} : { note }),
      ...settle({ source: refer(group.source), target: refer(group.target) }),
      id
    }
  })
  for (const id of gone) before.delete(id)
  const first = bitext.beads.find(({ id }) => gone.has(id))
  return inBeadOrder(bitext, before, bead => (bead === first ? made : gone.has(bead.id) ? [] : undefined))
}

function freeId(wanted: string, used: Set<string>): string {
  let id = wanted
  for (let copy = 2; used.has(id); copy++) id = `${wanted}_${copy}`
  used.add(id)
  return id
}

function expectKnown(
  deed: Deed,
  beads: ReadonlyMap<string, Bead>,
  decisions: ReadonlyMap<string, Decision>
): void {
  const named = deed.type === 'note' ? [deed.bead] : [...(deed.beads ?? [])]
  const missing = named.filter(id => !beads.has(id) && (deed.type === 'regroup' || !decisions.has(id)))
  if (missing.length > 0) throw new DeedError(`no bead ${missing.join(', ')}`)
}

function expectLink(bead: Bead): Bead {
  if (bead.source.length > 0 && bead.target.length > 0) return bead
  throw new DeedError(`${bead.id} links nothing that could be rejected: link it to something instead`)
}

function expectDecided(id: string): never {
  throw new DeedError(`${id} is not decided: accept or reject it before a note is put on it`)
}

/** A target segment stands in one accepted bead; so does a source segment, but under `summary`. */
function expectFree(bitext: Bitext, gone: ReadonlySet<string>, groups: readonly BeadGroup[]): void {
  const rest = bitext.beads.filter(({ id, state }) => !gone.has(id) && state !== 'proposed')
  for (const side of ['source', 'target'] as const) {
    const paths = groups.flatMap(group => [...group[side]])
    const known = new Set(bitext.beads.flatMap(bead => bead[side].map(({ path }) => path)))
    const unknown = paths.find(path => !known.has(path))
    if (unknown !== undefined) throw new DeedError(`no ${side} segment ${unknown}`)
    const isShared = side === 'source' && bitext.relation === 'summary'
    const holder = isShared
      ? undefined
      : rest.find(bead => bead[side].some(({ path }) => paths.includes(path)))
    if (holder) throw new DeedError(`a ${side} segment stands in the accepted bead ${holder.id} already`)
    if (!isShared && new Set(paths).size < paths.length)
      throw new DeedError(`a ${side} segment stands in two beads`)
  }
  if (groups.some(({ source, target }) => source.length + target.length === 0))
    throw new DeedError('a bead has a segment on one side at least')
}
