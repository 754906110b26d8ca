import type { VFile } from 'vfile'
import type { Rule } from '../../src/rules/index.ts'

/** What a format may be told. */
export interface ReportOptions {
  /** Folder of the corpus from the root of the repository, with a trailing `/`; for formats that other tools resolve. */
  readonly folder?: string
  /** Rules that run in `check`, those that ship and others. */
  readonly rules?: readonly ReportedRule[]
}

/** What a report says of a rule. */
export type ReportedRule = Pick<Rule, 'id' | 'description' | 'severity'>

/** Renders the messages of files. */
export type Format = (files: readonly VFile[], options?: ReportOptions) => string
