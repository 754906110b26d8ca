import type { Root } from 'mdast'
import type { PairEvidence, PairScore } from '../../src/align/index.ts'
import { listSegments } from '../../src/nodes/index.ts'
import { loadLexicons } from '../lexicons.ts'
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
  const pairs = preparePairs(source.tree, target.tree, registry.pairEvidence)
  const loaded = await loadLexicons(source.locale, target.locale, lexicons)
  return { ...state, evidence: { lexicons: loaded, pairs: await pairs } }
}

function preparePairs(
  source: Root,
  target: Root,
  kinds: readonly PairEvidence[]
): Promise<readonly PairScore[]> {
  const known = prepared.get(source)
  if (known?.target === target && known.kinds === kinds) return known.scores
  const texts = { source: listSegments(source), target: listSegments(target) }
  const scores = Promise.all(kinds.map(async kind => kind.prepare(texts)))
  prepared.set(source, { target, kinds, scores })
  return scores
}
