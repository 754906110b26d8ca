import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { plainFor } from '../../../src/editions/markdown/plain.ts'
import { writeBlocks } from '../../../src/editions/markdown/write.ts'
import { readFlow } from '../../../src/editions/view/flow.ts'
import { headingLabel, viewText } from '../../../src/editions/view/text-view.ts'
import { parse } from '../../../src/readers/markdown/parse.ts'
import { ownText } from '../../../src/rules/found/block-text.ts'
import { segment } from '../../../src/segment/index.ts'
import { readSegments } from '../../segment/read.ts'

function treeOf(markdown: string) {
  const file = new VFile({ value: markdown })
  const tree = parse(file)
  if (!tree) throw new Error(file.messages.map(String).join('\n'))
  return segment(tree, file, 'en')
}

const rules = '- (a) Bring a card\n- (b) Bring a pen\n- Be quiet\n\ntext\n\n3) Be kind\n4) Be on time\n'

describe('the label of a clause', () => {
  it('is shown beside its text, from the text itself or from the list', () => {
    const shown = [...viewText(treeOf(rules)).segments.values()].map(headingLabel)
    expect(shown).toEqual([
      '(a) Bring a card',
      '(b) Bring a pen',
      'Be quiet',
      'text',
      '3) Be kind',
      '4) Be on time'
    ])
  })

  it('takes the place of the bullet in the whole text', () => {
    const markers = readFlow(treeOf(rules)).map(block => (block.type === 'textBlock' ? block.marker : ''))
    expect(markers).toEqual(['', '', '•', '', '3)', '4)'])
  })

  it('takes the place of the bullet in the Markdown edition', () => {
    const tree = treeOf(rules)
    const written = writeBlocks(plainFor(tree, new Map()).blocks(tree.children, 0))
    expect(written).toBe(
      '(a) Bring a card\n\n(b) Bring a pen\n\n- Be quiet\n\ntext\n\n3. Be kind\n4. Be on time\n'
    )
  })
})

describe('raised text', () => {
  it('is no figure of the number before it, for the rules either', () => {
    const [first] = readSegments('The archive holds 2<sup>10</sup> boxes.', 'en').segments
    expect(first && ownText(first).text).toBe('The archive holds 2¹⁰ boxes.')
  })
})
