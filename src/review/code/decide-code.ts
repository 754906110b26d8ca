import type { Bitext, CodeBead, DecidedSegment, Decision } from '../../nodes/index.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import { type Deed, decide, type Stamp } from '../decide/decide.ts'
import { DeedError } from '../decide/regroup.ts'
import { isCodeDecision, learnShifts, matchDecisions } from './match-decisions.ts'

/**
 * Carry out a translator's action on segments and code blocks; see `decide`. Code can only be accepted: it cannot be
 * rejected or regrouped.
 *
 * @param decisions as in the alignment file.
 * @returns all decisions; those on code come last, in the order of the blocks, followed by the orphaned ones.
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
    ...(own ? decideCode(code, onCode, reconciliations, own, stamp) : onCode)
  ]
}

/** Split an action into its parts on code and on segments. */
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
  reconciliations: readonly Reconciliation[],
  deed: Deed,
  { reviewer, date }: Stamp
): Decision[] {
  const marks = { ...(reviewer === undefined ? {} : { reviewer }), ...(date === undefined ? {} : { date }) }
  if (deed.type === 'note') {
    if (!onCode.some(({ id }) => id === deed.bead))
      throw new DeedError(`${deed.bead} is not decided: accept it before a note is put on it`)
    return onCode.map(decision => {
      if (decision.id !== deed.bead) return decision
      const { note: _, ...rest } = decision
      return { ...rest, ...(deed.note === '' ? {} : { note: deed.note }), ...marks }
    })
  }
  const chosen = deed.beads && new Set(deed.beads)
  const isChosen = (id: string): boolean => chosen?.has(id) ?? true
  if (deed.type === 'drop') return onCode.filter(({ id }) => !isChosen(id))
  const found = matchDecisions(code, onCode, learnShifts(reconciliations))
  const standing = code.flatMap((bead): Decision[] => {
    const old = found.get(bead)
    const isKept = bead.state === 'accepted' || !isChosen(bead.id)
    if (old && isKept) return [chosen ? old : { ...old, ...sidesOf(bead) }]
    return isChosen(bead.id) ? [{ ...old, id: bead.id, state: 'accepted', ...sidesOf(bead), ...marks }] : []
  })
  const held = new Set(found.values())
  const gone = onCode.filter(decision => !held.has(decision))
  return [...standing, ...gone.filter(({ id, state }) => state !== 'accepted' || !isChosen(id))]
}

function sidesOf({ source, target }: CodeBead): Record<'source' | 'target', DecidedSegment[]> {
  const side = (block: CodeBead['source']): DecidedSegment[] =>
    block ? [{ path: block.path, text: block.hash }] : []
  return { source: side(source), target: side(target) }
}
