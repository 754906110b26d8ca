import { expect, test } from 'vitest'
import { textPieces } from '../../../pipeline/server/text-pieces.ts'
import { segmentText } from '../../../src/nodes/index.ts'
import { segmentsIn, term } from '../../editions/trees.ts'

const zh = segmentsIn('zh-Hans')

test('a segment is cut at its terms, which say what they stand for', () => {
  const segment = zh('sentence', '1', '深化“', term('fangguanfu', '放管服'), '”改革')
  expect(textPieces(segment)).toEqual([
    { text: '深化“' },
    { text: '放管服', concept: 'fangguanfu' },
    { text: '”改革' }
  ])
})

test('put together the pieces are the text of the segment, without what is nested in it', () => {
  const inner = zh('clause', '1/c1', '简政放权')
  const segment = zh(
    'sentence',
    '1',
    '深化',
    { type: 'strong', children: [term('reform', '改革')] },
    '（',
    inner,
    '）'
  )
  const pieces = textPieces(segment)
  expect(pieces.map(({ text }) => text).join('')).toBe(segmentText(segment))
  expect(pieces).toContainEqual({ text: '改革', concept: 'reform' })
})

test('two terms side by side stay two pieces', () => {
  const segment = zh('sentence', '1', term('a', '甲'), term('a', '甲'))
  expect(textPieces(segment)).toEqual([
    { text: '甲', concept: 'a' },
    { text: '甲', concept: 'a' }
  ])
})
