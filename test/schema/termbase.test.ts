import { expect, test } from 'vitest'
import { readTermbase } from '../../src/schema/termbase.ts'
import { fileOf, reasonsOf } from './reasons.ts'

function read(text: string): { termbase: ReturnType<typeof readTermbase>; reasons: string[] } {
  const file = fileOf(text)
  return { termbase: readTermbase(file), reasons: reasonsOf(file) }
}

test('a plain term is preferred when it is first and admitted when it is not', () => {
  const { termbase, reasons } = read(`concepts:
  fang-guan-fu:
    definition: { ja: 行政簡素化 }
    terms:
      zh-CN: [放管服, { text: 简政放权, status: forbidden }, 放管服改革]
      ja: 放管服
`)
  expect(reasons).toEqual([])
  expect(termbase).toEqual({
    concepts: [
      {
        id: 'fang-guan-fu',
        definition: { ja: '行政簡素化' },
        terms: {
          'zh-Hans': [
            { text: '放管服', status: 'preferred' },
            { text: '简政放权', status: 'forbidden' },
            { text: '放管服改革', status: 'admitted' }
          ],
          ja: [{ text: '放管服', status: 'preferred' }]
        }
      }
    ]
  })
})

test('a term that is named preferred comes first', () => {
  const { termbase } = read(
    'concepts: { a: { terms: { ja: [{ text: 甲, status: deprecated }, { text: 乙, status: preferred }] } } }'
  )
  expect(termbase?.concepts[0]?.terms.ja?.map(({ text }) => text)).toEqual(['乙', '甲'])
})

test('concepts keep the order of the file', () => {
  const { termbase } = read('concepts:\n  b: { terms: { ja: 乙 } }\n  a: { terms: { ja: 甲 } }\n')
  expect(termbase?.concepts.map(({ id }) => id)).toEqual(['b', 'a'])
})

test('an unknown key is reported at the key and left out', () => {
  const { termbase, reasons } = read('concepts:\n  a:\n    terms: { ja: 甲 }\n    trems: 1\n')
  expect(reasons).toEqual([
    '4:5 key-unknown Unexpected key `trems`, expected one of `definition`, `terms`, `documents`, `subject`'
  ])
  expect(termbase?.concepts).toHaveLength(1)
})

test.each([
  [
    'a status that is none',
    'concepts: { a: { terms: { ja: [{ text: 甲, status: bad }] } } }',
    '1:51 value-unexpected Unexpected `bad`, expected one of `preferred`, `admitted`, `deprecated`, `forbidden`'
  ],
  [
    'a term without status',
    'concepts: { a: { terms: { ja: [{ text: 甲 }] } } }',
    '1:32 key-missing Unexpected mapping without `status`, expected one of `preferred`, `admitted`, `deprecated`, `forbidden` there'
  ],
  [
    'a number for a term',
    'concepts: { a: { terms: { ja: [168] } } }',
    '1:32 value-unexpected Unexpected number `168`, expected a term, or a mapping with `text` and `status`'
  ],
  [
    'an empty list of terms',
    'concepts: { a: { terms: { ja: [] } } }',
    '1:31 value-unexpected Unexpected list, expected a term at least'
  ],
  [
    'a blank term',
    'concepts: { a: { terms: { ja: " " } } }',
    '1:31 value-unexpected Unexpected blank text, expected text that is not empty'
  ],
  [
    'a term twice',
    'concepts: { a: { terms: { ja: [甲, 甲] } } }',
    '1:31 value-unexpected Unexpected list, expected each term once'
  ],
  [
    'a malformed locale',
    'concepts: { a: { terms: { j: 甲 } } }',
    '1:27 locale-malformed Unexpected key `j`, expected a language tag such as zh-Hans'
  ],
  [
    'one locale under two tags',
    'concepts: { a: { terms: { zh: 甲, zh-CN: 乙 } } }',
    '1:34 key-duplicate Unexpected key `zh-CN`, expected `zh-Hans` once'
  ],
  [
    'an id in capitals',
    'concepts: { A: { terms: { ja: 甲 } } }',
    '1:13 value-unexpected Unexpected key `A`, expected an id of small ASCII letters, digits and hyphens'
  ],
  [
    'a list of concepts',
    'concepts: [a]',
    '1:11 value-unexpected Unexpected list, expected a mapping from concept ids'
  ],
  [
    'no concepts',
    '{}',
    '1:1 key-missing Unexpected mapping without `concepts`, expected a mapping from concept ids there'
  ],
  ['an empty file', '', '1:1 value-unexpected Unexpected empty value, expected a mapping with `concepts`']
])('%s is reported where it stands', (_name, text, reason) => {
  expect(read(text)).toEqual({ termbase: undefined, reasons: [reason] })
})

test('a concept may be limited to documents or to a subject', () => {
  const { termbase, reasons } = read(`concepts:
  party: { terms: { en: party }, documents: lease, subject: contracts }
  party-in-parliament: { terms: { en: party }, documents: [speech, debate] }
`)
  expect(reasons).toEqual([])
  expect(termbase?.concepts.map(({ documents, subject }) => [documents, subject])).toEqual([
    [['lease'], 'contracts'],
    [['speech', 'debate'], undefined]
  ])
})
