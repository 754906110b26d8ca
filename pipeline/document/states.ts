import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Lexicon, PairScore } from '../../src/align/index.ts'
import type { Registry } from '../../src/kernel.ts'
import type {
  Bitext,
  Decision,
  DocumentDescription,
  Locale,
  OutputFile,
  Publication,
  Relation,
  SiteDescription,
  Termbase,
  TextMetadata
} from '../../src/nodes/index.ts'
import type { Reconciliation } from '../../src/review/index.ts'
import type { CorpusLexicons } from '../corpus/read-lexicons.ts'

/** Settings for processing texts. */
export interface Setting {
  readonly registry: Registry
  readonly termbase: Termbase
  /** Lexicons learnt in the corpus. */
  readonly lexicons?: CorpusLexicons
  /** Absolute path of the corpus, if the texts are in one. */
  readonly folder?: string
}

/** The state of a text while it is turned from a file into a tree with segments and terms. */
export interface TextState {
  readonly file: VFile
  /** Whether it is a text of a corpus, whose front matter must have no faults. */
  readonly isOfCorpus: boolean
  /** Locale of the text; if it was not given, `undefined` until the front matter is read. */
  readonly locale: Locale | undefined
  /** Name of the profile of its Markdown, if it is given. */
  readonly profile?: string | undefined
  /** Address that its relative links lead from, if it is given. */
  readonly base?: string | undefined
  readonly tree: Root
  readonly metadata: TextMetadata
}

/** A text after all its stages. */
export interface ProcessedText extends TextState {
  readonly locale: Locale
}

/** The state of two texts while they are turned into a bitext with translators' decisions. */
export interface BitextState {
  readonly source: ProcessedText
  readonly target: ProcessedText
  readonly relation: Relation | 'auto'
  /** The alignment file, if there is one. */
  readonly alignment: VFile | undefined
  /** Decisions as in the alignment file. */
  readonly decisions: readonly Decision[]
  /** What became of each decision on segments. */
  readonly reconciliations: readonly Reconciliation[]
  /** Evidence for aligning the two, besides their characters. */
  readonly evidence: { readonly lexicons: readonly Lexicon[]; readonly pairs: readonly PairScore[] }
  readonly bitext: Bitext
}

/** The state of a bitext while it is turned into its editions. */
export interface EditionState {
  readonly slug: string
  readonly document: DocumentDescription
  readonly site: SiteDescription
  readonly source: ProcessedText
  readonly target: ProcessedText
  readonly bitext: Bitext
  /** All data for the editions. */
  readonly publication?: Publication
  readonly files: readonly OutputFile[]
}
