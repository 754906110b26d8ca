import type { VFile } from 'vfile'

/** What a format may be told. */
export interface ReportOptions {
  /** Folder of the corpus from the root of the repository, with a trailing `/`; for formats that other tools resolve. */
  readonly folder?: string
}

/** Renders the messages of files. */
export type Format = (files: readonly VFile[], options?: ReportOptions) => string
