import { expect, it } from 'vitest'
import { pack, type ReadText, readFile } from '../office/pack.ts'

const ns =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
const mimetype = 'application/vnd.oasis.opendocument.text'

const read = (text: string, automatic = '', styles = ''): Promise<ReadText> =>
  readFile(
    'a',
    pack({
      mimetype,
      'content.xml': `<office:document-content ${ns}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
      'styles.xml': `<office:document-styles ${ns}>${styles}</office:document-styles>`
    })
  )

const p = (text: string): string => `<text:p>${text}</text:p>`
const items = (...content: readonly string[]): string =>
  content.map(item => `<text:list-item>${item}</text:list-item>`).join('')
const level = (at: number, format: string, more: string): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`
const listStyle = (name: string, levels: string): string =>
  `<text:list-style style:name="${name}">${levels}</text:list-style>`
const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`

it('gives paragraphs the labels of their lists, which may go on after other text', async () => {
  const style = listStyle(
    'L',
    level(1, '一, 二, 三, ...', 'style:num-prefix="第" style:num-suffix="条"') +
      level(2, 'イ, ロ, ハ, ...', 'style:num-suffix="）"') +
      level(3, '1', 'loext:num-list-format="%1%.%3%" style:num-suffix="x" text:display-levels="2"')
  )
  const { markdown } = await read(
    `<text:list xml:id="a" text:style-name="L">${items(p('この法律は目的を定める。'), `${p('次のとおりとする。')}<text:list>${items(p('一つ目'), p('二つ目'))}</text:list>`)}</text:list>${p('間の文。')}<text:list text:continue-list="a" text:style-name="L">${items(p('前条の例による。'))}</text:list>`,
    style
  )
  expect(markdown.trim().split('\n\n')).toEqual([
    '第一条　この法律は目的を定める。',
    '第二条　次のとおりとする。',
    '- イ）一つ目\n- ロ）二つ目',
    '間の文。',
    '第三条　前条の例による。'
  ])
})

it('numbers plain lists with their start, and keeps further paragraphs in their item', async () => {
  const style = listStyle('N', level(1, '1', 'style:num-suffix="." text:start-value="4"'))
  const { markdown } = await read(
    `<text:list text:style-name="N">${items(`${p('Four.')}${p('More of four.')}`, p('Five.'))}<text:list-item text:start-value="9">${p('Nine.')}</text:list-item></text:list>`,
    style
  )
  expect(markdown).toContain('4. Four.\n\n   More of four.\n5. Five.\n')
  expect(markdown).toMatch(/^9[.)] Nine\.$/m)
})

it('numbers headings by the outline, but not those that are headers of a list', async () => {
  const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>`
  const { markdown } = await read(
    `<text:p text:style-name="Title">Report</text:p><text:h text:outline-level="1">Scope</text:h><text:h text:outline-level="2">Place</text:h><text:h text:outline-level="1" text:is-list-header="true">Aside</text:h><text:h text:outline-level="1">Time</text:h>`,
    '',
    `<office:styles><style:style style:name="Title" style:family="paragraph"/>${outline}</office:styles>`
  )
  expect(markdown).toBe('# Report\n\n## I. Scope\n\n### I.1 Place\n\n## Aside\n\n## II. Time\n')
})

it('keeps ruby, raised and lowered text, notes, links and breaks', async () => {
  const styles =
    textStyle('S', 'style:text-position="super 58%"') +
    textStyle('B', 'style:text-position="-33% 58%"') +
    textStyle('F', 'fo:font-weight="bold"')
  const note = (kind: string, text: string): string =>
    `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
  const { markdown } = await read(
    p(
      `<text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby>と2<text:span text:style-name="S">10</text:span>とH<text:span text:style-name="B">2</text:span>O${note('footnote', '下。')}、<text:span text:style-name="F">太字</text:span>${note('endnote', '終わり。')}<text:line-break/><text:a xlink:href="https://example.org/">先</text:a>`
    ),
    styles
  )
  expect(markdown).toBe(
    '<ruby>漢字<rt>かんじ</rt></ruby>と2<sup>10</sup>とH<sub>2</sub>O[^1]、**太字**[^i]\\\n[先](https://example.org/)\n\n[^1]: 下。\n\n[^i]: 終わり。\n'
  )
})

it('reads changes as accepted, and leaves out comments, hidden text, contents and footers', async () => {
  const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p('old')}</text:deletion></text:changed-region></text:tracked-changes>`
  const contents = `<text:table-of-content><text:index-body>${p('Scope 3')}</text:index-body></text:table-of-content>`
  const { markdown, reasons } = await read(
    `${changes}${contents}${p('A<text:change text:change-id="c"/> new<office:annotation><text:p>why?</text:p></office:annotation> text<text:span text:style-name="H"> hidden</text:span>.<draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame>')}`,
    textStyle('H', 'text:display="none"'),
    `<office:master-styles><style:master-page><style:footer>${p('Draft of May')}</style:footer></style:master-page></office:master-styles>`
  )
  expect(markdown).toBe('A new text.\n\nBoxed.\n')
  expect(reasons).toEqual([
    'Unexpected 1 comment, expected text: left out',
    'Unexpected 1 piece of hidden text, expected visible text: left out',
    'Unexpected 1 tracked change, expected a final text: read as accepted',
    'Unexpected `Scope 3`, expected the text to go on: left out as a part of the page',
    'Unexpected `Draft of May`, expected the text to go on: left out as a part of the page'
  ])
})

it('reads tables with merged and repeated cells', async () => {
  const cell = (text: string, more = ''): string => `<table:table-cell ${more}>${p(text)}</table:table-cell>`
  const { markdown } = await read(
    `<table:table><table:table-header-rows><table:table-row>${cell('A', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('B')}</table:table-row></table:table-header-rows><table:table-row>${cell('1')}${cell('x', 'table:number-columns-repeated="2"')}</table:table-row></table:table>`
  )
  expect(markdown).toBe('| A | | B |\n| - | - | - |\n| 1 | x | x |\n')
})

it('reads a flat document, by its first element', async () => {
  const xml = `<?xml version="1.0"?>\n<office:document ${ns} office:mimetype="${mimetype}"><office:body><office:text>${p('Flat.')}</office:text></office:body></office:document>`
  expect((await readFile('a.xml', new TextEncoder().encode(xml))).markdown).toBe('Flat.\n')
})

it('says what to do with a document that has a password', async () => {
  const manifest =
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
  const { reasons } = await readFile(
    'a.odt',
    pack({ mimetype, 'META-INF/manifest.xml': manifest, 'content.xml': '?' })
  )
  expect(reasons).toEqual([
    'Unexpected OpenDocument text protected by a password, expected one that opens without: save it again without the password'
  ])
})
