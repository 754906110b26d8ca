import { expect, test } from 'vitest'
import { readDocumentDescription } from '../../src/schema/document.ts'
import { fileOf, reasonsOf } from './reasons.ts'

const good = `title: { zh: 意见, ja: 意見 }
updated: 2024-02-29
bitexts:
  - { source: zh, target: ja, relation: summary }
provenance:
  ja: { file: ja-summary.txt, retrieved: 2020-08-01, rights: { ja: 無断転載禁止 } }
`

test('a document description is read with canonical locales', () => {
  expect(readDocumentDescription(fileOf(good))).toEqual({
    title: { 'zh-Hans': '意见', ja: '意見' },
    updated: '2024-02-29',
    bitexts: [{ source: 'zh-Hans', target: 'ja', relation: 'summary' }],
    provenance: {
      ja: { file: 'ja-summary.txt', retrieved: '2020-08-01', rights: { ja: '無断転載禁止' } }
    }
  })
})

test('the layout of its bilingual Markdown may be given', () => {
  expect(readDocumentDescription(fileOf(`${good}markdown: interleaved\n`))?.markdown).toBe('interleaved')
})

test.each([
  [
    'a day that the calendar lacks',
    '2024-02-29',
    '2023-02-29',
    '2:10 date-malformed Unexpected `2023-02-29`, expected a date such as 2020-07-13'
  ],
  [
    'a year alone',
    '2024-02-29',
    '2024',
    '2:10 value-unexpected Unexpected number `2024`, expected a date such as 2020-07-13'
  ],
  [
    'a malformed locale',
    'source: zh',
    'source: zh_Hans_',
    '4:15 locale-malformed Unexpected `zh_Hans_`, expected a language tag such as zh-Hans'
  ],
  [
    'a bitext of a locale with itself',
    'target: ja',
    'target: zh-Hans',
    '4:5 value-unexpected Unexpected mapping, expected two locales that differ'
  ],
  [
    'a file out of its folder',
    'ja-summary.txt',
    '../secret',
    '6:15 value-unexpected Unexpected `../secret`, expected a file name below `sources/`'
  ],
  [
    'an absolute file',
    'ja-summary.txt',
    '/etc/passwd',
    '6:15 value-unexpected Unexpected `/etc/passwd`, expected a file name below `sources/`'
  ],
  [
    'an unknown relation',
    'summary }',
    'digest }',
    '4:41 value-unexpected Unexpected `digest`, expected `translation` or `summary`'
  ],
  [
    'an unknown layout',
    'provenance:',
    'markdown: columns\nprovenance:',
    '5:11 value-unexpected Unexpected `columns`, expected `table` or `interleaved`'
  ],
  [
    'a missing title',
    'title: { zh: 意见, ja: 意見 }\n',
    '',
    '1:1 key-missing Unexpected mapping without `title`, expected a mapping from language tags, such as `ja` there'
  ]
])('%s is reported where it stands', (_name, found, put, reason) => {
  const file = fileOf(good.replace(found, put))
  expect(readDocumentDescription(file)).toBeUndefined()
  expect(reasonsOf(file)).toEqual([reason])
})
