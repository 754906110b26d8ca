import {
  type Bead,
  type BeadPaths,
  type Bitext,
  type DecidedSegment,
  type Decision,
  pathsOf,
  sidesKey
} from '../../nodes/index.ts'
import { absorbed } from '../anchor/absorbed.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import { decidedSides } from '../changes/current-sides.ts'
import { areMistakable, refreshKept } from './refresh.ts'
import { DeedError, regroup } from './regroup.ts'

/** An action of a translator. */
export type Deed =
  /** Accept beads as they currently are; without `beads`, all of them, and every orphaned decision is dropped. */
  | { readonly type: 'accept'; readonly beads?: ReadonlySet<string> }
  /** Never propose beads again for these texts. */
  | { readonly type: 'reject'; readonly beads: ReadonlySet<string> }
  /**
   * Replace beads by accepted ones: relinked, split, merged, or intentionally without counterpart. A rejection of these
   * is dropped.
   */
  | { readonly type: 'regroup'; readonly beads: readonly string[]; readonly groups: readonly BeadPaths[] }
  /** Forget the decisions on beads. */
  | { readonly type: 'drop'; readonly beads: ReadonlySet<string> }
  /** Set the note on a decided bead; an empty note removes it. */
  | { readonly type: 'note'; readonly bead: string; readonly note: string }

/** Who decided, and when. */
export interface Stamp {
  /** Name of the reviewer. */
  readonly reviewer?: string | undefined
  /** Date, ISO 8601. */
  readonly date?: string | undefined
}

/**
 * Carry out a translator's action. Every decision that the action does not name stays as it is in the file. Paths of
 * kept decisions are updated if everything is accepted, and otherwise only if two lines would be the same but mean two
 * copies of a text.
 *
 * @param bitext with the decisions applied.
 * @returns all decisions: those of the beads in bead order, then the rest in the order of the file.
 * @throws {DeedError} if a bead does not exist, or a segment would be in two beads but may be in only one.
 */
export function decide(
  bitext: Bitext,
  reconciliations: readonly Reconciliation[],
  deed: Deed,
  stamp: Stamp = {}
): Decision[] {
  const onFile = reconciliations.map(({ decision }) => decision)
  const fresh = refreshKept(reconciliations, bitext)
  expectKnown(deed, new Set(bitext.beads.map(({ id }) => id)), byId(onFile))
  const carryOutOn = (before: readonly Decision[]): Decision[] =>
    carryOut(bitext, reconciliations, byId(before), deed, stamp)
  if (deed.type === 'accept' && deed.beads === undefined) return carryOutOn(fresh)
  const after = carryOutOn(onFile)
  return areMistakable(after, onFile, fresh) ? carryOutOn(fresh) : after
}

function byId(decisions: readonly Decision[]): Map<string, Decision> {
  return new Map(decisions.map(decision => [decision.id, decision]))
}

function carryOut(
  bitext: Bitext,
  reconciliations: readonly Reconciliation[],
  before: Map<string, Decision>,
  deed: Deed,
  { reviewer, date }: Stamp
): Decision[] {
  const marks = { ...(reviewer === undefined ? {} : { reviewer }), ...(date === undefined ? {} : { date }) }
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
      const parts = absorbed(bitext, reconciliations)
      const chosen = deed.beads && withWholes(deed.beads, parts)
      const isChosen = (id: string): boolean => chosen?.has(id) ?? true
      for (const { state, decision } of reconciliations)
        if (state === 'orphaned' && decision.state === 'accepted' && isChosen(decision.id))
          before.delete(decision.id)
      for (const [part, whole] of parts) if (isChosen(whole)) before.delete(part)
      return inBeadOrder(bitext, before, (bead, old) =>
        bead.state !== 'accepted' && isChosen(bead.id) ? [settle(bead, old, 'accepted')] : undefined
      )
    }
    case 'reject': {
      const beads = new Set(bitext.beads.map(({ id }) => id))
      for (const id of deed.beads)
        if (!beads.has(id) && before.get(id)?.state === 'accepted') before.delete(id)
      return inBeadOrder(bitext, before, (bead, old) =>
        deed.beads.has(bead.id) ? [settle(expectLink(bead), old, 'rejected')] : undefined
      )
    }
    case 'drop':
      for (const id of deed.beads) before.delete(id)
      return inBeadOrder(bitext, before, () => undefined)
    case 'note': {
      const { note: _, ...decision } = before.get(deed.bead) ?? expectDecided(deed.bead)
      before.set(deed.bead, { ...decision, ...(deed.note === '' ? {} : { note: deed.note }), ...marks })
      return inBeadOrder(bitext, before, () => undefined)
    }
    case 'regroup': {
      const rejectionOf = rejections(reconciliations)
      const regrouped = regroup(bitext, before, deed).filter(({ state, bead }) => {
        const rejection = rejectionOf(bead)
        if (rejection && state === 'accepted') before.delete(rejection.id)
        return !rejection || state === 'accepted'
      })
      const made = regrouped.map(({ id, note, state, bead }) => ({
        ...(note === undefined ? {} : { note }),
        id,
        state,
        ...sidesOf(bead),
        ...marks
      }))
      for (const id of deed.beads) before.delete(id)
      const gone = new Set(deed.beads)
      const first = bitext.beads.find(({ id }) => gone.has(id))
      return inBeadOrder(bitext, before, bead => (bead === first ? made : gone.has(bead.id) ? [] : undefined))
    }
  }
}

/** Add the beads that absorbed the chosen ones. */
function withWholes(chosen: ReadonlySet<string>, parts: ReadonlyMap<string, string>): Set<string> {
  return new Set([...chosen].flatMap(id => [id, parts.get(id) ?? id]))
}

/** List the decisions on the beads, or their replacements, in bead order, then the rest. */
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

function expectKnown(deed: Deed, beads: ReadonlySet<string>, decisions: ReadonlyMap<string, Decision>): void {
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

/** Segments of a bead. */
interface Paths {
  readonly source: ReadonlyArray<Pick<DecidedSegment, 'path'>>
  readonly target: ReadonlyArray<Pick<DecidedSegment, 'path'>>
}

/**
 * Make a function that finds the rejection of a bead with the same current segments. Accepting such a bead overrules
 * the rejection; rejecting it again adds nothing.
 */
export function rejections(
  reconciliations: readonly Reconciliation[]
): (bead: Paths) => Decision | undefined {
  const known = new Map<string, Decision>()
  for (const { decision, state, source, target } of reconciliations) {
    if (decision.state !== 'rejected' || state !== 'kept') continue
    const [from, to] = [source, target].map(side => side.flatMap(({ current }) => current))
    known.set(sidesKey(pathsOf({ source: from ?? [], target: to ?? [] })), decision)
  }
  return bead => known.get(sidesKey(pathsOf(bead)))
}
