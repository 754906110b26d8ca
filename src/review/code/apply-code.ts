import {
  type Bitext,
  beadId,
  type CodeBead,
  type CodeBlock,
  type Decision,
  kindOf,
  pathsOf,
  takeId
} from '../../nodes/index.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import { isCodeDecision, learnShifts, matchDecisions } from './match-decisions.ts'
import { type AcceptedCode, type BlockPair, pairBlocks } from './pair-blocks.ts'

/**
 * Pair the code blocks of a bitext, and mark the pairs that a translator accepted. Such a pair keeps the id of its
 * decision, and is stale if the code of one side changed.
 *
 * @param decisions of the alignment file; those on segments are ignored.
 * @param reconciliations of those on segments, which show how the document was renumbered.
 */
export function applyCode(
  bitext: Bitext,
  decisions: readonly Decision[],
  reconciliations: readonly Reconciliation[] = []
): Bitext {
  const onCode = decisions.filter(isCodeDecision)
  const pairs = pairBlocks(bitext, listAccepted(onCode))
  const found =
    onCode.length === 0
      ? new Map<BlockPair, Decision>()
      : matchDecisions(pairs, onCode, learnShifts(reconciliations))
  const used = new Set(decisions.map(({ id }) => id))
  const code = pairs.map((pair): CodeBead => {
    const { likeness: score, ...sides } = pair
    const decision = found.get(pair)
    const paths = pathsOf({ source: asList(pair.source), target: asList(pair.target) })
    const kind = kindOf(paths, bitext.relation)
    if (!decision)
      return { id: takeId(`code-${beadId(paths)}`, used), kind, state: 'proposed', score, ...sides }
    return { id: decision.id, kind, state: isSame(pair, decision) ? 'accepted' : 'stale', score, ...sides }
  })
  return { ...bitext, code }
}

function listAccepted(decisions: readonly Decision[]): AcceptedCode {
  const accepted = new Map<string, Set<string>>()
  for (const { state, source, target } of decisions) {
    const [from, to] = [source[0]?.text, target[0]?.text]
    if (state !== 'accepted' || from === undefined || to === undefined) continue
    accepted.set(from, (accepted.get(from) ?? new Set()).add(to))
  }
  return accepted
}

function isSame(pair: BlockPair, decision: Decision): boolean {
  return (['source', 'target'] as const).every(side => decision[side][0]?.text === pair[side]?.hash)
}

function asList(block: CodeBlock | undefined): CodeBlock[] {
  return block ? [block] : []
}
