import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beadId, kindOf, orderBeads, sidesKey, takeId } from '../../src/nodes/index.ts'

describe('kindOf', () => {
  test.each([
    [['1'], ['1'], 'translation', 'translation'],
    [['1'], ['1'], 'summary', 'condensation'],
    [['1'], [], 'summary', 'omission'],
    [[], ['1'], 'translation', 'addition'],
    [[], [], 'summary', 'condensation']
  ] as const)('%j and %j under %s are one %s', (source, target, relation, kind) => {
    expect(kindOf({ source, target }, relation)).toBe(kind)
  })
})

describe('ids', () => {
  test('are made from the first paths', () => {
    expect(beadId({ source: ['2/4/i3', '2/4/i4'], target: ['h3/2~2'] })).toBe('2-4-i3--h3-2_2')
    expect(beadId({ source: ['1'], target: [] })).toBe('omission-1')
    expect(beadId({ source: [], target: ['1'] })).toBe('addition-1')
  })

  test('are numbered where they are taken', () => {
    const used = new Set(['a'])
    expect([takeId('a', used), takeId('a', used), takeId('b', used)]).toEqual(['a_2', 'a_3', 'b'])
  })
})

test('beads of the same segments have one key, in whatever order these stand', () => {
  expect(sidesKey({ source: ['b', 'a'], target: ['c'] })).toBe(
    sidesKey({ source: ['a', 'b'], target: ['c'] })
  )
  expect(sidesKey({ source: ['a'], target: ['b', 'c'] })).not.toBe(
    sidesKey({ source: ['a', 'b'], target: ['c'] })
  )
})

describe('orderBeads', () => {
  const order = (...beads: Array<readonly [readonly number[], readonly number[]]>): string =>
    orderBeads(beads.map(([source, target]) => ({ source, target })))
      .map(({ source, target }) => `${source}:${target}`)
      .join(' ')

  test('puts beads in source order, ties by target', () => {
    expect(order([[1], [0]], [[0], [2]], [[0], [1]])).toBe('0:1 0:2 1:0')
  })

  test('puts a run of additions behind the bead before it, or at the start', () => {
    expect(order([[], [3]], [[1], [4]], [[], [2]], [[0], [1]], [[], [0]])).toBe(':0 0:1 :2 :3 1:4')
  })

  test('puts an addition behind the last bead of the target segment before it', () => {
    expect(order([[], [1]], [[2], [0]], [[0], [0]], [[1], []])).toBe('0:0 1: 2:0 :1')
  })

  test('keeps every bead, whatever they hold', () => {
    const side = fc.uniqueArray(fc.nat(9), { maxLength: 3 })
    const beads = fc.array(fc.record({ source: side, target: side }))
    fc.assert(
      fc.property(beads, list => {
        expect(new Set(orderBeads(list))).toEqual(new Set(list))
        expect(orderBeads(list)).toHaveLength(list.length)
      })
    )
  })
})
