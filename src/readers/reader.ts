import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { TextMetadata } from '../nodes/index.ts'

/** Reads one format of files. */
export interface Reader {
  /** Name of the format, for `--from-format`: `markdown`. */
  readonly name: string
  /** Extensions of the files, in lower case without the full stop. */
  readonly extensions: readonly string[]
  /**
   * Recognise a file by its first bytes, whatever its name.
   *
   * @param start - its first kilobyte, one character per byte.
   * @param name - its name.
   */
  hasSignature?(start: string, name: string): boolean
  /** Recognise a text without a known extension by its beginning, given as to `hasSignature`. */
  resembles?(start: string): boolean
  /**
   * Read a file, reporting on it what is replaced, omitted or unreadable.
   *
   * @returns its tree, or its text in a format that another reader reads; `undefined` for an unreadable file.
   */
  readonly read?: ReadFile
  /** Load the reading function; an alternative to `read` for readers with large dependencies. */
  load?(): Promise<ReadFile>
}

/** Reads a file; see `Reader`. */
export type ReadFile = (received: ReceivedFile) => Reading | undefined | Promise<Reading | undefined>

/** Get the reading function of a reader. */
export async function readerOf({ read, load }: Reader): Promise<ReadFile> {
  return read ?? (await load?.()) ?? (() => undefined)
}

/** A file as received. */
export interface ReceivedFile {
  /** Its name, and the messages on it. */
  readonly file: VFile
  /** Its bytes. */
  readonly bytes: Uint8Array
  /** Its bytes as text, in the encoding that it declares or, without one, in the most likely encoding. */
  readonly text: string
  /** Language of the text, if it is known before the text is read. */
  readonly locale?: string | undefined
}

/** Result of reading a file. */
export type Reading = Imported | OpenedFile

/** The tree of a file's text. */
export interface Imported {
  /** The text, without front matter. */
  readonly tree: Root
  /** The file's own metadata. */
  readonly metadata?: TextMetadata
}

/** The text of a file in another format. */
export interface OpenedFile {
  /** Name of the format. */
  readonly format: string
  /** The text, such as the lines of a PDF, or the HTML of a Word document. */
  readonly text: string
}
