import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkBitext, checkText, rules, setRules } from '../../src/rules/index.ts'
import { bitextOf, readExamples, showMessages, textOf } from './examples.ts'

const examples = new Map(
  rules.map(({ id }) => [
    id,
    readExamples(readFileSync(new URL(`../../src/rules/${id}.ts`, import.meta.url), 'utf8'))
  ])
)

test.each(rules)('$id is described in a sentence, and has an example it reports and one it passes', rule => {
  expect(rule.description).toMatch(/^[A-Z][^.]*\.$/)
  const own = examples.get(rule.id) ?? []
  expect(own.some(({ messages }) => messages.length > 0)).toBe(true)
  expect(own.some(({ messages }) => messages.length === 0)).toBe(true)
})

for (const rule of rules) {
  const { active } = setRules(
    [rule],
    rule.id === 'low-score' ? { 'low-score': ['info', { below: 0.5 }] } : {}
  )
  test.each(examples.get(rule.id) ?? [])(`${rule.id} reports what its example $# says`, example => {
    if (rule.checkText) {
      const text = textOf(example.texts[0] ?? '', example.options[0] ?? '')
      text.file.messages.splice(0)
      checkText(text, active)
      expect(showMessages(text)).toEqual(example.messages)
      for (const { ruleId } of text.file.messages) expect(ruleId).toBe(rule.id)
    } else {
      const context = bitextOf(example)
      checkBitext(context, active)
      const shown = [...showMessages(context.source, 'source '), ...showMessages(context.target, 'target ')]
      expect(shown).toEqual(example.messages)
    }
  })
}

test('the configuration turns rules off, and gives them a severity and options', () => {
  const { active, faults } = setRules(rules, {
    punctuation: 'off',
    'term-deprecated': 'error',
    'low-score': ['warning', { below: 0.9 }]
  })
  expect(faults).toEqual([])
  expect(active.map(({ rule }) => rule.id)).not.toContain('punctuation')
  const found = (id: string) => active.find(({ rule }) => rule.id === id)
  expect(found('term-deprecated')?.severity).toBe('error')
  expect(found('low-score')).toMatchObject({ severity: 'warning', options: { below: 0.9 } })
  expect(found('number-mismatch')).toMatchObject({ severity: 'warning' })
})

test.each([
  [{ 'no-such-rule': 'off' }, ['no-such-rule'], /^Unexpected rule "no-such-rule", expected one of /],
  [{ punctuation: 'loud' }, ['punctuation'], /^Unexpected "loud", expected "off", "error"/],
  [{ punctuation: ['error', { a: 1 }] }, ['punctuation', 1], /^Unexpected options of punctuation/],
  [{ 'low-score': ['info', { below: 2 }] }, ['low-score', 1, 'below'], /1/]
])('%j is a fault with its place', (settings, path, reason) => {
  const { faults } = setRules(rules, settings)
  expect(faults).toEqual([{ path, reason: expect.stringMatching(reason) }])
})

test('numbers that the configuration ignores are none', () => {
  const check = (ignore: readonly RegExp[]): number => {
    const example = {
      options: ['translation', 'en', 'de'],
      texts: ['Since v 5 it is 7.', 'Es ist 8.'],
      messages: []
    }
    const context = bitextOf(example)
    const { active } = setRules(rules, { 'number-mismatch': ['error', { ignore }] })
    checkBitext(
      context,
      active.filter(({ rule }) => rule.id === 'number-mismatch')
    )
    return [...context.source.file.messages, ...context.target.file.messages].length
  }
  expect(check([])).toBeGreaterThan(0)
  expect(check([/^\d$/u])).toBe(0)
})
