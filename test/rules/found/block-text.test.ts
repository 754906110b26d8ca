import { expect, test } from 'vitest'
import { listSegments } from '../../../src/nodes/index.ts'
import { listRunningText, ownText } from '../../../src/rules/found/block-text.ts'
import { textOf } from '../examples.ts'

test('a stretch of a block is found in the file, through emphasis and across line breaks', () => {
  const markdown = '坚持**深化**改革,\n扩大`a,b`开放'
  const { tree } = textOf(markdown, 'zh-Hans')
  const [block] = listRunningText(tree)
  expect(block?.text.replace(/\s/g, '')).toBe('坚持深化改革,扩大\ufffc开放')
  for (const word of ['坚持', '深化', '改革', '开放']) {
    const at = block?.text.indexOf(word) ?? -1
    const place = block?.placeOf(at, at + word.length)
    expect(markdown.slice(place?.start.offset, place?.end.offset)).toContain(word)
  }
})

test('own text leaves out nested clauses', () => {
  const { tree } = textOf(
    '(1)能力の向上（集約化〔機関の育成等〕、誘致の促進）、(2)企業の強化（育成〔支援等〕）',
    'ja'
  )
  const texts = listSegments(tree).map(segment => ownText(segment).text)
  expect(texts).toContain('集約化')
  expect(texts).toContain('機関の育成等')
})
