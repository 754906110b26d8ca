import { expect, test } from 'vitest'
import { findDecisions } from '../../src/review/find-decisions.ts'
import { acceptAll, guide, meetTexts } from './code/guide.ts'

test('decisions on segments are found again, and those on code are left to what pairs code', () => {
  const decisions = acceptAll(guide)
  const { source, target } = meetTexts(guide).bitext
  const found = findDecisions(decisions, source, target)
  expect(found.map(({ state }) => state)).toEqual(found.map(() => 'kept'))
  const onCode = decisions.filter(({ id }) => id.startsWith('code-'))
  expect(onCode.length).toBeGreaterThan(0)
  expect(found).toHaveLength(decisions.length - onCode.length)
})
