import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { formats } from '../../../pipeline/report/index.ts'
import { reportAs } from '../../../src/message/report.ts'
import { ruleDescriptions as readingRules } from '../../../src/message/rules.ts'
import { rules } from '../../../src/rules/index.ts'

/** Report a message of a rule that ships. */
function report(file: VFile, id: string, reason: string, place?: Parameters<typeof reportAs>[3]): void {
  const rule = rules.find(each => each.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  reportAs(file, rule, reason, place)
}

function files(): VFile[] {
  const text = new VFile({ path: 'a b/ja.md', value: '𠮷、x' })
  report(text, 'punctuation', 'Unexpected `，`, expected `、`', {
    start: { line: 2, column: 3 },
    end: { line: 2, column: 4 }
  })
  report(text, 'term-forbidden', 'Unexpected 100%:\n\u001b[31mred', { line: 1, column: 5 })
  const alignment = new VFile({ path: 'a b/alignment/zh-Hans--ja.yaml' })
  report(alignment, 'low-score', 'Unexpected score')
  return [text, alignment]
}

test('JSON has every field of the contract, in its order, and null for an unknown place', () => {
  const rows: unknown = JSON.parse(formats.json(files()))
  expect(rows).toEqual([
    {
      file: 'a b/ja.md',
      line: 1,
      column: 5,
      endLine: 1,
      endColumn: 5,
      ruleId: 'term-forbidden',
      severity: 'error',
      reason: 'Unexpected 100%:\n\u001b[31mred'
    },
    {
      file: 'a b/ja.md',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 4,
      ruleId: 'punctuation',
      severity: 'warning',
      reason: 'Unexpected `，`, expected `、`'
    },
    {
      file: 'a b/alignment/zh-Hans--ja.yaml',
      line: null,
      column: null,
      endLine: null,
      endColumn: null,
      ruleId: 'low-score',
      severity: 'info',
      reason: 'Unexpected score'
    }
  ])
  const [row] = JSON.parse(formats.json(files())) as object[]
  expect(Object.keys(row ?? {})).toEqual([
    'file',
    'line',
    'column',
    'endLine',
    'endColumn',
    'ruleId',
    'severity',
    'reason'
  ])
  expect(formats.json([])).toBe('[]\n')
})

test('text shows each message under its file, and control characters as their code', () => {
  expect(formats.text(files())).toBe(`a b/ja.md
      1:5  error    Unexpected 100%:\\u{a}\\u{1b}[31mred  term-forbidden
  2:3-2:4  warning  Unexpected \`，\`, expected \`、\`  punctuation

a b/alignment/zh-Hans--ja.yaml
           info     Unexpected score  low-score

1 error, 1 warning, 1 remark
`)
  expect(formats.text([])).toBe('No problems found.\n')
})

test('GitHub commands hold one message a line, escaped', () => {
  expect(
    formats.github(files(), { folder: 'corpus/' })
  ).toBe(`::error file=corpus/a b/ja.md,line=1,endLine=1,col=5,endColumn=5,title=term-forbidden::Unexpected 100%25:%0A\u001b[31mred
::warning file=corpus/a b/ja.md,line=2,endLine=2,col=3,endColumn=4,title=punctuation::Unexpected \`，\`, expected \`、\`
::notice file=corpus/a b/alignment/zh-Hans--ja.yaml,title=low-score::Unexpected score
`)
  expect(formats.github([])).toBe('')
})

test('SARIF names every rule, and each result points at its rule and place', () => {
  const log = JSON.parse(formats.sarif(files(), { folder: 'corpus/', rules }))
  expect(log.version).toBe('2.1.0')
  const [run] = log.runs
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    ...Object.keys(readingRules),
    ...rules.map(({ id }) => id)
  ])
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  expect(run.results[1]).toMatchObject({
    ruleId: 'punctuation',
    level: 'warning',
    message: { text: 'Unexpected `，`, expected `、`' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'corpus/a%20b/ja.md' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 }
        }
      }
    ]
  })
  expect(run.results[2].level).toBe('note')
  expect(run.results[2].locations[0].physicalLocation).not.toHaveProperty('region')
})

test('what is found several times in a file is told once, at its first place, with a count and the other lines', () => {
  const text = new VFile({ path: 'a/ja.md', value: '' })
  for (const line of [9, 2, 4, 4])
    report(text, 'punctuation', 'Unexpected `，`, expected `、`', { line, column: 1 })
  report(text, 'punctuation', 'Unexpected `·`, expected `・`', { line: 3, column: 1 })
  const other = new VFile({ path: 'b/ja.md', value: '' })
  report(other, 'punctuation', 'Unexpected `，`, expected `、`', { line: 1, column: 1 })
  const rows = JSON.parse(formats.json([text, other])) as { line: number; reason: string }[]
  expect(rows.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '2 Unexpected `，`, expected `、` (4 times; also in lines 4, 9)',
    '3 Unexpected `·`, expected `・`',
    '1 Unexpected `，`, expected `、`'
  ])
})
