import type { Severity } from '../../src/message/rules.ts'
import { paint, visible } from '../terminal.ts'
import type { Format } from './format.ts'
import { listMessageRows, type MessageRow } from './rows.ts'

const colours = { error: paint.red, warning: paint.yellow, info: paint.blue } as const satisfies Record<
  Severity,
  unknown
>

/** Report messages for people: under each file one line per message, and the total at the end. */
export const toText: Format = (files, { complete = true } = {}) => {
  const rows = listMessageRows(files)
  if (rows.length === 0)
    return complete ? 'No problems found.\n' : 'No problems found in what could be checked.\n'
  const places = new Map(rows.map(row => [row, placeOf(row)]))
  const width = Math.max(...[...places.values()].map(place => place.length))
  const byFile = new Map<string, string[]>()
  for (const [row, place] of places) {
    const line = `  ${place.padStart(width)}  ${colours[row.severity](row.severity.padEnd(7))}  ${visible(row.reason)}  ${paint.dim(row.ruleId ?? '')}`
    byFile.set(row.file, [...(byFile.get(row.file) ?? []), line.trimEnd()])
  }
  const blocks = [...byFile].map(
    ([file, lines]) => `${paint.underline(visible(file))}\n${lines.join('\n')}\n`
  )
  return `${blocks.join('\n')}\n${summarise(rows)}\n`
}

function placeOf({ line, column, endLine, endColumn }: MessageRow): string {
  if (line === null) return ''
  const start = `${line}:${column}`
  const end = `${endLine}:${endColumn}`
  return start === end ? start : `${start}-${end}`
}

function summarise(rows: readonly MessageRow[]): string {
  const names: ReadonlyArray<readonly [Severity, string, string]> = [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['info', 'remark', 'remarks']
  ]
  return names
    .flatMap(([severity, one, many]) => {
      const count = rows.filter(row => row.severity === severity).length
      return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
    })
    .join(', ')
}
