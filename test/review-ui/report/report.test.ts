import { HtmlValidate } from 'html-validate'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { changeKinds } from '../../../src/nodes/index.ts'
import { reportChanges } from '../../../src/review-ui/report/filters.ts'
import { type ReportSection, renderReport } from '../../../src/review-ui/report/report.ts'
import type { ReportRow } from '../../../src/review-ui/report/rows.ts'

const row = (text: string, change = 'reworded'): ReportRow => ({
  bead: text,
  decision: 'stale',
  change,
  where: 'in the source',
  kind: 'condensation',
  score: 0.5,
  untranslated: false,
  sides: [
    { side: 'source', locale: 'zh-Hans', pieces: [{ value: text, change: 'added' }] },
    { side: 'target', locale: 'ja', pieces: [] }
  ],
  impact: [
    { label: 'look at 1', text, locale: 'ja' },
    { label: 'terms', text }
  ]
})
const render = (sections: readonly ReportSection[]): string =>
  renderReport({ sections, since: 'since HEAD', styleHash: 'abc=' })

test('every kind of change can be chosen', () => {
  expect([...reportChanges].sort()).toEqual([...changeKinds].sort())
})

describe('the report', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: { 'long-title': 'off', 'no-inline-style': 'off' }
  })

  test.each([
    ['nothing', []],
    ['two bitexts', [1, 2].map(at => ({ title: `parks ${at}`, rows: [row('甲'), row('乙', 'split')] }))]
  ])('of %s is valid HTML', async (_, sections) => {
    const { results } = await validator.validateString(render(sections))
    const found = results.flatMap(({ messages }) => messages)
    expect(found.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`)).toEqual([])
  })

  test('gives every text its language', () => {
    const html = render([{ title: 'parks', rows: [row('甲')] }])
    expect(html).toContain('<p lang="zh-Hans" dir="auto"><ins>甲</ins></p>')
    expect(html).toContain('<span lang="ja" dir="auto">甲</span>')
  })

  test('asks for nothing from anywhere', () => {
    const html = render([{ title: 'parks', rows: [row('甲')] }])
    expect(html).not.toMatch(/https?:|src=|url\(|<script|@import/)
    expect(html).toContain("default-src 'none'; style-src 'sha256-abc='".replaceAll("'", '&#x27;'))
  })

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title></style><svg onload=alert(1)>',
    '--><b>',
    "javascript:alert('1')"
  ])('keeps hostile text text: %s', hostile => {
    const tree = unified()
      .use(rehypeParse)
      .parse(render([{ title: hostile, rows: [row(hostile)] }]))
    const suspicious: string[] = []
    let shown = 0
    visit(tree, node => {
      if (node.type === 'text' && node.value.includes(hostile)) shown += 1
      if (node.type !== 'element') return
      if (['script', 'img', 'svg', 'b'].includes(node.tagName)) suspicious.push(node.tagName)
      for (const [name, value] of Object.entries(node.properties))
        if (/^on/i.test(name) || /^javascript:/.test(String(value))) suspicious.push(name)
    })
    expect(suspicious).toEqual([])
    expect(shown).toBe(6)
  })
})
