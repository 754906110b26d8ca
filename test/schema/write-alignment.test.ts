import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../../src/nodes/index.ts'
import { readAlignment } from '../../src/schema/alignment.ts'
import { writeAlignment } from '../../src/schema/write-alignment.ts'
import { fileOf } from './reasons.ts'

function decide(id: string, more: Partial<Decision> = {}): Decision {
  return { id, state: 'accepted', source: [{ path: '2/4', text: `源 ${id}` }], target: [], ...more }
}

const old = `# ours
- { id: a, state: accepted, source: [{ path: "1", text: 甲 }], target: [] }   # sure
# about b
- id: b            # by hand
  state: rejected
  source: [{ path: 1/2, text: 乙 }]
  target:
    - path: h1
      text: 'B # b'

-   {id: c, state: accepted, source: [], target: [{path: h2, text: 丙}]}
`

test('a new file holds one decision a line', () => {
  const text = writeAlignment(undefined, [
    decide('2-4-i3', {
      source: [{ path: '2/4/i3', text: '培育新型研发机构等产业技术创新组织' }],
      date: '2020-08-01'
    }),
    decide('x', { target: [{ path: '1', text: 'a: "b", [c] # d' }], note: 'no' })
  ])
  expect(text.split('\n').slice(2)).toEqual([
    'version: 2',
    'decisions:',
    '- { id: 2-4-i3, state: accepted, source: [ { path: 2/4/i3, text: 培育新型研发机构等产业技术创新组织 } ], target: [], date: 2020-08-01 }',
    '- { id: x, state: accepted, source: [ { path: 2/4, text: 源 x } ], target: [ { path: "1", text: \'a: "b", [c] # d\' } ], note: no }',
    ''
  ])
})

test('what was not changed keeps its bytes, however it is written', () => {
  const decisions = readAlignment(fileOf(old)) ?? []
  expect(decisions).toHaveLength(3)
  expect(writeAlignment(old, decisions)).toBe(old)
  expect(writeAlignment(old, [...decisions].reverse())).toBe(old)
})

test('a changed decision changes its own lines only, and its comments stay', () => {
  const [a, b, c] = readAlignment(fileOf(old)) ?? []
  if (!a || !b || !c) throw new Error('three decisions expected')
  const changed = writeAlignment(old, [{ ...a, state: 'rejected' }, { ...b, state: 'accepted' }, c])
  expect(changed).toBe(`# ours
- { id: a, state: rejected, source: [ { path: "1", text: 甲 } ], target: [] }   # sure
# about b
# by hand
- { id: b, state: accepted, source: [ { path: 1/2, text: 乙 } ], target: [ { path: h1, text: "B # b" } ] }

-   {id: c, state: accepted, source: [], target: [{path: h2, text: 丙}]}
`)
})

