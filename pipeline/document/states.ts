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

/** What texts are processed with. */
export interface Setting {
  readonly registry: Registry
  readonly termbase: Termbase
  /** What the aligner learnt in the corpus. */
  readonly lexicons?: CorpusLexicons
}

/** A text on its way from a file to a tree with segments and terms. */
export interface TextState {
  readonly file: VFile
  /** Whether it is a text of a corpus, whose front matter must have no faults. */
  readonly isOfCorpus: boolean
  /** Locale of the text; until its front matter was read `undefined`, if nobody said it. */
  readonly locale: Locale | undefined
  readonly tree: Root
  readonly metadata: TextMetadata
}

/** A text that went through its stages. */
export interface ProcessedText extends TextState {
  readonly locale: Locale
}

/** Two texts on their way to a bitext with what translators decided on it. */
export interface BitextState {
  readonly source: ProcessedText
  readonly target: ProcessedText
  readonly relation: Relation | 'auto'
  /** The alignment file, if there is one. */
  readonly alignment: VFile | undefined
  /** Decisions as they are in the alignment file. */
  readonly decisions: readonly Decision[]
  /** What became of each decision on segments. */
  readonly reconciliations: readonly Reconciliation[]
  /** What the two are aligned by beside their characters. */
  readonly evidence: { readonly lexicons: readonly Lexicon[]; readonly pairs: readonly PairScore[] }
  readonly bitext: Bitext
}

/** A bitext on its way to its editions. */
export interface EditionState {
  readonly slug: string
  readonly document: DocumentDescription
  readonly site: SiteDescription
  readonly source: ProcessedText
  readonly target: ProcessedText
  readonly bitext: Bitext
  /** Everything that editions are rendered from. */
  readonly publication?: Publication
  readonly files: readonly OutputFile[]
}
