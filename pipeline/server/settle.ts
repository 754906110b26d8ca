import { VFile } from 'vfile'
import { applyCode, applyDecisions } from '../../src/review/index.ts'
import { readAlignment } from '../../src/schema/index.ts'
import type { ProcessedBitext } from '../document/process-document.ts'
import { findAgain } from '../stages.ts'

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
  const reconciliations = findAgain(decisions, bitext.source, bitext.target)
  const settled = applyCode(applyDecisions(bitext, reconciliations), decisions, reconciliations)
  const decided = new Set(decisions.filter(({ state }) => state === 'accepted').map(({ id }) => id))
  const isWhole = settled.beads.every(({ id, state }) => state === 'proposed' || decided.has(id))
  if (!isWhole || idsOf(settled) !== idsOf(bitext)) return undefined
  return { ...processed, bitext: settled, decisions, reconciliations, alignment: file }
}

function idsOf({ beads, code = [] }: ProcessedBitext['bitext']): string {
  return [...beads, ...code].map(({ id }) => id).join('\n')
}
