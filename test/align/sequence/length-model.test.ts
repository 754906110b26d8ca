import { expect, it } from 'vitest'
import { lengthScore, randomLength } from '../../../src/align/sequence/length-model.ts'

const random = randomLength(Float64Array.from([10, 20, 30, 40, 80]))
const model = { ratio: 1.2, variance: 3, source: random, target: random }

it('prefers the expected length, and is never far below zero', () => {
  const fitting = lengthScore(model, 40, 48, 1, 1)
  expect(fitting).toBeGreaterThan(0)
  expect(fitting).toBeGreaterThan(lengthScore(model, 40, 20, 1, 1))
  expect(lengthScore(model, 5, 400, 1, 1)).toBeGreaterThan(Math.log(0.03) - 0.01)
})
