import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/nodes/index.ts'
import { importDocument } from '../../src/readers/import-document.ts'
import { parseMarkdown, stringifyMarkdown } from '../../src/readers/stringify.ts'
import { listTexts } from '../segment/read.ts'

describe('raised and lowered text', () => {
  it.each([
    ['2<sup>10</sup> boxes', '2¹⁰ boxes'],
    ['H<sub>2</sub>O, CO<SUB>2</SUB>', 'H₂O, CO₂'],
    ['x<sub>i+1</sub>', 'xᵢ₊₁'],
    ['Art. 12<sup>bis</sup> of it', 'Art. 12ᵇⁱˢ of it'],
    ['e<sup>−λ</sup> here', 'e^(−λ) here'],
    ['K<sub>eq°</sub> here', 'K_(eq°) here'],
    ['2<sup>**10**</sup> boxes', '2¹⁰ boxes'],
    ['a<sup>2<sub>i</sub></sup> it', 'a^(2ᵢ) it'],
    ['an open <sup> tag and a closing </sub> one', 'an open  tag and a closing  one']
  ])('is written in a segment in characters: %s', (markdown, text) => {
    expect(listTexts(markdown, 'en')).toEqual([`p1/s1 ${text}`.replace('/s1', '')])
  })

  it.each([
    '2<sup>10</sup>',
    'H<sub>2</sub>O',
    '**a<sup>2</sup>**, *b<sub>*i*</sub>*',
    '<ruby>漢字<rt>かんじ</rt></ruby>を'
  ])('is written back as it was: %s', markdown => {
    expect(stringifyMarkdown(parseMarkdown(markdown))).toBe(`${markdown}\n`)
  })
})

describe('annotated text', () => {
  it.each([
    ['<ruby>図書館<rt>としょかん</rt></ruby>は休み', '図書館は休み'],
    ['<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp>字<rt>じ</rt></ruby>を読む', '漢字を読む'],
    ['<ruby><rb>漢字</rb><rt>かんじ</ruby>を読む', '漢字を読む']
  ])('counts with its base alone: %s', (markdown, text) => {
    expect(listTexts(markdown, 'ja')).toEqual([`p1 ${text}`])
  })

  it('keeps each base with its own reading', () => {
    const tree = parseMarkdown('<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>')
    expect(stringifyMarkdown(tree)).toBe('<ruby>漢<rt>かん</rt></ruby><ruby>字<rt>じ</rt></ruby>\n')
    expect(plainText(tree)).toBe('漢字')
  })
})

describe('a web page', () => {
  it('keeps raised, lowered and annotated text', () => {
    const html =
      '<html lang="ja"><body><p>面積は40 m<sup>2</sup>、記録は2<sup>10</sup>件、H<sub>2</sub>Oである。</p><p><ruby>図書館<rp>(</rp><rt>としょかん</rt><rp>)</rp></ruby>は休みです。</p></body></html>'
    const { markdown } = importDocument(html, { format: 'html' })
    expect(markdown).toContain('面積は40 m<sup>2</sup>、記録は2<sup>10</sup>件、H<sub>2</sub>Oである。')
    expect(markdown).toContain('<ruby>図書館<rt>としょかん</rt></ruby>は休みです。')
  })

  it('keeps them in a block of HTML in Markdown', () => {
    const { markdown } = importDocument('<div>\n<p>40 m<sup>2</sup></p>\n</div>\n', { format: 'markdown' })
    expect(markdown).toBe('40 m<sup>2</sup>\n')
  })
})
