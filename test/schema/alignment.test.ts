import { expect, test } from 'vitest'
import { readAlignment } from '../../src/schema/index.ts'
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
      target: [{ path: 'h3/2', text: '育成' }]
    },
    {
      id: 'a',
      state: 'rejected',
      source: [{ path: '2', text: '甲' }],
      target: [],
      note: 'no',
      reviewer: 'R',
      date: '2020-08-01'
    }
  ])
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
    '1:1 value-unexpected Unexpected list in brackets, expected one decision a line behind `- `'
  ],
  ['a mapping', 'a: 1', '1:1 value-unexpected Unexpected mapping, expected a list of decisions']
])('%s is reported where it stands', (_name, text, reason) => {
  const file = fileOf(text)
  expect(readAlignment(file)).toBeUndefined()
  expect(reasonsOf(file)).toEqual([reason])
})
