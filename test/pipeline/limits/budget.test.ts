import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { makeBudget, withinBudget } from '../../../pipeline/limits/budget.ts'
import { readWithin } from '../../../pipeline/limits/read-within.ts'

function runOn(): never {
  for (;;);
}

test('what ends in time gives its value, and errors pass', () => {
  expect(withinBudget(makeBudget(0), () => 'done')).toEqual({ value: 'done' })
  expect(() =>
    withinBudget(makeBudget(0), () => {
      throw new RangeError('mine')
    })
  ).toThrow(new RangeError('mine'))
})

test('what does not end is stopped, whatever it catches, and nothing is left for the next', () => {
  const budget = makeBudget(0, 20)
  const stubborn = () => {
    try {
      runOn()
    } catch {
      return 'caught'
    } finally {
      runOn()
    }
  }
  expect(withinBudget(budget, stubborn)).toBeUndefined()
  expect(budget.left).toBe(0)
  expect(withinBudget(makeBudget(0, 20), () => /^(a+)+$/.test(`${'a'.repeat(60)}b`))).toBeUndefined()
})

test('a file that takes too long is said to be unreadable', () => {
  const file = new VFile({ path: 'a.md', value: 'text' })
  expect(readWithin(makeBudget(0, 20), file, runOn)).toBeUndefined()
  expect(file.messages).toMatchObject([{ ruleId: 'limit-exceeded', fatal: true }])
})

test('larger texts may take longer', () => {
  expect(makeBudget(3_000_000, 10).left).toBe(30)
  expect(makeBudget(10, 10).left).toBe(10)
})
