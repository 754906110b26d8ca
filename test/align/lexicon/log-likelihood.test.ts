import { describe, expect, it } from 'vitest'
import { logLikelihoodRatio } from '../../../src/align/lexicon/log-likelihood.ts'

describe('the log-likelihood ratio', () => {
  it('is what Dunning gives for the cells 110, 2442, 111 and 29114', () => {
    const ratio = logLikelihoodRatio({ both: 110, first: 2552, second: 221, all: 31777 })
    expect(ratio).toBeCloseTo(270.72, 1)
  })
  it('is nothing for words that meet as often as chance has it, and negative for words that keep apart', () => {
    expect(logLikelihoodRatio({ both: 5, first: 10, second: 50, all: 100 })).toBeCloseTo(0)
    expect(logLikelihoodRatio({ both: 0, first: 10, second: 50, all: 100 })).toBeLessThan(-10)
  })
})
