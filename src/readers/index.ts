/**
 * Convert files of other formats to Markdown, and write a reader of your own.
 *
 * @module taiyaku/readers
 */

export { detectReader } from './detect-reader.ts'
export {
  type ImportedDocument,
  type ImportedTree,
  type ImportFormat,
  type ImportOptions,
  importDocument,
  toMdast,
  writeImported
} from './import-document.ts'
export {
  type Imported,
  type OpenedFile,
  type Reader,
  type ReadFile,
  type Reading,
  type ReceivedFile,
  readerOf
} from './reader.ts'
export { readers } from './shipped.ts'
export { explainUnread } from './unread-formats.ts'
