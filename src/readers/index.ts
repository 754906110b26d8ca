export { detectFormat, type FileFormat, type ImportFormat } from './format.ts'
export {
  type ImportedDocument,
  type ImportedTree,
  type ImportOptions,
  importDocument,
  toMdast
} from './import-document.ts'
