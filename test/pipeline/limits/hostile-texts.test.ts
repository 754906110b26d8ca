import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { makeBudget } from '../../../pipeline/limits/budget.ts'
import { readWithin, sizeOf } from '../../../pipeline/limits/read-within.ts'
import { defaultRegistry } from '../../../src/kernel.ts'
import { findLanguage } from '../../../src/languages/index.ts'
import { importDocument } from '../../../src/readers/index.ts'
import { parse } from '../../../src/readers/markdown/parse.ts'
import { refuse } from '../../../src/readers/markdown/refuse.ts'
import { checkText } from '../../../src/rules/index.ts'
import { segment } from '../../../src/segment/index.ts'
import { makeHostileTexts } from '../hostile-texts.ts'

const texts = makeHostileTexts(6000)

test('there are many kinds of them', () => {
  expect(Object.keys(texts).length).toBeGreaterThan(60)
})

test.each(Object.entries(texts))('%s: read, or refused with a message that has its place', (_, text) => {
  const file = new VFile({ path: 'a.md', value: text })
  const tree = readWithin(makeBudget(sizeOf([file])), file, () => {
    const parsed = parse(file)
    if (!parsed) return undefined
    const segmented = segment(parsed, file, 'zh-Hans')
    const language = findLanguage('zh-Hans')
    const text = { tree: segmented, file, locale: 'zh-Hans', language, termbase: { concepts: [] } }
    checkText(text, defaultRegistry.activeRules)
    return segmented
  })
  if (!tree)
    expect(file.messages.at(-1)).toMatchObject({
      line: expect.any(Number),
      reason: expect.stringMatching(/, expected /)
    })
  const other = new VFile(text)
  if (!refuse(other)) expect(importDocument(text, { format: 'markdown' }).markdown).toBeTypeOf('string')
})
