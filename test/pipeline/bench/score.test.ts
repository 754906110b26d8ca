import { describe, expect, it } from 'vitest'
import { parseBead } from '../../../pipeline/bench/gold.ts'
import { f1, mergeInside, tally } from '../../../pipeline/bench/score.ts'

const beads = (...lines: string[]) => lines.map(parseBead)

describe('tally', () => {
  const gold = beads('[0]:[0]', '[1]:[1, 2]', '[2]:[]')

  it('counts beads as in the gold, nulls in precision only', () => {
    const score = tally(beads('[0]:[0]', '[1]:[1]', '[]:[2]', '[2]:[]'), gold, 'strict')
    expect(score).toEqual({ right: 2, predicted: 4, found: 1, gold: 2 })
    expect(f1(score)).toBe(0.5)
  })

  it('is content with an overlap when lax, but not for nulls', () => {
    expect(tally(beads('[0]:[0]', '[1]:[1]', '[]:[2]', '[2]:[]'), gold, 'lax')).toEqual({
      right: 3,
      predicted: 4,
      found: 2,
      gold: 2
    })
  })
})

describe('mergeInside', () => {
  it('joins what lies in one gold bead and leaves what crosses', () => {
    const gold = beads('[0, 1]:[0, 1]', '[2]:[2]', '[3]:[3]')
    expect(mergeInside(beads('[0]:[0]', '[]:[1]', '[1]:[]', '[2, 3]:[2, 3]'), gold)).toEqual([
      { source: [0, 1], target: [0, 1] },
      { source: [2, 3], target: [2, 3] }
    ])
  })
})
