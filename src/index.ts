/**
 * Align a document with its translation or summary, clause by clause.
 *
 * Everything here is pure: text and trees in, trees and values out.
 *
 * @module taiyaku
 */
export {
  type AlignerSegment,
  type AlignOptions,
  align,
  alignSequence,
  type Lexicon,
  type LexiconEntry,
  markUntranslated,
  readLexicon,
  type SequenceBead,
  type SequenceOptions
} from './align/index.ts'
export { type Config, defineConfig, definePlugin, type Plugin } from './kernel.ts'
export { detectLocale } from './languages/index.ts'
export type * from './nodes/index.ts'
export { joinLines, languageOf, listSegments, segmentText, toLocale } from './nodes/index.ts'
export { segmentHandlers } from './nodes/to-hast.ts'
export { segmentToMarkdown } from './nodes/to-markdown.ts'
export { type ImportedDocument, type ImportOptions, importDocument } from './readers/index.ts'
export { type ParseOptions, type ParseResult, parse } from './readers/markdown/parse.ts'
export { type Reconciliation, reconcile } from './review/index.ts'
export { remarkSegment, type SegmentOptions, segment } from './segment/index.ts'
export { buildConcordance, findDefinitions, markTerms, remarkTerms } from './terms/index.ts'
