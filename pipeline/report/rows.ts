import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Severity } from '../../src/message/rules.ts'

/** Maximum number of lines that are listed. */
const mostLines = 8

/** A message for all formats: the row of `check --format json`. */
export interface MessageRow {
  /** File, relative to the corpus, with `/`. */
  readonly file: string
  /** Line of its start, from 1; `null` if the position is unknown, as in the next three fields. */
  readonly line: number | null
  /** Column of its start, from 1, in UTF-16 units. */
  readonly column: number | null
  /** Line of its end. */
  readonly endLine: number | null
  /** Column after its last character. */
  readonly endColumn: number | null
  /** Id of the rule. */
  readonly ruleId: string | null
  /** Severity. */
  readonly severity: Severity
  /** What was found and what was expected. */
  readonly reason: string
}

/**
 * List the messages of files: files in order, the messages of each by position, starting with those without one. A
 * message that repeats in a file is listed once, with a count.
 */
export function listMessageRows(files: readonly VFile[]): MessageRow[] {
  return files.flatMap(file => tellOnce(file.messages.map(message => toRow(file, message)).sort(byPlace)))
}

/** Derive the severity of a message from its `fatal` field. */
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

/** Merge equal findings in a file into one at the first place, with their number and the other lines. */
function tellOnce(rows: readonly MessageRow[]): MessageRow[] {
  const groups = new Map<string, [MessageRow, ...MessageRow[]]>()
  for (const row of rows) {
    const key = [row.file, row.ruleId, row.severity, row.reason].join('\n')
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].map(([first, ...rest]) =>
    rest.length === 0 ? first : { ...first, reason: `${first.reason} (${countOf(rest)})` }
  )
}

function countOf(rest: readonly MessageRow[]): string {
  const lines = [...new Set(rest.flatMap(({ line }) => line ?? []))]
  const shown = lines.slice(0, mostLines).join(', ')
  const more = lines.length > mostLines ? ', …' : ''
  const places = lines.length === 0 ? '' : `; also in line${lines.length === 1 ? '' : 's'} ${shown}${more}`
  return `${rest.length + 1} times${places}`
}
