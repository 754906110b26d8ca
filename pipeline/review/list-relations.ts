import { explainRelation } from '../../src/align/index.ts'
import type { Change } from '../../src/review/index.ts'
import type { ProcessedBitext } from '../document/process-document.ts'

/** Describe, for each bitext with rows, how its texts relate, according to `document.yaml` and to the aligner, one line each. */
export function listRelations(
  slug: string,
  bitexts: readonly ProcessedBitext[],
  rows: readonly Change[]
): string[] {
  return bitexts.flatMap(({ description: { source, target, relation }, bitext: { found } }) => {
    const isOpen = rows.some(row => row.source === source && row.target === target && row.decision !== 'kept')
    if (!isOpen || !found) return []
    const doubt = found.relation === relation ? '' : `, but the texts look like a ${found.relation}`
    const why = explainRelation(found)
    return `relation of ${slug}, ${source} and ${target}: ${relation}${doubt}${why.slice(why.indexOf(' '))}`
  })
}
