import { type Bitext, beadId, type CodeBead, type CodeBlock, type Decision } from '../../nodes/index.ts'
import { isCodeDecision, matchDecisions } from './match-decisions.ts'
import { type BlockPair, pairBlocks } from './pair-blocks.ts'

/**
 * Pair the blocks of code of a bitext, and say which pairs a translator accepted: such a pair keeps the id of its
 * decision, and is stale where the code of one side changed.
 *
 * @param decisions of the alignment file; those on segments do not matter here.
 */
export function applyCode(bitext: Bitext, decisions: readonly Decision[]): Bitext {
  const onCode = decisions.filter(isCodeDecision)
  const accepted = new Set(onCode.filter(({ state }) => state === 'accepted').map(hashesOf))
  const pairs = pairBlocks(bitext, (source, target) => accepted.has(`${source} ${target}`))
  const found = matchDecisions(pairs, onCode)
  const used = new Set(decisions.map(({ id }) => id))
  const rendering = bitext.relation === 'summary' ? 'condensation' : 'translation'
  const code = pairs.map((pair): CodeBead => {
    const { likeness: score, ...sides } = pair
    const decision = found.get(pair)
    const kind = !pair.source ? 'addition' : pair.target ? rendering : 'omission'
    if (!decision) return { id: freeId(pair, used), kind, state: 'proposed', score, ...sides }
    return { id: decision.id, kind, state: isSame(pair, decision) ? 'accepted' : 'stale', score, ...sides }
  })
  return { ...bitext, code }
}

function hashesOf({ source, target }: Decision): string {
  return [source[0]?.text, target[0]?.text].join(' ')
}

function isSame({ source, target }: BlockPair, decision: Decision): boolean {
  return hashesOf(decision) === [source?.hash, target?.hash].join(' ')
}

function freeId({ source, target }: BlockPair, used: Set<string>): string {
  const pathsOf = (block: CodeBlock | undefined): string[] => (block ? [block.path] : [])
  const wanted = `code-${beadId(pathsOf(source), pathsOf(target))}`
  let id = wanted
  for (let copy = 2; used.has(id); copy++) id = `${wanted}_${copy}`
  used.add(id)
  return id
}
