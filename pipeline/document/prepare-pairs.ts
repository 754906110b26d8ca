import type { PairEvidence, PairedTexts, PairScore } from '../../src/align/index.ts'
import { runPart, runPartAsync } from '../../src/message/part.ts'

/**
 * Let evidence between pairs prepare itself for two texts.
 *
 * @throws PartError naming the evidence, also when a score is asked for.
 */
export function preparePairs(
  kinds: readonly PairEvidence[],
  texts: PairedTexts
): Promise<readonly PairScore[]> {
  return Promise.all(
    kinds.map(async (kind): Promise<PairScore> => {
      const label = `evidence "${kind.name}"`
      const score = await runPartAsync(kind, label, () => kind.prepare(texts))
      return (source, target) => runPart(kind, label, () => score(source, target))
    })
  )
}
