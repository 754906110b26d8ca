import { type Bitext, type CodeBead, type CodeBlock, type Decision, kindOf } from '../../nodes/index.ts'
import type { ComparedDecision } from '../anchor/compared.ts'
import { findMoved } from '../anchor/moved.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import type { Change, ReviewedBitext } from '../changes/changes.ts'
import type { Sides } from '../changes/current-sides.ts'
import { isCodeDecision, learnShifts, matchDecisions, type Shifts } from './match-decisions.ts'

const sides = ['source', 'target'] as const

/**
 * List the changes of a bitext's code blocks since they were accepted: in their order, then the orphaned ones.
 *
 * @param decisions of the alignment file, or made from an earlier bitext; those on segments are ignored.
 * @param reconciliations of those on segments, which show how the document was renumbered.
 * @param then blocks of an earlier bitext, for the texts of which decisions hold only hashes. An unknown text is shown
 * as its hash.
 */
export function codeChanges(
  reviewed: ReviewedBitext,
  { code = [], relation }: Pick<Bitext, 'code' | 'relation'>,
  decisions: readonly Decision[],
  reconciliations: readonly Reconciliation[],
  then: readonly CodeBead[] = []
): Change[] {
  const onCode = decisions.filter(isCodeDecision)
  const shifts = onCode.length === 0 ? undefined : learnShifts(reconciliations)
  const found = shifts ? matchDecisions(code, onCode, shifts) : new Map<CodeBead, Decision>()
  const moved = shifts ? movedCode(found, code, shifts) : new Set<Decision>()
  const texts = new Map([...then, ...code].flatMap(bead => sides.flatMap(side => textOf(bead[side]))))
  const acceptedSides = (decision: Decision | undefined): Sides => {
    const list = (side: 'source' | 'target') =>
      (decision?.[side] ?? []).map(({ path, text }) => ({ path, text: texts.get(text) ?? text }))
    return { source: list('source'), target: list('target') }
  }
  const rows = code.map((bead): Change => {
    const decision = found.get(bead)
    const standing = standingOf(bead, decision, decision !== undefined && moved.has(decision))
    const current = { source: plain(bead.source), target: plain(bead.target) }
    const isToLookAt = standing.decision !== 'kept' && standing.side !== 'target'
    return {
      ...reviewed,
      isCode: true,
      bead: bead.id,
      ...standing,
      kind: bead.kind,
      score: bead.score,
      accepted: acceptedSides(decision),
      current,
      impact: { targets: isToLookAt ? current.target : [], concepts: [], beads: [] }
    }
  })
  const held = new Set(found.values())
  const ids = new Set(code.map(({ id }) => id))
  const gone = onCode.filter(decision => decision.state === 'accepted' && !held.has(decision))
  return [
    ...rows,
    ...gone.map(
      (decision): Change => ({
        ...reviewed,
        isCode: true,
        bead: ids.has(decision.id) ? `${decision.id}@base` : decision.id,
        decision: 'orphaned',
        change: 'removed',
        side: goneSide(decision, code),
        kind: kindOf(decision, relation),
        score: 0,
        accepted: acceptedSides(decision),
        current: null,
        impact: { targets: [], concepts: [], beads: [] }
      })
    )
  ]
}

/** Return what became of the decision on a bead, and on which sides. */
function standingOf(
  bead: CodeBead,
  decision: Decision | undefined,
  isMoved: boolean
): Pick<Change, 'decision' | 'change' | 'side'> {
  const differs = sides.filter(side => decision?.[side][0]?.text !== bead[side]?.hash)
  const side = differs.length === 2 ? 'both' : differs[0]
  if (!decision) return { decision: 'new', change: 'added', side }
  if (!side) return { decision: 'kept', change: isMoved ? 'moved' : 'none', side }
  const isAdded = differs.every(name => decision[name].length === 0)
  return { decision: 'stale', change: isAdded ? 'added' : 'reworded', side }
}

/** Find the decisions with a block that moved relative to its surroundings. */
function movedCode(
  found: ReadonlyMap<CodeBead, Decision>,
  code: readonly CodeBead[],
  shifts: Shifts
): Set<Decision> {
  const moved = sides.flatMap(side => {
    const today = code
      .flatMap(({ [side]: block }) => block ?? [])
      .sort((one, other) => (one.node.position?.start.offset ?? 0) - (other.node.position?.start.offset ?? 0))
      .map(({ path, hash }) => ({ path, form: hash }))
    const byPath = new Map(today.map(block => [block.path, block]))
    const decisions = new Map<ComparedDecision, Decision>()
    const same = new Map(
      [...found].flatMap(([bead, decision]) => {
        const [then, now] = [decision[side][0], byPath.get(bead[side]?.path ?? '')]
        if (!then || !now) return []
        const compared = { path: then.path, form: then.text, copies: 1 }
        decisions.set(compared, decision)
        return [[compared, now] as const]
      })
    )
    return [...findMoved(same, today, shifts[side])].flatMap(one => decisions.get(one) ?? [])
  })
  return new Set(moved)
}

function textOf(block: CodeBlock | undefined): Array<readonly [string, string]> {
  return block ? [[block.hash, block.node.value] as const] : []
}

function plain(block: CodeBlock | undefined): Sides['source'] {
  return block ? [{ path: block.path, text: block.node.value }] : []
}

/** Return the side on which the code of a decision no longer exists. */
function goneSide(decision: Decision, code: readonly CodeBead[]): Change['side'] {
  const [inSource, inTarget] = sides.map(side => {
    const hashes = new Set(code.map(bead => bead[side]?.hash))
    return decision[side].some(({ text }) => !hashes.has(text))
  })
  if (inSource) return inTarget ? 'both' : 'source'
  return inTarget ? 'target' : undefined
}
