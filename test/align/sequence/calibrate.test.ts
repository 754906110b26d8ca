import { expect, it } from 'vitest'
import { calibrate } from '../../../src/align/sequence/calibrate.ts'

it('rises with the posterior and stays between 0 and 1', () => {
  const scores = [0, 0.001, 0.2, 0.5, 0.9, 0.999, 1].map(calibrate)
  expect(scores).toEqual([...scores].sort((one, other) => one - other))
  expect(Math.min(...scores)).toBeGreaterThan(0)
  expect(Math.max(...scores)).toBeLessThan(1)
})

it('is more modest than a sure posterior', () => {
  expect(calibrate(0.999)).toBeLessThan(0.999)
})
