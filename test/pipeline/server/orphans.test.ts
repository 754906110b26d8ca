import { expect, test } from 'vitest'
import type { ProcessedBitext } from '../../../pipeline/document/process-document.ts'
import { leftOf, withOrphan } from '../../../pipeline/server/orphans.ts'
import { reconcile } from '../../../src/review/anchor/reconcile.ts'
import type { DeskDeed } from '../../../src/review-ui/action.ts'
import { accepted, bitextOf, segments } from '../../review/bitexts.ts'

const source = segments('a 深化改革', 'b 支持中小企业发展')
const target = segments('y 中小企業の発展を支援する')
const reconciliations = reconcile(
  [accepted('gone', ['a 深化改革'], ['x 宇宙船を打ち上げる'])],
  source,
  target
)
const bitext = bitextOf(source, target, ['a >', 'b > y'])
const processed: Pick<ProcessedBitext, 'bitext' | 'reconciliations'> = { bitext, reconciliations }

test('of a decision whose target is gone its source is left', () => {
  expect(reconciliations.map(({ state }) => state)).toEqual(['orphaned'])
  expect(leftOf(reconciliations)('gone')).toEqual({ source: ['a'], target: [] })
  expect(leftOf(reconciliations)('another')).toEqual({ source: [], target: [] })
})

test('what is gone stands before the first bead that holds one of its new segments', () => {
  const deed: DeskDeed = { type: 'relink', bead: 'gone', source: ['b'], target: ['y'] }
  const { beads } = withOrphan(processed as ProcessedBitext, deed)
  expect(beads.map(({ id, state }) => `${id} ${state}`)).toEqual(['a proposed', 'gone stale', 'b-y proposed'])
})

test('for every other deed the bitext is as it was', () => {
  expect(withOrphan(processed as ProcessedBitext, { type: 'accept', beads: ['gone'] })).toBe(bitext)
  const other: DeskDeed = { type: 'relink', bead: 'b-y', source: ['b'], target: ['y'] }
  expect(withOrphan(processed as ProcessedBitext, other)).toBe(bitext)
})
