import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Severity } from '../../src/message/index.ts'

/** A message as every format reports it: the row of `check --format json`. */
export interface MessageRow {
  /** File, relative to the corpus, with `/`. */
  readonly file: string
  /** Line of its start, from 1; `null` where the place is unknown, as with the next three. */
  readonly line: number | null
  /** Column of its start, from 1, in UTF-16 units. */
  readonly column: number | null
  /** Line of its end. */
  readonly endLine: number | null
  /** Column behind its last character. */
  readonly endColumn: number | null
  /** Id of the rule. */
  readonly ruleId: string | null
  /** How grave it is. */
  readonly severity: Severity
  /** What was found and what was expected. */
  readonly reason: string
}

/** List the messages of files: the files in their order, the messages of each by place, those without a place first. */
export function listRows(files: readonly VFile[]): MessageRow[] {
  return files.flatMap(file => file.messages.map(message => toRow(file, message)).sort(byPlace))
}

/** Tell how grave a message is from its `fatal` field. */
export function severityOf({ fatal }: VFileMessage): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}

function toRow(file: VFile, message: VFileMessage): MessageRow {
  const { place } = message
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : place
  return {
    file: file.path.replaceAll('\\', '/'),
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    ruleId: message.ruleId ?? null,
    severity: severityOf(message),
    reason: message.reason
  }
}

function byPlace(a: MessageRow, b: MessageRow): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
