import type { Bitext, CodeBead, CodeBlock, Decision } from '../../nodes/index.ts'
import type { Change, ReviewedBitext } from '../changes.ts'
import type { Sides } from '../current-sides.ts'
import { isCodeDecision, matchDecisions } from './match-decisions.ts'

const sides = ['source', 'target'] as const

/**
 * List how the blocks of code of a bitext stand to what was accepted: in their order, then the orphaned ones.
 *
 * @param decisions of the alignment file, or made of an earlier bitext; those on segments do not matter here.
 * @param then blocks of an earlier bitext, for the texts that decisions hold only hashes of. A text that is not known is
 * empty.
 */
export function codeChanges(
  reviewed: ReviewedBitext,
  { code = [] }: Pick<Bitext, 'code'>,
  decisions: readonly Decision[],
  then: readonly CodeBead[] = []
): Change[] {
  const onCode = decisions.filter(isCodeDecision)
  const found = matchDecisions(code, onCode)
  const texts = new Map([...then, ...code].flatMap(bead => sides.flatMap(side => textOf(bead[side]))))
  const acceptedSides = (decision: Decision | undefined): Sides => {
    const list = (side: 'source' | 'target') =>
      (decision?.[side] ?? []).map(({ path, text }) => ({ path, text: texts.get(text) ?? '' }))
    return { source: list('source'), target: list('target') }
  }
  const rows = code.map((bead): Change => {
    const decision = found.get(bead)
    const current = { source: plain(bead.source), target: plain(bead.target) }
    const differs = sides.filter(side => !decision || decision[side][0]?.text !== bead[side]?.hash)
    const side = differs.length === 2 ? 'both' : differs[0]
    const state = !decision ? 'new' : differs.length === 0 ? 'kept' : 'stale'
    const change = state === 'new' ? 'added' : state === 'kept' ? 'none' : 'reworded'
    const { id, kind, score } = bead
    const targets = state !== 'kept' && side !== 'target' ? current.target : []
    const impact = { targets, concepts: [], beads: [] }
    const accepted = acceptedSides(decision)
    return {
      ...reviewed,
      isCode: true,
      bead: id,
      decision: state,
      change,
      side,
      kind,
      score,
      accepted,
      current,
      impact
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
        kind:
          decision.source.length === 0
            ? 'addition'
            : decision.target.length === 0
              ? 'omission'
              : 'translation',
        score: 0,
        accepted: acceptedSides(decision),
        current: null,
        impact: { targets: [], concepts: [], beads: [] }
      })
    )
  ]
}

function textOf(block: CodeBlock | undefined): Array<readonly [string, string]> {
  return block ? [[block.hash, block.node.value] as const] : []
}

function plain(block: CodeBlock | undefined): Sides['source'] {
  return block ? [{ path: block.path, text: block.node.value }] : []
}

/** Say on which side the code of a decision is nowhere any more. */
function goneSide(decision: Decision, code: readonly CodeBead[]): Change['side'] {
  const [inSource, inTarget] = sides.map(side => {
    const hashes = new Set(code.map(bead => bead[side]?.hash))
    return decision[side].some(({ text }) => !hashes.has(text))
  })
  if (inSource) return inTarget ? 'both' : 'source'
  return inTarget ? 'target' : undefined
}
