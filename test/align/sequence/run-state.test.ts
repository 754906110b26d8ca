import { expect, test } from 'vitest'
import { firstInGap, nullSteps, runState, runStates } from '../../../src/align/sequence/run-state.ts'

const steps = nullSteps.flatMap((kinds, side) =>
  kinds.flatMap((list, isHeading) => list.map(step => ({ side, isHeading, ...step })))
)

test('a null bead leads from every state outside of gaps, and stays in a gap of its own side alone', () => {
  for (const [side, [body]] of nullSteps.entries()) {
    expect(new Set(body.filter(({ manner }) => manner === 'alone').map(({ from }) => from)).size).toBe(
      firstInGap
    )
    const staying = body.filter(({ manner }) => manner === 'stay').map(({ from }) => from)
    expect(staying).toEqual([runState.gap[side === 0 ? 0 : 1], runState.sectionGap[side === 0 ? 0 : 1]])
  }
})

test('every step leads to a state, into a gap or stays in one exactly where it says so', () => {
  for (const { to, manner } of steps) {
    expect(to).toBeGreaterThan(runState.bead)
    expect(to).toBeLessThan(runStates)
    expect(to >= firstInGap).toBe(manner !== 'alone')
  }
})

test('one heading alone is no section; with text behind it, it is', () => {
  const from = (state: number) =>
    steps.filter(each => each.side === 1 && each.from === state && each.manner === 'alone')
  const heading = from(runState.bead).find(({ isHeading }) => isHeading === 1)
  expect(heading?.to).toBe(runState.heading[1])
  expect(from(runState.heading[1]).find(({ isHeading }) => isHeading === 0)?.to).toBe(runState.section[1])
})
