import { toString as plainText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { type FlowBlock, findFollowingBlocks, type Piece, readFlow } from '../../../src/editions/view/flow.ts'
import { listSegments } from '../../../src/nodes/index.ts'
import { publication, target } from '../publication.ts'
import { delimiter, list, paragraph, root, segmentsIn } from '../trees.ts'

const ja = segmentsIn('ja')
const piecesOf = (block: FlowBlock): readonly Piece[] => {
  if (block.type === 'wholeBlock') return []
  return block.type === 'tableRow' ? block.cells.flat() : block.pieces
}
const texts = (tree: typeof target) =>
  readFlow(tree).flatMap(block =>
    piecesOf(block).map(({ content }) => content.map(node => plainText(node)).join(''))
  )

test('closing brackets stay with what they close, opening brackets and numbers go with what they open', () => {
  expect(texts(target)).toContain('(1)自主的革新能力の向上')
  expect(texts(target)).toContain('（産業技術革新機関の積極的育成等）、')
  expect(texts(target)).toContain('である。')
})

test('every segment begins once, in text order', () => {
  for (const tree of [publication.bitext.source, target]) {
    const begun = readFlow(tree)
      .flatMap(piecesOf)
      .filter(({ begins }) => begins)
    expect(begun.map(({ segment }) => segment)).toEqual(listSegments(tree))
  }
})

test('a list numbers its items, and only their first block', () => {
  const numbered = list([ja('sentence', 'i1', '一')], [ja('sentence', 'i2', '二')])
  const tree = root({ ...numbered, ordered: true, start: 3 })
  const markers = readFlow(tree).map(block => (block.type === 'textBlock' ? block.marker : ''))
  expect(markers).toEqual(['3.', '4.'])
})

test('a block of delimiters alone is one piece of no segment', () => {
  const [block] = readFlow(root(paragraph(delimiter('（'), delimiter('）'))))
  expect(block?.type === 'textBlock' && block.pieces).toMatchObject([{ segment: undefined, begins: false }])
})

test('code stands behind the segment before it', () => {
  const code = { type: 'code', value: 'npm test' } as const
  const tree = root(
    code,
    paragraph(ja('sentence', 'p1', '次のとおり')),
    code,
    paragraph(ja('sentence', 'p2', '以上'))
  )
  expect([...findFollowingBlocks(tree)]).toEqual([
    ['', [code]],
    ['p1', [code]]
  ])
})
