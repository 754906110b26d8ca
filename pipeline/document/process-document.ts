import type { VFile } from 'vfile'
import { report } from '../../src/message/report.ts'
import type { BitextDescription, DocumentDescription, Locale } from '../../src/nodes/index.ts'
import { listSegments } from '../../src/nodes/index.ts'
import { type Corpus, readDocument } from '../corpus/corpus.ts'
import { type Budget, makeBudget } from '../limits/budget.ts'
import { readWithin, sizeOf } from '../limits/read-within.ts'
import { runBitextStages, runTextStages } from './run-stages.ts'
import type { BitextState, ProcessedText, Setting } from './states.ts'

/** A bitext of a document that went down the line. */
export interface ProcessedBitext extends BitextState {
  readonly description: BitextDescription
}

/** A document that went down the line. */
export interface ProcessedDocument {
  readonly slug: string
  /** Nothing where `document.yaml` has faults. */
  readonly description: DocumentDescription | undefined
  /** The bitexts that could be made. */
  readonly bitexts: readonly ProcessedBitext[]
  /** Every file that was read, with its messages. */
  readonly files: readonly VFile[]
  /** Whether every bitext could be made. */
  readonly complete: boolean
}

/** What a document is processed from, beside what is on disk. */
export interface Instead {
  /** Texts to take instead of those on disk. */
  readonly texts?: ReadonlyMap<Locale, VFile>
  /** Texts that were processed before and have not changed. */
  readonly processed?: ReadonlyMap<Locale, ProcessedText>
}

/** Take a document of a corpus down the line; what has faults is left out, and its files say why. */
export async function processDocument(
  corpus: Corpus,
  slug: string,
  { texts: given = new Map(), processed = new Map() }: Instead = {}
): Promise<ProcessedDocument> {
  const known = new Map([...processed].map(([locale, { file }]) => [locale, file]))
  const { description, file, texts, alignments } = await readDocument(
    corpus,
    slug,
    new Map([...known, ...given])
  )
  const ready = new Map<Locale, ProcessedText>(processed)
  const budget = makeBudget(sizeOf(texts.values()))
  for (const [locale, text] of texts) {
    const done = ready.has(locale) ? undefined : processText(corpus, text, locale, budget)
    if (done) ready.set(locale, done)
  }
  const asked = description?.bitexts ?? []
  const made = await Promise.all(
    asked.map(async (bitext): Promise<ProcessedBitext | undefined> => {
      const [source, target] = [ready.get(bitext.source), ready.get(bitext.target)]
      if (!source || !target) return undefined
      const alignment = alignments.get(`${bitext.source}--${bitext.target}`)
      const start = { source, target, relation: bitext.relation, alignment }
      const state = await runBitextStages(start, corpus)
      return state && { ...state, description: bitext }
    })
  )
  const bitexts = made.filter(bitext => bitext !== undefined)
  return {
    slug,
    description,
    bitexts,
    files: [file, ...texts.values(), ...alignments.values()],
    complete: description !== undefined && bitexts.length === asked.length
  }
}

/**
 * Take one text of a corpus down the line; nothing for one that has faults or takes too long, and its messages say which.
 *
 * @param budget - the time for it, and for others of its document.
 */
export function processText(
  setting: Setting,
  file: VFile,
  locale: Locale,
  budget: Budget = makeBudget(sizeOf([file]))
): ProcessedText | undefined {
  const read = readWithin(budget, file, () => runTextStages({ file, locale, isOfCorpus: true }, setting))
  if (!read || listSegments(read.tree).length > 0) return read
  report(file, 'text-empty', 'Unexpected file without a segment, expected headings, sentences or lists')
  return undefined
}
