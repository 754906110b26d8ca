import type { VFile } from 'vfile'
import type { FoundRelation, Locale } from '../../src/nodes/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { processText } from './process-document.ts'
import { runBitextStages } from './run-stages.ts'

/** Detect how a text relates to another one of a corpus; `undefined` if one of them cannot be read. */
export async function relateTexts(
  corpus: Corpus,
  source: readonly [VFile, Locale],
  target: readonly [VFile, Locale]
): Promise<FoundRelation | undefined> {
  const from = processText(corpus, ...source)
  const to = processText(corpus, ...target)
  if (!from || !to) return undefined
  const state = await runBitextStages({ source: from, target: to, relation: 'auto' }, corpus)
  return state?.bitext.found
}
