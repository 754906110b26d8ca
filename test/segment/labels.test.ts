import { describe, expect, it } from 'vitest'
import { segmentText } from '../../src/nodes/index.ts'
import { readSegments } from './read.ts'

/** List the segments of Markdown as `label|text`. */
function listLabels(markdown: string, locale = 'en'): string[] {
  return readSegments(markdown, locale).segments.map(node => `${node.label ?? ''}|${segmentText(node)}`)
}

describe('a label at the start of a paragraph', () => {
  it.each([
    ['5\\) The tenant pays.', '5)|The tenant pays'],
    ['(a) The tenant pays.', '(a)|The tenant pays'],
    ['(A) The tenant pays.', '(A)|The tenant pays'],
    ['(IV) The tenant pays.', '(IV)|The tenant pays'],
    ['ii. the tenant pays.', 'ii.|the tenant pays'],
    ['§ 5 Der Mieter zahlt.', '§ 5|Der Mieter zahlt'],
    ['Article 3. The tenant pays.', 'Article 3.|The tenant pays'],
    ['第一条　租户付款。', '第一条|租户付款'],
    ['（一）租户付款。', '（一）|租户付款'],
    ['①租户付款。', '①|租户付款'],
    ['⑴租户付款。', '⑴|租户付款'],
    ['❷租户付款。', '❷|租户付款'],
    ['㈢租户付款。', '㈢|租户付款'],
    ['イ　借主が支払う。', 'イ|借主が支払う'],
    ['가. 임차인이 지급한다.', '가.|임차인이 지급한다'],
    ['а) арендатор платит.', 'а)|арендатор платит'],
    ['A. Smith pays the rent.', '|A. Smith pays the rent'],
    ['イギリスの法律である。', '|イギリスの法律である']
  ])('is read: %s', (markdown, expected) => {
    expect(listLabels(markdown).map(each => each.replace(/[.。]$/, ''))).toEqual([expected])
  })
})

describe('the labels of a list', () => {
  it('are read as a row: letters, figures of both kinds, Roman numerals', () => {
    expect(listLabels('- A. One\n- B. Two\n')).toEqual(['A.|One', 'B.|Two'])
    expect(listLabels('- i. One\n- ii. Two\n')).toEqual(['i.|One', 'ii.|Two'])
    expect(listLabels('- 3\\. One\n- 7\\. Two\n')).toEqual(['3.|One', '7.|Two'])
    expect(listLabels('3) One\n4) Two\n')).toEqual(['3)|One', '4)|Two'])
  })

  it('count `i` as the ninth letter after `h`, and as one before `ii`', () => {
    const paths = (markdown: string) => readSegments(markdown, 'en').segments.map(({ path }) => path)
    expect(paths('- h. One\n- i. Two\n')).toEqual(['8', '9'])
    expect(paths('- i. One\n- ii. Two\n')).toEqual(['1', '2'])
  })

  it('are none if only one item begins with an initial', () => {
    expect(listLabels('- A. Smith wrote it\n- The second\n')).toEqual(['|A. Smith wrote it', '|The second'])
  })
})
