import { expect, it } from 'vitest'
import { segmentLength } from '../../../src/align/evidence/length.ts'

it('counts letters, figures and ideographs, not marks and spaces', () => {
  expect(segmentLength('Ein Haus , 12 Türen !')).toBe(14)
  expect(segmentLength('「国家高新区」、2020年。')).toBe(10)
  expect(segmentLength('…')).toBe(1)
})
