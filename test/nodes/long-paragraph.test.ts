import { expect, test } from 'vitest'
import { findLongParagraph } from '../../src/nodes/index.ts'

const long = '園'.repeat(33_000)

test.each([
  ['a list', (at: number) => `- item ${at}`],
  ['a numbered list in a quote', (at: number) => `> ${at}. item`],
  ['a table', (at: number) => `| row ${at} | value |`]
])('%s without blank lines may be longer than a paragraph', (_, write) => {
  const lines = Array.from({ length: 3000 }, (_, at) => write(at))
  expect(findLongParagraph(`# Title\n\n${lines.join('\n')}\n`)).toBeUndefined()
})

test('fenced code may be longer than a paragraph, and what follows it may not', () => {
  const code = `  "key": [1, 2],\n`.repeat(4000)
  for (const [open, close] of [
    ['```json', '```'],
    ['~~~~', '~~~~~ '],
    ['   ```', '  ````']
  ])
    expect(findLongParagraph(`a\n\n${open}\n${code}${close}\nb\n`)).toBeUndefined()
  const before = `\`\`\`\n${code}~~~\n\`\` \n\`\`\`\n\n`
  expect(findLongParagraph(before + long)).toEqual({ offset: before.length, length: long.length })
  expect(findLongParagraph(`\`\`\` a \`\`\`\n${long}`)).toMatchObject({ offset: 0 })
})

test.each([
  ['a line', 'a\n\n', `${long}\n`],
  ['lines without an item among them', 'a\r\n \r\n', 'some text\r\n'.repeat(4000).trimEnd()],
  ['an item', 'a\n\n- b\n', `- ${long}`],
  ['a row', '| a |\n| - |\n', `| ${long} |\n`]
])('%s that is too long is found where it begins', (_, before, paragraph) => {
  expect(findLongParagraph(before + paragraph)).toEqual({ offset: before.length, length: paragraph.length })
})
