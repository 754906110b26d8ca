import { expect, test } from 'vitest'
import { readAlignment } from '../../src/schema/alignment.ts'
import { fileOf, reasonsOf } from './reasons.ts'

test('an alignment is read in the order of the file', () => {
  const file =
    fileOf(`- { id: b, state: accepted, source: [{ path: 2/4/i3, text: 培育 }], target: [{ path: h3/2, text: 育成 }] }
- { id: a, state: rejected, source: [{ path: "2", text: 甲 }], target: [], note: no, reviewer: R, date: 2020-08-01 }
`)
  expect(readAlignment(file)).toEqual([
    {
      id: 'b',
      state: 'accepted',
      source: [{ path: '2/4/i3', text: '培育' }],
      target: [{ path: 'h3/2', text: '育成' }],
      early: true
    },
    {
      id: 'a',
      state: 'rejected',
      source: [{ path: '2', text: '甲' }],
      target: [],
      note: 'no',
      reviewer: 'R',
      date: '2020-08-01',
      early: true
    }
  ])
})

test('a file that says its version has decisions of today', () => {
  const entry = '- { id: b, state: accepted, source: [{ path: "2", text: 甲 }], target: [] }\n'
  const [decision] = readAlignment(fileOf(`version: 2\ndecisions:\n${entry}`)) ?? []
  expect(decision).toEqual({
    id: 'b',
    state: 'accepted',
    source: [{ path: '2', text: '甲' }],
    target: []
  })
})

test.each(['', '# nothing yet\n', '[]'])('a file without decisions is empty, not broken', text => {
  expect(readAlignment(fileOf(text))).toEqual([])
})

test.each([
  [
    'a second decision on a bead',
    '- { id: a, state: accepted, source: [{ path: x, text: 甲 }], target: [] }\n- { id: a, state: rejected, source: [], target: [{ path: y, text: 乙 }] }',
    '2:9 decision-duplicate Unexpected second decision on bead `a`, expected only the one on line 1'
  ],
  [
    'a state that is none, behind a version',
    'version: 2\ndecisions:\n- { id: a, state: acepted, source: [{ path: x, text: 甲 }], target: [] }',
    '3:19 value-unexpected Unexpected `acepted`, expected `accepted` or `rejected`'
  ],
  [
    'a version to come',
    'version: 3\ndecisions: []',
    '1:10 value-unexpected Unexpected number `3`, expected 2: a later version of Taiyaku may have written the file'
  ],
  [
    'a second segment of one path',
    '- { id: a, state: accepted, source: [{ path: x, text: 甲 }, { path: x, text: 甲 }], target: [] }',
    '1:68 value-unexpected Unexpected second segment `x`, expected each segment of a bead once'
  ],
  [
    'a day that is none',
    '- { id: a, state: accepted, source: [{ path: x, text: 甲 }], target: [], date: 2023-02-29 }',
    '1:79 date-malformed Unexpected `2023-02-29`, expected a date such as 2020-07-13'
  ],
  [
    'an empty text',
    '- { id: a, state: accepted, source: [{ path: x, text: "" }], target: [] }',
    '1:55 value-unexpected Unexpected blank text, expected text that is not empty'
  ],
  [
    'a missing side',
    '- { id: a, state: accepted, source: [{ path: x, text: 甲 }] }',
    '1:3 key-missing Unexpected mapping without `target`, expected a list of segments with `path` and `text` there'
  ],
  [
    'a key that stands twice',
    '- { id: a, state: accepted, state: rejected, source: [{ path: x, text: 甲 }], target: [] }',
    '1:29 key-duplicate Unexpected second key `state`, expected each key once'
  ],
  [
    'a state that is none',
    '- { id: a, state: stale, source: [], target: [] }',
    '1:19 value-unexpected Unexpected `stale`, expected `accepted` or `rejected`'
  ],
  [
    'a bead of nothing',
    '- { id: a, state: accepted, source: [], target: [] }',
    '1:3 value-unexpected Unexpected mapping, expected a segment on one side at least'
  ],
  [
    'a missing text',
    '- { id: a, state: accepted, source: [{ path: x }], target: [] }',
    '1:38 key-missing Unexpected mapping without `text`, expected text there'
  ],
  [
    'a path without quotes',
    '- { id: a, state: accepted, source: [{ path: 2, text: a }], target: [] }',
    '1:46 value-unexpected Unexpected number `2`, expected text'
  ],
  [
    'a list in brackets',
    '[{ id: a, state: accepted, source: [{ path: x, text: 甲 }], target: [] }]',
    '1:1 value-unexpected Unexpected list in brackets, expected one decision per line after `- `'
  ],
  ['a mapping', 'a: 1', '1:1 value-unexpected Unexpected mapping, expected a list of decisions']
])('%s is reported where it stands', (_name, text, reason) => {
  const file = fileOf(text)
  expect(readAlignment(file)).toBeUndefined()
  expect(reasonsOf(file)).toEqual([reason])
})

test('a merge that Git left undone is said to be one, at each of its marks', () => {
  const line = (state: string) => `- { id: a, state: ${state}, source: [{ path: x, text: 甲 }], target: [] }`
  const text = ['# ours', '<<<<<<< HEAD', line('accepted'), '=======', line('rejected'), '>>>>>>> b', '']
  const file = fileOf(text.join('\n'))
  expect(readAlignment(file)).toBeUndefined()
  expect(reasonsOf(file)).toEqual(
    [
      [2, '<<<<<<<'],
      [4, '======='],
      [6, '>>>>>>>']
    ].map(
      ([at, mark]) =>
        `${at}:1 merge-conflict Unexpected merge conflict marker \`${mark}\`, expected one version of the lines around it`
    )
  )
})