test('a decision that is taken out leaves its comments', () => {
  const [, b, c] = readAlignment(fileOf(old)) ?? []
  if (!b || !c) throw new Error('three decisions expected')
  expect(writeAlignment(old, [b, c])).toBe(old.replace(/^- \{ id: a.*?# sure/m, '# sure'))
  expect(writeAlignment(old, [])).toBe('# ours\nversion: 2\ndecisions:\n# sure\n# about b\n# by hand\n\n')
})

test('a new decision goes behind the one before it', () => {
  const [a, b, c] = readAlignment(fileOf(old)) ?? []
  if (!a || !b || !c) throw new Error('three decisions expected')
  const lines = writeAlignment(old, [decide('new'), a, decide('a2'), b, decide('b2'), c, decide('c2')]).split(
    '\n'
  )
  expect(lines.map(line => /id: ?(\w+)/.exec(line)?.[1] ?? '').filter(Boolean)).toEqual([
    'new',
    'a',
    'a2',
    'b',
    'b2',
    'c',
    'c2'
  ])
  expect(lines.indexOf('# about b')).toBe(4)
})

test('line ends, indentation and a missing last line end are kept', () => {
  const text =
    '  - {id: a, state: accepted, source: [{path: x, text: 甲}], target: []}\r\n  - {id: b, state: accepted, source: [{path: y, text: 乙}], target: []}'
  const decisions = readAlignment(fileOf(text)) ?? []
  expect(writeAlignment(text, decisions)).toBe(text)
  const longer = writeAlignment(text, [...decisions, decide('c')])
  expect(longer).toBe(
    `${text}\r\n  - { id: c, state: accepted, source: [ { path: 2/4, text: 源 c } ], target: [] }\r\n`
  )
})

test('a file without a version gets one once no line of it is an earlier one', () => {
  const [a, b, c] = readAlignment(fileOf(old)) ?? []
  if (!a || !b || !c) throw new Error('three decisions expected')
  const first = writeAlignment(old, [a, b, c, decide('d')])
  expect(first).toBe(
    `${old}- { id: d, state: accepted, source: [ { path: 2/4, text: 源 d } ], target: [] }\n`
  )
  expect(readAlignment(fileOf(first))?.map(({ early }) => early)).toEqual([true, true, true, true])
  const renewed = writeAlignment(old, [decide('a'), decide('b'), decide('c')])
  expect(renewed).toContain('# ours\nversion: 2\ndecisions:\n- { id: a, state')
  expect(readAlignment(fileOf(renewed))?.map(({ early }) => early)).toEqual([undefined, undefined, undefined])
  expect(writeAlignment(renewed, readAlignment(fileOf(renewed)) ?? [])).toBe(renewed)
})

test.each(['', '# note\n', '[]\n', '# note\n[ ]'])('a file without decisions takes some', text => {
  const written = writeAlignment(text, [decide('a')])
  expect(written.startsWith('# note')).toBe(text.startsWith('# note'))
  expect(readAlignment(fileOf(written))).toEqual([decide('a')])
})

test('entries that share text by an alias are written out when one goes', () => {
  const text = `- { id: a, state: accepted, source: &s [{ path: x, text: 甲 }], target: [] }
- { id: b, state: rejected, source: *s, target: [] }
`
  const [, b] = readAlignment(fileOf(text)) ?? []
  expect(b && readAlignment(fileOf(writeAlignment(text, [b])))).toEqual([{ ...b, early: undefined }])
})

test('a broken file is not written over', () => {
  expect(() => writeAlignment('- { id: a', [])).toThrow(TypeError)
})

const word = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).filter(text => text.trim() !== ''),
  fc.constantFrom(
    '1',
    'null',
    '~',
    'true',
    '- a',
    '#x',
    '5％',
    '「甲」',
    '“乙”：',
    '{',
    '2020-01-01',
    ' a',
    'a\nb',
    "'",
    '*x',
    '&x',
    '<<',
    '======='
  )
)
const segment = fc.record({ path: word, text: word })
const decision = fc.record({
  id: word,
  state: fc.constantFrom('accepted' as const, 'rejected' as const),
  source: fc.uniqueArray(segment, { selector: ({ path }) => path, minLength: 1, maxLength: 2 }),
  target: fc.uniqueArray(segment, { selector: ({ path }) => path, maxLength: 2 })
})
const decisions = fc.uniqueArray(decision, { selector: ({ id }) => id, maxLength: 6 })

test('whatever the texts hold, what is written is read back, each decision on one line', () => {
  fc.assert(
    fc.property(decisions, decisions, (before, after) => {
      const first = writeAlignment(undefined, before)
      expect(readAlignment(fileOf(first))).toEqual(before)
      const lines = first.split(/\r\n|\n/)
      expect(lines).toHaveLength(before.length + 5)
      const second = writeAlignment(first, after)
      const read = readAlignment(fileOf(second)) ?? []
      expect(read).toHaveLength(after.length)
      expect(read).toEqual(expect.arrayContaining(after))
    }),
    { numRuns: 300, seed: 11 }
  )
})
