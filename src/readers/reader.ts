import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { TextMetadata } from '../nodes/index.ts'

/** Reads one format of files. */
export interface Reader {
  /** Name of the format, for `--from-format`: `markdown`. */
  readonly name: string
  /** Extensions of the files, in small letters without the full stop. */
  readonly extensions: readonly string[]
  /**
   * Tell a file by its first bytes, whatever its name.
   *
   * @param start - its first kilobyte, a character for each byte.
   * @param name - its name.
   */
  hasSignature?(start: string, name: string): boolean
  /** Tell a text without a known extension by how it begins; given as to `hasSignature`. */
  resembles?(start: string): boolean
  /**
   * Read a file; what is replaced, left out or cannot be read is reported on it.
   *
   * @returns its tree, or its text in a format that another reader reads; nothing for a file that cannot be read.
   */
  readonly read?: ReadFile
  /** Load the function that reads, instead of `read`, where much has to be loaded for it. */
  load?(): Promise<ReadFile>
}

/** Reads a file; see `Reader`. */
export type ReadFile = (received: ReceivedFile) => Reading | undefined | Promise<Reading | undefined>

/** Get the function that reads the files of a reader. */
export async function readerOf({ read, load }: Reader): Promise<ReadFile> {
  return read ?? (await load?.()) ?? (() => undefined)
}

/** A file as it was received. */
export interface ReceivedFile {
  /** Its name, and the messages on it. */
  readonly file: VFile
  /** Its bytes. */
  readonly bytes: Uint8Array
  /** Its bytes as text: in the encoding that it declares, else in the one that they are most likely in. */
  readonly text: string
  /** Language of the text, where it is known before the text is read. */
  readonly locale?: string | undefined
}

/** What a reader makes of a file. */
export type Reading = Imported | OpenedFile

/** The tree of a file's text. */
export interface Imported {
  /** The text, without front matter. */
  readonly tree: Root
  /** What the file says of itself. */
  readonly metadata?: TextMetadata
}

/** The text of a file in another format. */
export interface OpenedFile {
  /** Name of the format. */
  readonly format: string
  /** The text, such as the lines of a PDF, or the HTML of a Word document. */
  readonly text: string
}
