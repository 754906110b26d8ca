import { expect, test } from 'vitest'
import { currentSides, decidedSides, describeCopies } from '../../../src/review/changes/current-sides.ts'
import { type ChangedBead, impactOf, readNeighbours } from '../../../src/review/changes/impact.ts'
import { bitextOf, segments } from '../bitexts.ts'

const bitext = bitextOf(
  segments('a 甲', 'b 乙', 'c 甲'),
  segments('x 一', 'y 二'),
  ['a > x', 'a b > y', 'c >'],
  'summary'
)
const [first] = bitext.beads
if (!first) throw new Error('expected a bead')
const changed: ChangedBead = {
  bead: first.id,
  decision: 'stale',
  side: 'source',
  found: undefined,
  now: currentSides(bitext)(first),
  concepts: ['reform']
}

test('of a change in the source the target is to be looked at, and every other bead that holds a segment', () => {
  expect(impactOf(changed, readNeighbours(bitext))).toEqual({
    targets: [{ path: 'x', text: '一' }],
    concepts: ['reform'],
    beads: ['a-b-y']
  })
})

test('of a change in the target alone no target is to be looked at, and of what is kept nothing', () => {
  const neighbours = readNeighbours(bitext)
  expect(impactOf({ ...changed, side: 'target' }, neighbours).targets).toEqual([])
  expect(impactOf({ ...changed, decision: 'kept' }, neighbours)).toEqual({
    targets: [],
    concepts: [],
    beads: []
  })
})

test('for a decision a repeated text is written down with the number of its copies and its place', () => {
  expect(decidedSides(bitext)(first).source).toEqual([
    { path: 'a', text: '甲', copies: 2, near: expect.stringMatching(/^\w+-1$/) }
  ])
  expect(describeCopies(segments('1 甲', '2 乙'))).toEqual(segments('1 甲', '2 乙'))
})
