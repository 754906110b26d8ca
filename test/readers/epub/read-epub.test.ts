import { expect, it } from 'vitest'
import { pack, type ReadText, readFile } from '../office/pack.ts'

interface Book {
  /** Bodies of the pages, by file name, in reading order. */
  readonly pages: Readonly<Record<string, string>>
  readonly nav?: string
  readonly more?: Readonly<Record<string, string>>
}

const read = ({ pages, nav, more = {} }: Book): Promise<ReadText> => {
  const names = Object.keys(pages)
  const items = names.map((name, at) => `<item id="i${at}" href="text/${name}"/>`)
  const spine = names.map((_, at) => `<itemref idref="i${at}"/>`)
  return readFile(
    'book',
    pack({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
      'OPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>港の手引き</dc:title><dc:language>ja</dc:language></metadata><manifest>${items.join('')}<item id="nav" href="nav.xhtml" properties="nav"/></manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
      'OPS/nav.xhtml': page(`<nav>${nav ?? ''}</nav>`),
      ...Object.fromEntries(names.map(name => [`OPS/text/${name}`, page(pages[name] ?? '')])),
      ...more
    })
  )
}

const page = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`

it('makes one text of the pages in reading order, chapters as sections, without contents and pictures', async () => {
  const { markdown, front, reasons } = await read({
    nav: '<a href="text/a.xhtml">第一章</a>',
    pages: {
      'cover.xhtml': '<img src="c.jpg" alt="表紙"/>',
      'title.xhtml': '<h1>港の手引き</h1>',
      'a.xhtml':
        '<h1>第一章　船</h1><p>船は<ruby>港<rt>みなと</rt></ruby>に入る。&nbsp;H<sub>2</sub>O。<a id="x"/><a href="b.xhtml">次へ</a></p><h2>帆</h2><p>白い。</p>',
      'b.xhtml': '<h1>第二章　岸</h1><p>岸は遠い。</p>'
    }
  })
  expect(front).toBe('title: 港の手引き\nlocale: ja\ncontent: full')
  expect(markdown).toBe(
    '# 港の手引き\n\n## 第一章　船\n\n船は<ruby>港<rt>みなと</rt></ruby>に入る。 H<sub>2</sub>O。次へ\n\n### 帆\n\n白い。\n\n## 第二章　岸\n\n岸は遠い。\n'
  )
  expect(reasons).toEqual(['Unexpected 1 picture, chart or equation, expected text: left out'])
})

it('heads a chapter without a heading by its name in the contents', async () => {
  const { markdown } = await read({
    nav: '<a href="text/a.xhtml">はじめに</a><a href="text/b.xhtml#s">本文</a>',
    pages: { 'a.xhtml': '<p>はじめに</p><p>読む人へ。</p>', 'b.xhtml': '<p>船は入る。</p>' }
  })
  expect(markdown).toBe('# 港の手引き\n\n## はじめに\n\n読む人へ。\n\n## 本文\n\n船は入る。\n')
})

it('makes notes of marked notes, in one page or at the end of the book', async () => {
  const { markdown } = await read({
    pages: {
      'a.xhtml':
        '<h1>一</h1><p>甲<a epub:type="noteref" href="#n1">*</a>と乙<a href="z.xhtml#n2" id="r2"><sup>2</sup></a>。</p><aside epub:type="footnote" id="n1"><p>甲の注。</p></aside>',
      'z.xhtml': '<h1>注</h1><p id="n2"><a href="a.xhtml#r2">2</a> 乙の注。</p>'
    }
  })
  expect(markdown).toBe('# 港の手引き\n\n## 一\n\n甲[^1]と乙[^2]。\n\n[^1]: 甲の注。\n\n[^2]: 乙の注。\n')
})

it('says that a book is encrypted, but not where only its fonts are disguised', async () => {
  const encryption = (algorithm: string, uri: string): Readonly<Record<string, string>> => ({
    'META-INF/encryption.xml': `<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData><e:EncryptionMethod Algorithm="${algorithm}"/><e:CipherData><e:CipherReference URI="${uri}"/></e:CipherData></e:EncryptedData></encryption>`
  })
  const pages = { 'a.xhtml': '<p>船。</p>' }
  const closed = await read({
    pages,
    more: encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OPS/text/a.xhtml')
  })
  expect(closed.reasons).toEqual([
    'Unexpected EPUB that is encrypted (DRM), expected one that any reader opens: ask the publisher for a copy without protection'
  ])
  const open = await read({ pages, more: encryption('http://www.idpf.org/2008/embedding', 'OPS/f.otf') })
  expect(open.markdown).toContain('船。')
})
