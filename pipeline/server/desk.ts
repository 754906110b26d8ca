import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { Locale } from '../../src/nodes/index.ts'
import type { DeskDocument, DeskList, DeskView } from '../../src/review-ui/protocol.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { openSelected } from '../corpus/open-selected.ts'
import {
  type ProcessedBitext,
  type ProcessedDocument,
  processDocument
} from '../document/process-document.ts'
import type { ProcessedText } from '../document/states.ts'
import type { FolderOptions } from '../folders.ts'
import { checkStage } from '../stages.ts'
import { UsageError } from '../usage-error.ts'
import { bitextName, viewDesk } from './desk-view.ts'
import { settle } from './settle.ts'
import { type Fingerprint, fingerprint, isSameFingerprint, withoutAlignments, withText } from './version.ts'

/** A document as last read. */
export interface ReadDocument {
  readonly fingerprint: Fingerprint
  readonly processed: ProcessedDocument
  readonly views: ReadonlyMap<string, DeskView>
}

/** A corpus under review: its documents as last read, and the fingerprints of their files. */
export interface Desk {
  /** The corpus as last opened. */
  readonly corpus: () => Corpus
  /** Open the corpus again, because shared files have changed. */
  readonly reopen: () => Promise<void>
  /** Documents in order, as far as they were read, and the faults of the files they share. */
  readonly list: () => DeskList
  /** Read a document, again if its files have changed; `undefined` for an unknown name. */
  readonly read: (slug: string) => Promise<ReadDocument | undefined>
  /** Note that decisions on existing beads were written, so that `read` need not align again. */
  readonly settle: (slug: string, bitext: string, alignment: string) => Promise<void>
}

/** Number of documents in the cache. */
const kept = 8

/**
 * Open a corpus for review.
 *
 * @param folders - the corpus and its configuration.
 * @param only - the only document to review.
 * @throws UsageError if there is no such corpus or document.
 */
export async function openDesk(folders: FolderOptions, only?: string): Promise<Desk> {
  let corpus = await openSelected(folders)
  const { folder } = corpus
  const read = new Map<string, ReadDocument>()
  const known = new Map<string, DeskDocument>()
  const slugs = (): readonly string[] =>
    only === undefined ? corpus.slugs : corpus.slugs.filter(slug => slug === only)
  if (only !== undefined && slugs().length === 0)
    throw new UsageError(`no document ${only} in ${folder}, expected one of ${corpus.slugs.join(', ')}`)
  return {
    corpus: () => corpus,
    reopen: async () => {
      corpus = await openSelected(folders)
      read.clear()
      known.clear()
    },
    list: () => ({
      documents: slugs().map(slug => known.get(slug) ?? { document: slug, faults: [] }),
      faults: listFaults(corpus)
    }),
    read: async slug => {
      if (!slugs().includes(slug)) return undefined
      const now = await fingerprint(join(folder, slug))
      const last = read.get(slug)
      const document =
        last && isSameFingerprint(last.fingerprint, now) ? last : await readAgain(corpus, slug, now, last)
      read.delete(slug)
      read.set(slug, document)
      for (const old of [...read.keys()].slice(0, -kept)) read.delete(old)
      known.set(slug, describe(document))
      return document
    },
    settle: async (slug, bitext, alignment) => {
      const document = read.get(slug)
      const settled = document && (await settleDocument(corpus, document, bitext, alignment))
      if (settled) read.set(slug, settled)
    }
  }
}

/** Find a bitext of a document. */
export function findBitext(
  { processed, views }: ReadDocument,
  name: string
): { readonly view: DeskView; readonly bitext: ProcessedBitext } | undefined {
  const bitext = processed.bitexts.find(each => bitextName(each) === name)
  const view = views.get(name)
  return bitext && view && { bitext, view }
}

async function readAgain(
  corpus: Corpus,
  slug: string,
  now: Fingerprint,
  last: ReadDocument | undefined
): Promise<ReadDocument> {
  const isBySameTexts = last && isSameFingerprint(withoutAlignments(last.fingerprint), withoutAlignments(now))
  const texts = isBySameTexts ? textsOf(last.processed) : new Map<Locale, ProcessedText>()
  for (const { file } of texts.values()) forgetFindings(file, corpus)
  return show(corpus, await processDocument(corpus, slug, { processed: texts }), now)
}

function show(corpus: Corpus, processed: ProcessedDocument, now: Fingerprint): ReadDocument {
  checkStage.run(processed.bitexts, corpus)
  const views = processed.bitexts.map(bitext => viewDesk(processed.slug, bitext, corpus.termbase))
  return { fingerprint: now, processed, views: new Map(views.map(view => [view.bitext, view])) }
}

/**
 * Update a document after a write. If any other file changed meanwhile, the fingerprint differs and the document is
 * read again.
 */
async function settleDocument(
  corpus: Corpus,
  { fingerprint: before, processed }: ReadDocument,
  name: string,
  alignment: string
): Promise<ReadDocument | undefined> {
  const old = processed.bitexts.find(each => bitextName(each) === name)
  const settled = old && (await settle(old, alignment, corpus))
  if (!settled) return undefined
  for (const file of processed.files) forgetFindings(file, corpus)
  const bitexts = processed.bitexts.map(each => (each === old ? settled : each))
  return show(corpus, { ...processed, bitexts }, withText(before, `alignment/${name}.yaml`, alignment))
}

/** List the processed texts of a document; those that had faults are read again. */
function textsOf({ bitexts }: ProcessedDocument): Map<Locale, ProcessedText> {
  const texts = bitexts.flatMap(({ source, target }) => [source, target])
  return new Map(texts.map(text => [text.locale, text]))
}

/** Remove the messages of rules from a file, since it is checked again. */
function forgetFindings(file: VFile, { registry }: Corpus): void {
  const ids = new Set(registry.rules.map(({ id }) => id))
  file.messages = file.messages.filter(({ ruleId = '' }) => !ids.has(ruleId))
}

function describe({ processed, views }: ReadDocument): DeskDocument {
  return {
    document: processed.slug,
    bitexts: [...views.values()].map(({ bitext, left, beads }) => ({ bitext, left, beads })),
    faults: processed.complete ? [] : listFaults(processed)
  }
}

function listFaults({ files }: Pick<Corpus | ProcessedDocument, 'files'>): string[] {
  return files.flatMap(file => file.messages.filter(({ fatal }) => fatal).map(String))
}
