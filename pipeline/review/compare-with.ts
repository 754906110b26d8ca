import type { Bead, Decision, Termbase } from '../../src/nodes/index.ts'
import {
  type Change,
  changes,
  codeChanges,
  decideAll,
  decidedOrder,
  findDecisions,
  isCodeDecision,
  orderChanges,
  type Reconciliation
} from '../../src/review/index.ts'
import { conceptFinder } from '../../src/terms/index.ts'
import type { ProcessedBitext } from '../document/process-document.ts'
import { withCode } from './review-rows.ts'

/**
 * List how a bitext differs from an earlier version. Every earlier bead is treated as a decision, found in the current
 * texts, and compared with the current bead of the same segments, or else with the one that shares most of them.
 *
 * @param then - the earlier bitext; `undefined` if there was none.
 */
export function compareWith(
  slug: string,
  then: ProcessedBitext | undefined,
  { description: { source, target }, bitext }: ProcessedBitext,
  termbase: Termbase
): Change[] {
  const decided = then ? takeAsDecided(then) : []
  const found = findDecisions(decided, bitext.source, bitext.target)
  const named = nameAsToday(found, bitext.beads)
  const reviewed = { document: slug, source, target }
  const rows = changes(reviewed, bitext, named, conceptFinder(termbase)).map(
    (row): Change =>
      row.current === null && row.decision === 'kept'
        ? { ...row, decision: 'orphaned', change: 'relinked' }
        : row
  )
  const standing = new Set(bitext.code?.map(({ id }) => id))
  const code = decided
    .filter(isCodeDecision)
    .map(each => (standing.has(each.id) ? { ...each, id: `${each.id}@base` } : each))
  const order = decidedOrder([...named.map(({ decision }) => decision), ...code])
  const onCode = codeChanges(reviewed, bitext, decided, found, then?.bitext.code)
  return orderChanges(withCode(rows, onCode, bitext), order)
}

/** List the beads of a deleted bitext, all of which are gone. */
export function compareWithNothing(slug: string, then: ProcessedBitext, termbase: Termbase): Change[] {
  const { source, target } = then.description
  const reviewed = { document: slug, source, target }
  const decided = takeAsDecided(then)
  const found = findDecisions(decided, nothing, nothing)
  const now = { ...then.bitext, beads: [] }
  return [
    ...changes(reviewed, now, found, conceptFinder(termbase)),
    ...codeChanges(reviewed, { relation: then.bitext.relation }, decided, found, then.bitext.code)
  ]
}

const nothing: ProcessedBitext['bitext']['source'] = { type: 'root', children: [] }

function takeAsDecided({ bitext, reconciliations, decisions }: ProcessedBitext): Decision[] {
  return decideAll(bitext, reconciliations, decisions, { type: 'accept' }).filter(
    ({ state }) => state === 'accepted'
  )
}

/** Paths of both sides. */
type Sides = Readonly<Record<'source' | 'target', ReadonlyArray<{ readonly path: string }>>>

/**
 * Give every decision the id of its current bead: that with the same segments, or else with most of them. A decision
 * that is orphaned or has no current bead keeps its id, with a mark if another current bead has the same id.
 */
function nameAsToday(found: readonly Reconciliation[], beads: readonly Bead[]): Reconciliation[] {
  const bySides = new Map(beads.map(bead => [listPaths(bead).join('\n'), bead.id]))
  const holders = new Map<string, string[]>()
  for (const bead of beads)
    for (const path of listPaths(bead)) holders.set(path, [...(holders.get(path) ?? []), bead.id])
  const free = new Set(beads.map(({ id }) => id))
  const names = new Map<Reconciliation, string>()
  const take = (one: Reconciliation, candidates: readonly (string | undefined)[]): void => {
    const id =
      one.state === 'orphaned' || names.has(one)
        ? undefined
        : candidates.find(name => name !== undefined && free.has(name))
    if (id === undefined) return
    names.set(one, id)
    free.delete(id)
  }
  for (const one of found) take(one, [bySides.get(listPaths(anchored(one)).join('\n'))])
  for (const one of found) {
    const sharing = listPaths(anchored(one)).flatMap(path => holders.get(path) ?? [])
    take(one, mostFirst(sharing, one.decision.id))
  }
  const all = new Set(beads.map(({ id }) => id))
  return found.map(one => {
    const { id } = one.decision
    return { ...one, decision: { ...one.decision, id: names.get(one) ?? (all.has(id) ? `${id}@base` : id) } }
  })
}

/** List ids by frequency, with the preferred one before its equals. */
function mostFirst(ids: readonly string[], preferred: string): string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const weigh = ([id, count]: readonly [string, number]): number => count + (id === preferred ? 0.5 : 0)
  return [...counts].sort((one, other) => weigh(other) - weigh(one)).map(([id]) => id)
}

function anchored({ source, target }: Reconciliation): Sides {
  const now = (side: Reconciliation['source']) => side.flatMap(({ current }) => current)
  return { source: now(source), target: now(target) }
}

function listPaths({ source, target }: Sides): string[] {
  return [...source.map(({ path }) => `source ${path}`), ...target.map(({ path }) => `target ${path}`)]
}
