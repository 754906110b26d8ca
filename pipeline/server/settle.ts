import { VFile } from 'vfile'
import type { ProcessedBitext } from '../document/process-document.ts'
import { runBitextStages } from '../document/run-stages.ts'
import type { Setting } from '../document/states.ts'

/**
 * Put decisions on beads that stand already into a bitext, without aligning the rest again: quick enough for every key
 * that is pressed, and nothing moves under the hands of the one who reviews.
 *
 * @param alignment - text of the alignment file as it was just written.
 * @returns `undefined` if more than the beads decided on is different: align again then.
 */
export async function settle(
  processed: ProcessedBitext,
  alignment: string,
  setting: Setting
): Promise<ProcessedBitext | undefined> {
  const file = new VFile({
    path: processed.alignment?.path ?? processed.description.target,
    value: alignment
  })
  const settled = await runBitextStages({ ...processed, alignment: file }, setting, {
    without: ['gather evidence', 'align', 'mark untranslated']
  })
  if (!settled) return undefined
  const decided = new Set(settled.decisions.filter(({ state }) => state === 'accepted').map(({ id }) => id))
  const isWhole = settled.bitext.beads.every(({ id, state }) => state === 'proposed' || decided.has(id))
  if (!isWhole || idsOf(settled.bitext) !== idsOf(processed.bitext)) return undefined
  return { ...settled, description: processed.description }
}

function idsOf({ beads, code = [] }: ProcessedBitext['bitext']): string {
  return [...beads, ...code].map(({ id }) => id).join('\n')
}
