import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { DeskDocument, DeskList, DeskView } from '../../src/review-ui/protocol.ts'
import { bitextRules, textRules } from '../../src/rules/index.ts'
import { type Corpus, openCorpus } from '../corpus/corpus.ts'
import { lintDocument } from '../document/lint-document.ts'
import {
  type ProcessedBitext,
  type ProcessedDocument,
  processDocument
} from '../document/process-document.ts'
import { UsageError } from '../usage-error.ts'
import { bitextName, viewBitext } from './desk-view.ts'
import { remeet } from './remeet.ts'
import { settle } from './settle.ts'
import { type Fingerprint, fingerprint, isSameFingerprint, withoutAlignments, withText } from './version.ts'

/** A document as it was read last. */
export interface ReadDocument {
  readonly fingerprint: Fingerprint
  readonly processed: ProcessedDocument
  readonly views: ReadonlyMap<string, DeskView>
}

/** A corpus that is being reviewed: what was read of it, and what it was read from. */
export interface Desk {
  /** The corpus as it was opened last. */
  readonly corpus: () => Corpus
  /** Open the corpus again, since what its documents share has changed. */
  readonly reopen: () => Promise<void>
  /** Documents, in order, as far as they were looked at; and why what they share cannot be read. */
  readonly list: () => DeskList
  /** Read a document, anew where its files have changed; nothing for a name that is none. */
  readonly read: (slug: string) => Promise<ReadDocument | undefined>
  /** Know that decisions on beads that stand already were written, so that `read` need not align again. */
  readonly settle: (slug: string, bitext: string, alignment: string) => void
}

/** How many documents are kept as they were read. */
const kept = 8

/**
 * Open a corpus for review.
 *
 * @param folder - folder of the corpus, absolute.
 * @param only - the one document to review.
 * @throws UsageError where there is no such corpus or document.
 */
export async function openDesk(folder: string, only?: string): Promise<Desk> {
  let corpus = await openCorpus(folder)
  const read = new Map<string, ReadDocument>()
  const known = new Map<string, DeskDocument>()
  const slugs = (): readonly string[] =>
    only === undefined ? corpus.slugs : corpus.slugs.filter(slug => slug === only)
  if (only !== undefined && slugs().length === 0)
    throw new UsageError(`no document ${only} in ${folder}, expected one of ${corpus.slugs.join(', ')}`)
  return {
    corpus: () => corpus,
    reopen: async () => {
      corpus = await openCorpus(folder)
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
    settle: (slug, bitext, alignment) => {
      const document = read.get(slug)
      const settled = document && settleDocument(corpus, document, bitext, alignment)
      if (settled) read.set(slug, settled)
    }
  }
}

/** Find a bitext of a document that was read. */
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
  const processed = isBySameTexts ? await remeet(corpus, last.processed) : undefined
  for (const file of processed?.files ?? []) forgetLint(file)
  return show(corpus, processed ?? (await processDocument(corpus, slug)), now)
}

function show(corpus: Corpus, processed: ProcessedDocument, now: Fingerprint): ReadDocument {
  lintDocument(processed, corpus.termbase)
  const views = processed.bitexts.map(bitext => viewBitext(processed.slug, bitext, corpus.termbase))
  return { fingerprint: now, processed, views: new Map(views.map(view => [view.bitext, view])) }
}

/** Any other file that changed meanwhile makes the fingerprint another one, and the document is read anew. */
function settleDocument(
  corpus: Corpus,
  { fingerprint: before, processed }: ReadDocument,
  name: string,
  alignment: string
): ReadDocument | undefined {
  const old = processed.bitexts.find(each => bitextName(each) === name)
  const settled = old && settle(old, alignment)
  if (!settled) return undefined
  for (const file of processed.files) forgetLint(file)
  const bitexts = processed.bitexts.map(each => (each === old ? settled : each))
  return show(corpus, { ...processed, bitexts }, withText(before, `alignment/${name}.yaml`, alignment))
}

/** Take from a file what `lintDocument` found, since it is checked again. */
function forgetLint(file: VFile): void {
  file.messages = file.messages.filter(({ ruleId }) => !isLintRule(ruleId))
}

function isLintRule(rule: string | undefined): boolean {
  return rule !== undefined && (Object.hasOwn(textRules, rule) || Object.hasOwn(bitextRules, rule))
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
