import type { VFile } from 'vfile'
import type { Rule } from '../../src/rules/index.ts'

/** Options of a format. */
export interface ReportOptions {
  /** Folder of the corpus from the root of the repository, with a trailing `/`, for formats that other tools resolve. */
  readonly folder?: string
  /** Rules that `check` runs, from the built-in plug-in and from others. */
  readonly rules?: readonly ReportedRule[]
  /** Whether every document could be checked; by default it is. */
  readonly complete?: boolean
}

/** Description of a rule in a report. */
export type ReportedRule = Pick<Rule, 'id' | 'description' | 'severity'>

/** Renders the messages of files. */
export type Format = (files: readonly VFile[], options?: ReportOptions) => string
