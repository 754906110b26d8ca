import {
  type Bead,
  type BeadPaths,
  type Bitext,
  beadId,
  type Decision,
  pathsOf,
  referTo,
  takeId
} from '../../nodes/index.ts'

/** A bead that replaces others, or a replaced one that must never be proposed again. */
export interface Regrouped extends Pick<Decision, 'id' | 'state' | 'note'> {
  /** Its segments, in text order. */
  readonly bead: Pick<Bead, 'source' | 'target'>
}

/**
 * Replace beads by groups. A bead that becomes one group keeps its id; other groups get ids like those of the aligner.
 * Notes on replaced beads move to the first group, so that none is lost. A replaced bead that could be proposed again
 * unchanged is rejected.
 *
 * @throws {DeedError} if a path has no segment, or a segment would be in two beads but may be in only one.
 */
export function regroup(
  bitext: Bitext,
  decisions: ReadonlyMap<string, Decision>,
  { beads, groups }: { readonly beads: readonly string[]; readonly groups: readonly BeadPaths[] }
): Regrouped[] {
  const gone = new Set(beads)
  expectFree(bitext, gone, groups)
  const others = [...bitext.beads.map(({ id }) => id), ...decisions.keys()]
  const used = new Set(others.filter(id => !gone.has(id)))
  const [only] = gone.size === 1 && groups.length === 1 ? gone : []
  const [inSource, inTarget] = [referTo(bitext.source), referTo(bitext.target)]
  const notes = new Set([...gone].flatMap(id => decisions.get(id)?.note ?? []))
  const made = groups.map((group, place): Regrouped => {
    const bead = { source: inSource(group.source), target: inTarget(group.target) }
    const id = takeId(only ?? beadId(pathsOf(bead)), used)
    return {
      id,
      state: 'accepted',
      note: place === 0 && notes.size > 0 ? [...notes].join('; ') : undefined,
      bead
    }
  })
  const returning = bitext.beads.filter(bead => gone.has(bead.id) && couldReturn(bead, bitext, groups))
  return [
    ...made,
    ...returning.map(
      (bead): Regrouped => ({ id: takeId(bead.id, used), state: 'rejected', note: undefined, bead })
    )
  ]
}

/** Tell whether no decision binds the segments of a bead any more. Under `summary`, a bound source segment is still free. */
function couldReturn(
  { source, target }: Bead,
  { relation }: Bitext,
  groups: ReadonlyArray<BeadPaths>
): boolean {
  const bound = {
    source: groups.flatMap(group => (relation === 'summary' && group.target.length > 0 ? [] : group.source)),
    target: groups.flatMap(group => group.target)
  }
  return (
    source.length > 0 &&
    target.length > 0 &&
    source.every(({ path }) => !bound.source.includes(path)) &&
    target.every(({ path }) => !bound.target.includes(path))
  )
}

/**
 * Require that segments are free. A target segment is in one accepted bead, and so is a source segment except under
 * `summary`.
 */
function expectFree(bitext: Bitext, gone: ReadonlySet<string>, groups: readonly BeadPaths[]): void {
  const rest = bitext.beads.filter(({ id, state }) => !gone.has(id) && state !== 'proposed')
  for (const side of ['source', 'target'] as const) {
    const paths = groups.flatMap(group => [...group[side]])
    const known = new Set(bitext.beads.flatMap(bead => bead[side].map(({ path }) => path)))
    const unknown = paths.find(path => !known.has(path))
    if (unknown !== undefined) throw new DeedError(`no ${side} segment ${unknown}`)
    if (groups.some(group => new Set(group[side]).size < group[side].length))
      throw new DeedError(`a ${side} segment is twice in one bead`)
    if (side === 'source' && bitext.relation === 'summary') continue
    const holder = rest.find(bead => bead[side].some(({ path }) => paths.includes(path)))
    if (holder) throw new DeedError(`a ${side} segment is already in the accepted bead ${holder.id}`)
    if (new Set(paths).size < paths.length) throw new DeedError(`a ${side} segment is in two beads`)
  }
  if (groups.some(({ source, target }) => source.length + target.length === 0))
    throw new DeedError('a bead has a segment on one side at least')
  expectOmitted(rest, groups)
}

/** Require that an intended omission is rendered nowhere, even under `summary`. */
function expectOmitted(rest: readonly Bead[], groups: readonly BeadPaths[]): void {
  const named = rest.map(bead => ({ id: bead.id, ...pathsOf(bead) }))
  for (const path of groups.flatMap(({ source }) => source)) {
    const holders: BeadPaths[] = [...named, ...groups].filter(({ source }) => source.includes(path))
    const omissions = holders.filter(({ target }) => target.length === 0)
    if (omissions.length === 0 || omissions.length === holders.length) continue
    const other = named.find(({ source }) => source.includes(path))
    const where = other ? `: it is already in the accepted bead ${other.id}` : ''
    throw new DeedError(`source segment ${path} cannot be left out and rendered${where}`)
  }
}

/** Thrown for an action that cannot be carried out; the message says why. */
export class DeedError extends Error {
  override name = 'DeedError'
}
