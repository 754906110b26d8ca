import { VFile } from 'vfile'
import { listSegments, segmentText } from '../../src/nodes/index.ts'
import { applyDecisions, reconcile } from '../../src/reconcile/index.ts'
import { readAlignment } from '../../src/schema/index.ts'
import type { ProcessedBitext } from '../document/process-document.ts'

/**
 * Put decisions on beads that stand already into a bitext, without aligning the rest again: quick enough for every key
 * that is pressed, and nothing moves under the hands of the one who reviews.
 *
 * @param alignment - text of the alignment file as it was just written.
 * @returns nothing where more than the beads decided on is different: align again then.
 */
export function settle(processed: ProcessedBitext, alignment: string): ProcessedBitext | undefined {
  const { bitext, description } = processed
  const file = new VFile({ path: processed.alignment?.path ?? description.target, value: alignment })
  const decisions = readAlignment(file)
  if (!decisions) return undefined
  const textsOf = (tree: typeof bitext.source) =>
    listSegments(tree).map(segment => ({ path: segment.path, text: segmentText(segment) }))
  const reconciliations = reconcile(decisions, textsOf(bitext.source), textsOf(bitext.target))
  const settled = applyDecisions(bitext, reconciliations)
  const decided = new Set(decisions.filter(({ state }) => state === 'accepted').map(({ id }) => id))
  const isWhole = settled.beads.every(({ id, state }) => state === 'proposed' || decided.has(id))
  const before = bitext.beads.map(({ id }) => id).join('\n')
  if (!isWhole || settled.beads.map(({ id }) => id).join('\n') !== before) return undefined
  return { ...processed, bitext: settled, decisions, reconciliations, alignment: file }
}
