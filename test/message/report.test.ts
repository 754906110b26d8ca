import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { report } from '../../src/message/report.ts'
import { ruleDescriptions } from '../../src/message/rules.ts'

test.each([
  ['yaml-malformed', 'error', true],
  ['nesting-too-deep', 'warning', false],
  ['furniture-removed', 'info', undefined]
] as const)('a message of %s is of severity %s', (rule, severity, fatal) => {
  const message = report(new VFile(), rule, 'Unexpected x, expected y')
  expect(ruleDescriptions[rule].severity).toBe(severity)
  expect([message.ruleId, message.source, message.fatal]).toEqual([rule, 'taiyaku', fatal])
})

test('a message stands where its node does, or nowhere', () => {
  const position = { start: { line: 1, column: 2 }, end: { line: 1, column: 3 } }
  const file = new VFile()
  expect(report(file, 'link-unsafe', 'x', { type: 'text', position }).place).toEqual(position)
  expect(report(file, 'link-unsafe', 'x', { type: 'text' }).place).toBeUndefined()
  expect(report(file, 'link-unsafe', 'x', { line: 4, column: 5 }).place).toEqual({ line: 4, column: 5 })
})

test('every rule is described in one sentence', () => {
  for (const { description } of Object.values(ruleDescriptions)) expect(description).toMatch(/^[A-Z][^.]*\.$/)
})
