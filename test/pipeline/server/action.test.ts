import { expect, test } from 'vitest'
import { actionShape, undoShape } from '../../../src/review-ui/action.ts'

const where = { document: 'parks', bitext: 'zh-Hans--ja', version: '0f' }
const isAction = (deed: unknown, more: object = {}) =>
  actionShape.safeParse({ ...where, deed, ...more }).success

test.each([
  { type: 'accept', beads: ['1--1'], force: true },
  { type: 'note', bead: '1--1', note: '' },
  { type: 'relink', bead: '1--1', source: [], target: ['1'] },
  { type: 'merge', beads: ['1--1', '2--2'] }
])('%j is asked for', deed => {
  expect(isAction(deed)).toBe(true)
})

test.each([
  { type: 'delete', beads: ['1--1'] },
  { type: 'accept', beads: [] },
  { type: 'accept', beads: [''] },
  { type: 'accept', beads: ['1--1'], path: '/etc/passwd' },
  { type: 'merge', beads: ['1--1'] },
  { type: 'note', bead: '1--1', note: 'x'.repeat(4001) },
  undefined
])('%j is nothing that can be asked for', deed => {
  expect(isAction(deed)).toBe(false)
})

test('what is not named in the shape is refused, and undo takes no deed', () => {
  const deed = { type: 'reject', beads: ['1--1'] }
  expect(isAction(deed, { corpus: '/tmp' })).toBe(false)
  expect(undoShape.safeParse(where).success).toBe(true)
  expect(undoShape.safeParse({ ...where, deed }).success).toBe(false)
})
