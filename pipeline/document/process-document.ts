import type { VFile } from 'vfile'
import { report } from '../../src/message/report.ts'
import type { BitextDescription, DocumentDescription, Locale, Termbase } from '../../src/nodes/index.ts'
import { listSegments } from '../../src/nodes/index.ts'
import { limitTermbase } from '../../src/terms/index.ts'
import { type Corpus, readDocument } from '../corpus/corpus.ts'
import { type Budget, makeBudget } from '../limits/budget.ts'
import { readWithin, sizeOf } from '../limits/read-within.ts'
import { runBitextStages, runTextStages } from './run-stages.ts'
import type { BitextState, ProcessedText, Setting, TextState } from './states.ts'

/** A processed bitext of a document. */
export interface ProcessedBitext extends BitextState {
  readonly description: BitextDescription
  /** The concepts that apply in the document. */
  readonly termbase: Termbase
}

/** A processed document. */
export interface ProcessedDocument {
  readonly slug: string
  /** `undefined` if `document.yaml` has faults. */
  readonly description: DocumentDescription | undefined
  /** The bitexts that could be processed. */
  readonly bitexts: readonly ProcessedBitext[]
  /** Every file that was read, with its messages. */
  readonly files: readonly VFile[]
  /** Whether every bitext could be processed. */
  readonly complete: boolean
}

/** Input for processing a document, besides the files on disk. */
export interface Instead {
  /** Texts that replace those on disk. */
  readonly texts?: ReadonlyMap<Locale, VFile>
  /** Processed texts that have not changed since. */
  readonly processed?: ReadonlyMap<Locale, ProcessedText>
}

/** Process a document of a corpus. Parts with faults are left out, and messages on the files explain why. */
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
  const subjects = description?.subject ?? []
  const termbase = limitTermbase(corpus.termbase, { document: slug, subjects })
  const setting = { ...corpus, termbase }
  for (const [locale, text] of texts) {
    const done = ready.has(locale)
      ? undefined
      : processText(setting, text, locale, budget, {
          profile: description?.profile,
          base: description?.base?.[locale] ?? corpus.site?.base
        })
    if (done) ready.set(locale, done)
  }
  const asked = description?.bitexts ?? []
  const made = await Promise.all(
    asked.map(async (bitext): Promise<ProcessedBitext | undefined> => {
      const [source, target] = [ready.get(bitext.source), ready.get(bitext.target)]
      if (!source || !target) return undefined
      const alignment = alignments.get(`${bitext.source}--${bitext.target}`)
      const start = { source, target, relation: bitext.relation, alignment }
      const state = await runBitextStages(start, setting)
      return state && { ...state, description: bitext, termbase }
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
 * Process one text of a corpus; `undefined` if it has faults or takes too long, as its messages then say.
 *
 * @param budget - the time for this text and the others of its document.
 * @param given - what `document.yaml` and `site.yaml` say of it.
 */
export function processText(
  setting: Setting,
  file: VFile,
  locale: Locale,
  budget: Budget = makeBudget(sizeOf([file])),
  given: Pick<TextState, 'profile' | 'base'> = {}
): ProcessedText | undefined {
  const read = readWithin(budget, file, () =>
    runTextStages({ ...given, file, locale, isOfCorpus: true }, setting)
  )
  if (!read || listSegments(read.tree).length > 0) return read
  report(file, 'text-empty', 'Unexpected file without a segment, expected headings, sentences or lists')
  return undefined
}
