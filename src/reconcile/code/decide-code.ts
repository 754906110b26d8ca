import type { Bitext, CodeBead, DecidedSegment, Decision } from '../../nodes/index.ts'
import { type Deed, decide, type Stamp } from '../decide.ts'
import { DeedError } from '../deed-error.ts'
import type { Reconciliation } from '../reconcile.ts'
import { isCodeDecision, matchDecisions } from './match-decisions.ts'

/**
 * Do what a translator asks, on segments and on blocks of code; see `decide`. Code is accepted or not: it is not
 * rejected, and not regrouped.
 *
 * @param decisions as they stand in the alignment file.
 * @returns all decisions, those on code last.
 * @throws {DeedError} as `decide` does.
 */
export function decideAll(
  bitext: Bitext,
  reconciliations: readonly Reconciliation[],
  decisions: readonly Decision[],
  deed: Deed,
  stamp: Stamp = {}
): Decision[] {
  const { code = [] } = bitext
  const onCode = decisions.filter(isCodeDecision)
  const ids = new Set([...code, ...onCode].map(({ id }) => id))
  const [own, rest] = splitDeed(deed, ids)
  return [
    ...(rest
      ? decide(bitext, reconciliations, rest, stamp)
      : reconciliations.map(({ decision }) => decision)),
    ...(own ? decideCode(code, onCode, own, stamp) : onCode)
  ]
}

/** Split a deed into what it says of code, and of segments. */
function splitDeed(deed: Deed, ids: ReadonlySet<string>): [Deed | undefined, Deed | undefined] {
  if (deed.type === 'note') return ids.has(deed.bead) ? [deed, undefined] : [undefined, deed]
  if (deed.beads === undefined) return [deed, deed]
  const named = [...deed.beads].filter(id => ids.has(id))
  if (deed.type === 'regroup' || (deed.type === 'reject' && named.length > 0)) {
    if (named.length > 0) throw new DeedError(`${named[0]} is code: it is accepted or not`)
    return [undefined, deed]
  }
  const others = [...deed.beads].filter(id => !ids.has(id))
  return [
    named.length > 0 ? { ...deed, beads: new Set(named) } : undefined,
    others.length > 0 || named.length === 0 ? { ...deed, beads: new Set(others) } : undefined
  ]
}

function decideCode(
  code: readonly CodeBead[],
  onCode: readonly Decision[],
  deed: Deed,
  { reviewer, date }: Stamp
): Decision[] {
  const marks = { ...(reviewer === undefined ? {} : { reviewer }), ...(date === undefined ? {} : { date }) }
  if (deed.type === 'note')
    return onCode.map(decision => {
      if (decision.id !== deed.bead) return decision
      const { note: _, ...rest } = decision
      return { ...rest, ...(deed.note === '' ? {} : { note: deed.note }), ...marks }
    })
  const { beads } = deed
  const isChosen = (id: string): boolean => !beads || [...beads].includes(id)
  if (deed.type === 'drop') return onCode.filter(({ id }) => !isChosen(id))
  const found = matchDecisions(code, onCode)
  const held = new Map([...found].map(([bead, decision]) => [decision, bead]))
  const settle = (bead: CodeBead, old?: Decision): Decision => ({
    ...old,
    id: bead.id,
    state: 'accepted',
    ...sidesOf(bead),
    ...marks
  })
  const known = onCode.flatMap((decision): Decision[] => {
    const bead = held.get(decision)
    if (!bead) return decision.state === 'accepted' && isChosen(decision.id) ? [] : [decision]
    if (bead.state === 'accepted') return [beads ? decision : { ...decision, ...sidesOf(bead) }]
    return [isChosen(bead.id) ? settle(bead, decision) : decision]
  })
  const fresh = code.filter(bead => !found.has(bead) && isChosen(bead.id)).map(bead => settle(bead))
  return [...known, ...fresh]
}

function sidesOf({ source, target }: CodeBead): Record<'source' | 'target', DecidedSegment[]> {
  const side = (block: CodeBead['source']): DecidedSegment[] =>
    block ? [{ path: block.path, text: block.hash }] : []
  return { source: side(source), target: side(target) }
}
