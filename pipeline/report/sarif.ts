import { ruleDescriptions as readingRules, type Severity } from '../../src/message/rules.ts'
import type { Format } from './format.ts'
import { listMessageRows, type MessageRow } from './rows.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/** Report messages as SARIF 2.1.0, for code scanners; columns are in UTF-16 units. */
export const toSarif: Format = (files, { folder = '', rules = [], complete = true } = {}) => {
  const all = [...Object.entries(readingRules).map(([id, rule]) => ({ id, ...rule })), ...rules]
  const ids = all.map(({ id }) => id)
  const driver = {
    name: 'taiyaku',
    rules: all.map(({ id, description, severity }) => ({
      id,
      shortDescription: { text: description },
      defaultConfiguration: { level: levels[severity] }
    }))
  }
  const results = listMessageRows(files).map(row => toResult(row, folder, ids))
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results,
    invocations: [{ executionSuccessful: complete }]
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function toResult(row: MessageRow, folder: string, ids: readonly string[]): object {
  const index = ids.indexOf(row.ruleId ?? '')
  const region = regionOf(row)
  const uri = `${folder}${row.file}`.split('/').map(encodeURIComponent).join('/')
  return {
    ...(row.ruleId === null ? {} : { ruleId: row.ruleId }),
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: levels[row.severity],
    message: { text: row.reason },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...(region ? { region } : {}) } }]
  }
}

function regionOf({ line, column, endLine, endColumn }: MessageRow): object | undefined {
  if (line === null || column === null) return undefined
  const end = endLine === null || endColumn === null ? {} : { endLine, endColumn }
  return { startLine: line, startColumn: column, ...end }
}
