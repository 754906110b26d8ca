import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { alignAround } from '../../src/align/around.ts'
import { blocksOf } from '../../src/align/blocks.ts'
import { chooseHeld, locate, toHeld } from '../../src/align/bound.ts'
import { completeContext, isSameContext } from '../../src/align/context.ts'
import { type AlignedSides, alignAsSummary, alignInOrder } from '../../src/align/groups.ts'
import { listSegments, sidesKey } from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { segment } from '../../src/segment/index.ts'

function read(text: string, locale: string) {
  const file = new VFile(text)
  const tree = parse(file)
  if (!tree) throw new Error('expected a text that is parsed')
  return segment(tree, file, locale)
}

const [en, de] = [
  read(
    'The lighthouse has stood here since 1871.\n\nIt has two keepers.\n\nThe lamp burns 15 litres of oil.\n',
    'en'
  ),
  read('Der Leuchtturm steht hier seit 1871.\n\nEr hat zwei Wärter.\n\nDie Lampe brennt 15 Liter Öl.\n', 'de')
]
const sides: AlignedSides = {
  source: listSegments(en),
  target: listSegments(de),
  blocks: new Map([...blocksOf(en), ...blocksOf(de)])
}
const context = completeContext({})
const group = (source: number[], target: number[]) => ({ source, target, score: 1 })
const keys = (groups: readonly ReturnType<typeof group>[]) => groups.map(sidesKey)
const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b)

test('in one order and as a summary, every segment stands in a group', () => {
  const inOrder = alignInOrder(sides, context)
  expect(inOrder.map(sidesKey)).toEqual(['0 | 0', '1 | 1', '2 | 2'])
  const groups = alignAsSummary(sides, inOrder, context)
  expect(sorted(groups.flatMap(({ target }) => [...target]))).toEqual([0, 1, 2])
  expect(new Set(groups.flatMap(({ source }) => [...source]))).toEqual(new Set([0, 1, 2]))
})

test('around what is decided the rest is aligned, and without decisions all is as it was', () => {
  const inOrder = alignInOrder(sides, context)
  const around = (accepted: ReturnType<typeof group>[]) =>
    alignAround({ accepted, rejected: [] }, inOrder, sides, inOrder, 'translation', context)
  expect(around([])).toBe(inOrder)
  const crossed = around([group([1], [2])])
  expect(keys([...crossed] as ReturnType<typeof group>[])[0]).toBe('1 | 2')
  expect(sorted(crossed.flatMap(({ source }) => [...source]))).toEqual([0, 1, 2])
  expect(sorted(crossed.flatMap(({ target }) => [...target]))).toEqual([0, 1, 2])
})

describe('what is decided', () => {
  test('binds nothing where one of its segments is not there', () => {
    const bound = locate(
      {
        accepted: [
          { source: ['b', 'a'], target: ['x'] },
          { source: ['q'], target: ['x'] }
        ],
        rejected: []
      },
      [{ path: 'a' }, { path: 'b' }],
      [{ path: 'x' }]
    )
    expect(bound).toEqual({ accepted: [{ source: [0, 1], target: [0] }], rejected: [] })
  })
  test('is held where it stands in one order with the rest, and its segments run together', () => {
    const found = [group([0], [0]), group([3], [3]), group([4], [4])]
    const straight = { source: [1], target: [1] }
    const crossing = { source: [2], target: [9] }
    const torn = { source: [5, 7], target: [5] }
    expect(chooseHeld([straight, crossing, torn], found, 10)).toEqual([straight])
  })
  test('has its place in the texts without what stands in other beads', () => {
    const rows = new Map([
      [3, 0],
      [4, 1]
    ])
    expect(toHeld({ source: [3, 4], target: [5] }, rows, new Map([[5, 2]]))).toEqual([
      { row: 0, column: 2, rows: 2, columns: 1 }
    ])
    expect(toHeld({ source: [2, 3], target: [5] }, rows, new Map([[5, 2]]))).toEqual([])
  })
})

test('what is not given is what ships, and two contexts are the same where they hold the same', () => {
  const pairs = [() => 1]
  expect(isSameContext(completeContext({}), context)).toBe(true)
  expect(isSameContext(completeContext({ pairs }), context)).toBe(false)
  expect(isSameContext(completeContext({ pairs }), completeContext({ pairs: [...pairs] }))).toBe(true)
})

test('evidence between pairs of segments links what nothing else does, in one order and in a summary', () => {
  const bare: AlignedSides = {
    source: listSegments(read('Aa bb cc.\n\nDd ee ff.\n', 'en')),
    target: listSegments(read('Gg hh.\n\nIi jj.\n', 'de')),
    blocks: new Map()
  }
  const told = (linked: boolean) =>
    completeContext({ pairs: [(from, to) => ((from === to) === linked ? 20 : -20)] })
  expect(alignInOrder(bare, told(true)).map(sidesKey)).toEqual(['0 | 0', '1 | 1'])
  expect(alignInOrder(bare, told(false)).map(sidesKey)).not.toContain('0 | 0')
  expect(keys([...alignAsSummary(bare, [], told(false))] as ReturnType<typeof group>[])).toEqual(
    expect.arrayContaining(['1 | 0', '0 | 1'])
  )
})

test('evidence that is no number is a mistake of who gives it', () => {
  const bad = completeContext({ pairs: [() => Number.NaN] })
  expect(() => alignInOrder(sides, bad)).toThrow(/Unexpected evidence NaN/)
})
