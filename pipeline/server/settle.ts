import { VFile } from 'vfile'
import type { ProcessedBitext } from '../document/process-document.ts'
import { runBitextStages } from '../document/run-stages.ts'
import type { Setting } from '../document/states.ts'

/**
 * Apply decisions on existing beads to a bitext without realigning the rest. This is fast enough for every key press,
 * and nothing moves while somebody is reviewing.
 *
 * @param alignment - text of the alignment file as just written.
 * @returns `undefined` if more than the decided beads would change, so that the bitext must be aligned again.
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
  return { ...settled, description: processed.description, termbase: processed.termbase }
}

function idsOf({ beads, code = [] }: ProcessedBitext['bitext']): string {
  return [...beads, ...code].map(({ id }) => id).join('\n')
}
