import type { Severity } from '../../src/message/rules.ts'
import type { Format } from './format.ts'
import { listMessageRows, type MessageRow } from './rows.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** Report messages as workflow commands, which GitHub shows as annotations on the lines concerned. */
export const toGithub: Format = (files, { folder = '' } = {}) =>
  listMessageRows(files)
    .map(row => toCommand(row, folder))
    .join('')

function toCommand(row: MessageRow, folder: string): string {
  const { line, column, endLine, endColumn, ruleId } = row
  // GitHub supports columns only in messages within one line.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const properties = Object.entries({ file: folder + row.file, line, endLine, ...columns, title: ruleId })
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${escapeProperty(String(value))}`]))
    .join(',')
  return `::${commands[row.severity]} ${properties}::${escapeText(row.reason)}\n`
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
