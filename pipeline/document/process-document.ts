import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../../src/message/index.ts'
import type {
  Bitext,
  BitextDescription,
  Decision,
  DocumentDescription,
  Locale,
  TextMetadata
} from '../../src/nodes/index.ts'
import { listSegments } from '../../src/nodes/index.ts'
import type { Reconciliation } from '../../src/review/index.ts'
import { readAlignment, readTextMetadata } from '../../src/schema/index.ts'
import { type Corpus, readDocument } from '../corpus/corpus.ts'
import { isReadable } from '../corpus/read-text-file.ts'
import { frontMatterOf, readTree } from '../corpus/read-tree.ts'
import { loadLexicons } from '../lexicons.ts'
import { type Budget, makeBudget } from '../limits/budget.ts'
import { readWithin, sizeOf } from '../limits/read-within.ts'
import { meet, refineTree } from '../stages.ts'

/** A text that went down the line. */
export interface ProcessedText {
  readonly file: VFile
  readonly locale: Locale
  readonly metadata: TextMetadata
  readonly tree: Root
}

/** A bitext with what translators decided on it. */
export interface ProcessedBitext {
  readonly description: BitextDescription
  readonly source: ProcessedText
  readonly target: ProcessedText
  readonly bitext: Bitext
  /** Decisions as they stand in the alignment file. */
  readonly decisions: readonly Decision[]
  readonly reconciliations: readonly Reconciliation[]
  /** The alignment file, if there is one. */
  readonly alignment: VFile | undefined
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

/**
 * Take a document of a corpus down the line; what has faults is left out, and its files say why.
 *
 * @param instead - texts to take instead of those on disk.
 */
export async function processDocument(
  corpus: Corpus,
  slug: string,
  instead: ReadonlyMap<Locale, VFile> = new Map()
): Promise<ProcessedDocument> {
  const { description, file, texts, alignments } = await readDocument(corpus, slug, instead)
  const trees = new Map<Locale, ProcessedText>()
  const budget = makeBudget(sizeOf(texts.values()))
  for (const [locale, text] of texts) {
    const processed = processText(corpus, text, locale, budget)
    if (processed) trees.set(locale, processed)
  }
  const asked = description?.bitexts ?? []
  const made = await Promise.all(
    asked.map(bitext =>
      processBitext(corpus, bitext, trees, alignments.get(`${bitext.source}--${bitext.target}`))
    )
  )
  const bitexts = made.filter(bitext => bitext !== undefined)
  const files = [file, ...texts.values(), ...alignments.values()]
  return {
    slug,
    description,
    bitexts,
    files,
    complete: description !== undefined && bitexts.length === asked.length
  }
}

/**
 * Take one text of a corpus down the line; nothing for one that has faults or takes too long, and its messages say which.
 *
 * @param budget - the time for it, and for others of its document.
 */
export function processText(
  corpus: Corpus,
  file: VFile,
  locale: Locale,
  budget: Budget = makeBudget(sizeOf([file]))
): ProcessedText | undefined {
  const read = readWithin(budget, file, () => {
    const parsed = readTree(file)
    const metadata = parsed && readTextMetadata(file, frontMatterOf(parsed))
    return metadata && { file, locale, metadata, tree: refineTree(parsed, file, locale, corpus.termbase) }
  })
  if (!read || listSegments(read.tree).length > 0) return read
  report(file, 'text-empty', 'Unexpected file without a segment, expected headings, sentences or lists')
  return undefined
}

async function processBitext(
  { lexicons: own }: Corpus,
  description: BitextDescription,
  trees: ReadonlyMap<Locale, ProcessedText>,
  alignment: VFile | undefined
): Promise<ProcessedBitext | undefined> {
  const source = trees.get(description.source)
  const target = trees.get(description.target)
  const decisions = alignment ? readDecisions(alignment) : []
  if (!source || !target || !decisions) return undefined
  const lexicons = await loadLexicons(source.locale, target.locale, own)
  const met = meet(source.tree, target.tree, decisions, { relation: description.relation, lexicons })
  return { description, source, target, decisions, alignment, ...met }
}

function readDecisions(alignment: VFile): readonly Decision[] | undefined {
  if (!isReadable(alignment)) return undefined
  return readWithin(makeBudget(sizeOf([alignment])), alignment, () => readAlignment(alignment))
}
