import type { Root } from 'mdast'
import type { TextMetadata } from '../nodes/index.ts'

/** What an importer makes of a file's text. */
export interface Imported {
  /** The text, without front matter. */
  readonly tree: Root
  /** What the file says of itself. */
  readonly metadata: TextMetadata
}
