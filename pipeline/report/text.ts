import pc from 'picocolors'
import type { Severity } from '../../src/message/index.ts'
import type { Format } from './format.ts'
import { listRows, type MessageRow } from './rows.ts'

const colours = { error: pc.red, warning: pc.yellow, info: pc.blue } as const satisfies Record<
  Severity,
  unknown
>

/** Report messages to people: under each file a line per message, and at the end how many there are. */
export const toText: Format = files => {
  const rows = listRows(files)
  if (rows.length === 0) return 'No problems found.\n'
  const places = new Map(rows.map(row => [row, placeOf(row)]))
  const width = Math.max(...[...places.values()].map(place => place.length))
  const byFile = new Map<string, string[]>()
  for (const [row, place] of places) {
    const line = `  ${place.padStart(width)}  ${colours[row.severity](row.severity.padEnd(7))}  ${visible(row.reason)}  ${pc.dim(row.ruleId ?? '')}`
    byFile.set(row.file, [...(byFile.get(row.file) ?? []), line.trimEnd()])
  }
  const blocks = [...byFile].map(([file, lines]) => `${pc.underline(visible(file))}\n${lines.join('\n')}\n`)
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

/** Show control characters as their code, so that no text of a document can steer a terminal. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    character => `\\u{${character.codePointAt(0)?.toString(16)}}`
  )
}
