import type { Root } from 'mdast'
import type { PairEvidence, PairScore } from '../../src/align/index.ts'
import { listSegments } from '../../src/nodes/index.ts'
import { loadLexicons } from '../lexicons.ts'
import { preparePairs } from './prepare-pairs.ts'
import type { BitextState, Setting } from './states.ts'

interface Prepared {
  readonly target: Root
  readonly kinds: readonly PairEvidence[]
  readonly scores: Promise<readonly PairScore[]>
}

const prepared = new WeakMap<Root, Prepared>()

/** Load the lexicons between two languages, and let evidence between pairs prepare itself, once for two texts. */
export async function gatherEvidence(
  state: BitextState,
  { registry, lexicons }: Setting
): Promise<BitextState> {
  const { source, target } = state
  const [loaded, pairs] = await Promise.all([
    loadLexicons(source.locale, target.locale, lexicons),
    prepareOnce(source.tree, target.tree, registry.pairEvidence)
  ])
  return { ...state, evidence: { lexicons: loaded, pairs } }
}

function prepareOnce(
  source: Root,
  target: Root,
  kinds: readonly PairEvidence[]
): Promise<readonly PairScore[]> {
  const known = prepared.get(source)
  if (known?.target === target && known.kinds === kinds) return known.scores
  const texts = { source: listSegments(source), target: listSegments(target) }
  const scores = preparePairs(kinds, texts)
  prepared.set(source, { target, kinds, scores })
  return scores
}
