import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ItemPair, pairInOrder } from '../../../src/review/code/in-order.ts'

interface Item {
  readonly name: string
}

const items = (names: string): Item[] => Array.from(names, name => ({ name }))
const worth = (one: Item, other: Item): number => (one.name === other.name ? 1 : -1)
const pair = (from: string, to: string, sure = 1, isLong = () => false) =>
  pairInOrder(items(from), items(to), { worth, sure, isLong })
const show = (couples: ReadonlyArray<ItemPair<Item, Item>>): string =>
  couples.map(({ one, other }) => `${one?.name ?? ''}${other?.name ?? '-'}`).join(' ')

test('what both lists have in one order is paired, the rest stands alone where it is', () => {
  expect(show(pair('abcd', 'axcd'))).toBe('aa b- x cc dd')
  expect(show(pair('', 'ab'))).toBe('a b')
  expect(show(pair('ab', ''))).toBe('a- b-')
})

test('lists that are too long are paired by index, as far as a couple is worth something', () => {
  expect(show(pair('abcd', 'axce', 9, () => true))).toBe('aa b- x cc d- e')
})

const names = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

test('every item stands in one couple, in order, and no other pairing is worth more', () => {
  fc.assert(
    fc.property(names, names, fc.constantFrom(1, 9), (from, to, sure) => {
      const couples = pair(from, to, sure)
      expect(couples.map(({ one }) => one?.name ?? '').join('')).toBe(from)
      expect(couples.map(({ other }) => other?.name ?? '').join('')).toBe(to)
      const together = couples.filter(({ one, other }) => one && other)
      expect(together.every(({ one, other }) => one?.name === other?.name)).toBe(true)
      expect(together.length).toBe(longestCommon(from, to))
    })
  )
})

function longestCommon(from: string, to: string): number {
  if (from === '' || to === '') return 0
  if (from[0] === to[0]) return 1 + longestCommon(from.slice(1), to.slice(1))
  return Math.max(longestCommon(from.slice(1), to), longestCommon(from, to.slice(1)))
}
