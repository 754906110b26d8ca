import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/message/index.ts'
import { bitextRules, textRules } from '../../src/rules/index.ts'
import { bitextOf, readExamples, showMessages, textOf } from './examples.ts'

function examplesOf(id: string) {
  return readExamples(readFileSync(new URL(`../../src/rules/${id}.ts`, import.meta.url), 'utf8'))
}

test.each([
  ...Object.keys(textRules),
  ...Object.keys(bitextRules)
])('%s has a description, an example it reports and one it passes', id => {
  expect(Object.keys(rules)).toContain(id)
  const examples = examplesOf(id)
  expect(examples.some(({ messages }) => messages.length > 0)).toBe(true)
  expect(examples.some(({ messages }) => messages.length === 0)).toBe(true)
})

for (const [id, check] of Object.entries(textRules)) {
  test.each(examplesOf(id))(`${id} reports what its example $# says`, ({ options, texts, messages }) => {
    const text = textOf(texts[0] ?? '', options[0] ?? '')
    text.file.messages.splice(0)
    check(text)
    expect(showMessages(text)).toEqual(messages)
    for (const { ruleId } of text.file.messages) expect(ruleId).toBe(id)
  })
}

for (const [id, check] of Object.entries(bitextRules)) {
  test.each(examplesOf(id))(`${id} reports what its example $# says`, example => {
    const context = bitextOf(example)
    check(context)
    const shown = [...showMessages(context.source, 'source '), ...showMessages(context.target, 'target ')]
    expect(shown).toEqual(example.messages)
  })
}
