import { describe, expect, it } from 'vitest'
import { type ImportFormat, importDocument } from '../../src/readers/index.ts'

const formats: readonly ImportFormat[] = ['text', 'html', 'markdown']

function rulesOf(content: string, format: ImportFormat): unknown[] {
  return importDocument(content, { format }).messages.map(message => message.ruleId)
}

describe.each(formats)('%s', format => {
  it.each(['', ' \n\u3000\n', '\ufeff'])('says that %j holds no text', content => {
    expect(rulesOf(content, format)).toEqual([format === 'html' ? 'main-text-missing' : 'text-empty'])
  })

  it('replaces NUL and says where the first one stands', () => {
    const { markdown, messages } = importDocument('<p>a</p>\nb\0c\0d', { format })
    expect(messages.find(({ ruleId }) => ruleId === 'nul-character')).toMatchObject({ line: 2, column: 2 })
    expect(markdown).toContain('b\ufffdc\ufffdd')
  })

  it('keeps a line of 10 MB and says that it is too long', () => {
    const content = '国家高新区'.repeat(700_000)
    const { markdown, messages } = importDocument(content, { format })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['paragraph-too-long'])
    expect(markdown).toContain(content)
  })

  it('never writes a script or a link to one', () => {
    const content =
      '<p>a <script>alert(1)</script> <a href="javascript:alert(2)" onclick="alert(3)">b</a></p>\n\n[c](javascript:alert(4)) <img src=x onerror=alert(5)>'
    const { markdown } = importDocument(content, { format })
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|a|img|p)\b|(?<!\\)\]\(javascript/)
  })
})

it('reads only the plain text of a page nested a thousand and twenty thousand deep', () => {
  for (const depth of [1000, 20_000]) {
    const { markdown, messages } = importDocument(`${'<div>'.repeat(depth)}深い。`, { format: 'html' })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['nesting-too-deep'])
    expect(markdown).toBe('深い。\n')
  }
})

it('gives Markdown nested a thousand deep back as it is', () => {
  const content = `${'> '.repeat(1000)}a`
  expect(importDocument(content, { format: 'markdown' }).markdown).toBe(content)
  expect(rulesOf(content, 'markdown')).toEqual(['nesting-too-deep'])
})

it('leaves front matter alone that is no mapping, or not YAML', () => {
  for (const yaml of ['a: [', '- x', 'a: *b']) {
    const { markdown } = importDocument(`---\n${yaml}\n---\n\n# T\n`, { format: 'markdown', locale: 'ja' })
    expect(markdown.startsWith(`---\n${yaml}\n`)).toBe(true)
  }
})

it('reads lines that end in CR and LF, or CR, like others', () => {
  const content = '【要点】\n\n○ 一つ目\n○ 二つ目\n'
  const { markdown } = importDocument(content, { format: 'text' })
  expect(importDocument(content.replaceAll('\n', '\r\n'), { format: 'text' }).markdown).toBe(markdown)
  expect(importDocument(content.replaceAll('\n', '\r'), { format: 'text' }).markdown).toBe(markdown)
})

it('puts whole characters for the radicals and ligatures of a font', () => {
  const { markdown, messages } = importDocument('⼤きなﬁle、か\u3099', { format: 'text' })
  expect(markdown).toContain('大きなfile、が')
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['character-replaced'])
})
