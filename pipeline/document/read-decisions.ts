import { readAlignment } from '../../src/schema/alignment.ts'
import { isReadable } from '../corpus/read-text-file.ts'
import { makeBudget } from '../limits/budget.ts'
import { readWithin, sizeOf } from '../limits/read-within.ts'
import type { BitextState } from './states.ts'

/** Read the decisions of an alignment file; `undefined` if it has faults. */
export function readDecisions(state: BitextState): BitextState | undefined {
  const { alignment } = state
  if (!alignment) return { ...state, decisions: [] }
  if (!isReadable(alignment)) return undefined
  const decisions = readWithin(makeBudget(sizeOf([alignment])), alignment, () => readAlignment(alignment))
  return decisions && { ...state, decisions }
}
