import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts'
import { type Page, type PageOptions, type PageText, writePages } from './write-pages.ts'

/** Lines one below the other, from a height on. */
function column(x: number, top: number, lines: readonly string[], step = 16): PageText[] {
  return lines.map((text, index) => ({ x, y: top - index * step, text }))
}

async function read(pages: readonly Page[], options?: PageOptions): Promise<{ tree: Root; file: VFile }> {
  const file = new VFile()
  const imported = await readPdf(file, writePages(pages, options))
  return { tree: imported?.tree ?? { type: 'root', children: [] }, file }
}

/** Write the blocks of a tree one a line: `h2 第1条`, `p 甲は…`. */
function outline({ children }: Root): string[] {
  return children.map(node => `${node.type === 'heading' ? `h${node.depth}` : node.type} ${textOf(node)}`)
}

const lineOfThirty = '甲は、乙に対し、庭園の案内冊子の編集および印刷に関する業務を委託'

it('reads a contract: its articles are headings, and its paragraphs are joined', async () => {
  const texts: PageText[] = [
    { x: 50, y: 540, text: '業務委託契約書', size: 16, bold: true },
    { x: 50, y: 500, text: '第1条（目的）', bold: true },
    ...column(50, 476, [`${lineOfThirty}`, 'し、乙はこれを受託する。詳細は、別紙の仕様書に定める。']),
    { x: 50, y: 430, text: '第2条（期間）', bold: true },
    ...column(50, 406, ['本契約の期間は、令和七年四月一日から令和八年三月三十一日までとす', 'る。'])
  ]
  expect(outline((await read([{ texts }])).tree)).toEqual([
    'h1 業務委託契約書',
    'h2 第1条（目的）',
    `paragraph ${lineOfThirty}し、乙はこれを受託する。詳細は、別紙の仕様書に定める。`,
    'h2 第2条（期間）',
    'paragraph 本契約の期間は、令和七年四月一日から令和八年三月三十一日までとする。'
  ])
})

it('takes articles for headings by their numbers where all type is alike', async () => {
  const texts = [
    { x: 50, y: 500, text: '第1条（目的）' },
    ...column(50, 476, [lineOfThirty, 'する。']),
    { x: 50, y: 430, text: '第2条（期間）' },
    ...column(50, 406, ['期間は、一年とする。'])
  ]
  expect(outline((await read([{ texts }])).tree).filter(line => line.startsWith('h'))).toEqual([
    'h2 第1条（目的）',
    'h2 第2条（期間）'
  ])
})

it('reads two columns one after the other, below a title across both', async () => {
  const left = [
    'The council has taken many long',
    'decisions on the inter-',
    'national work of all the parks',
    'and of every garden in the'
  ]
  const right = [
    'town, which everyone has to',
    'keep from now on until the',
    'council decides on another rule',
    'for the gardens.'
  ]
  const texts = [
    { x: 60, y: 540, text: 'Report on the parks and gardens of the town', size: 14 },
    ...column(40, 500, left),
    ...column(220, 500, right)
  ]
  expect(outline((await read([{ texts }])).tree)).toEqual([
    'h1 Report on the parks and gardens of the town',
    'paragraph The council has taken many long decisions on the international work of all the parks and of every garden in the town, which everyone has to keep from now on until the council decides on another rule for the gardens.'
  ])
})

it('leaves running heads and page numbers out, and says on which page', async () => {
  const page = (number: number, lines: readonly string[]): Page => ({
    texts: [
      { x: 150, y: 570, text: 'Yearly papers', size: 8 },
      ...column(50, 530, lines),
      { x: 200, y: 30, text: String(number), size: 8 }
    ]
  })
  const { tree, file } = await read([
    page(1, [
      'A first paragraph that runs on over the end of its line and of',
      'the page, where it does not yet come to its end, but goes on'
    ]),
    page(2, ['as far as the second page goes.'])
  ])
  expect(outline(tree)).toEqual([
    'paragraph A first paragraph that runs on over the end of its line and of the page, where it does not yet come to its end, but goes on as far as the second page goes.'
  ])
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(
    Array.from({ length: 4 }, () => 'furniture-removed')
  )
  expect(file.messages.at(-1)?.reason).toContain('page number `2` on page 2')
})

it('makes a note of small type at the foot of a page', async () => {
  const texts = [
    { x: 50, y: 500, text: '湿地的面积增加了' },
    { x: 130, y: 504, text: '1', size: 6 },
    { x: 134, y: 500, text: '，鸟类的种类也有所增加。' },
    ...column(50, 484, ['监测工作将在明年继续进行，并向社会公布监测结果和数据。']),
    { x: 50, y: 64, text: '1', size: 5 },
    { x: 56, y: 60, text: '根据公园管理机构的报告。', size: 8 }
  ]
  const { tree } = await read([{ texts }])
  expect(tree.children).toMatchObject([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: '湿地的面积增加了' },
        { type: 'footnoteReference', identifier: '1' },
        { type: 'text', value: '，鸟类的种类也有所增加。' }
      ]
    },
    { type: 'paragraph' },
    { type: 'footnoteDefinition', identifier: '1' }
  ])
  expect(textOf(tree.children.at(-1))).toBe('根据公园管理机构的报告。')
})

it('keeps raised and lowered characters and readings as such', async () => {
  const texts = [
    { x: 50, y: 500, text: '約2' },
    { x: 65, y: 504, text: '10', size: 6 },
    { x: 72, y: 500, text: '個の漢字をH' },
    { x: 127, y: 497, text: '2', size: 6 },
    { x: 130, y: 500, text: 'Oと書く。' },
    { x: 92, y: 510, text: 'かんじ', size: 5 }
  ]
  const { tree } = await read([{ texts }])
  const [paragraph] = tree.children
  const written =
    paragraph?.type === 'paragraph' ? paragraph.children.map(node => ('value' in node ? node.value : '')) : []
  expect(written.join('')).toBe(
    '約2<sup>10</sup>個の<ruby>漢字<rt>かんじ</rt></ruby>をH<sub>2</sub>Oと書く。'
  )
})

it('reads a ruled table, also one that goes on with its head on the next page', async () => {
  const table = (rows: ReadonlyArray<readonly [string, string]>): Page => ({
    texts: rows.flatMap(([name, days], index) => [
      { x: 55, y: 487 - index * 20, text: name },
      { x: 155, y: 487 - index * 20, text: days }
    ]),
    lines: [
      ...Array.from(
        { length: rows.length + 1 },
        (_, index) => [50, 500 - index * 20, 250, 500 - index * 20] as const
      ),
      ...[50, 150, 250].map(x => [x, 500, x, 500 - rows.length * 20] as const)
    ]
  })
  const { tree } = await read([
    table([
      ['区分', '期間'],
      ['図書', '二週間']
    ]),
    table([
      ['区分', '期間'],
      ['雑誌', '一週間']
    ])
  ])
  const rows = tree.children.flatMap(node => (node.type === 'table' ? node.children : []))
  expect(rows.map(({ children }) => children.map(cell => textOf(cell)))).toEqual([
    ['区分', '期間'],
    ['図書', '二週間'],
    ['雑誌', '一週間']
  ])
})

it('reads vertical text from the right to the left', async () => {
  const texts = [
    { x: 350, y: 540, text: '村の入江には、古い水車が一つ残っている。川の水ではなく、潮' },
    { x: 334, y: 540, text: 'で回る。' },
    { x: 310, y: 530, text: '門を直したのは、船大工の兄弟であった。' }
  ]
  const { tree } = await read([{ texts }], { vertical: true })
  expect(outline(tree)).toEqual([
    'paragraph 村の入江には、古い水車が一つ残っている。川の水ではなく、潮で回る。',
    'paragraph 門を直したのは、船大工の兄弟であった。'
  ])
})

it('removes the spaces of a producer between Han, and keeps the one of an author', async () => {
  const spaced = [{ x: 50, y: 500, text: '为 了方便 读者，制定 本 办法。阅览 室每日开放。' }]
  expect(outline((await read([{ texts: spaced }])).tree)).toEqual([
    'paragraph 为了方便读者，制定本办法。阅览室每日开放。'
  ])
  const own = column(50, 500, ['第一条 为了加强湿地公园的保护，制定本办法。'])
  expect(outline((await read([{ texts: own }])).tree)).toEqual([
    'paragraph 第一条 为了加强湿地公园的保护，制定本办法。'
  ])
})

it('says that a page has no text, and that a file is protected', async () => {
  const scanned = await read([{ texts: column(50, 500, ['一段文字。']) }, { texts: [] }])
  expect(scanned.file.messages.map(({ reason }) => reason)).toEqual([
    'Unexpected pages without text (2), expected text: left out; if they are scanned, recognise their characters (OCR) first'
  ])
  const key = '00'.repeat(32)
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
  const locked = await read([{ texts: [] }], { trailer: encrypt })
  expect(locked.file.messages[0]?.reason).toMatch(/^Unexpected PDF that is protected by a password/)
})

it('says where nothing shows whether a paragraph goes on', async () => {
  const full = [
    'The council has decided that every park shall have a gate, and',
    'that every gate shall be painted green at the end of each year.'
  ]
  const { file } = await read([
    { texts: column(50, 530, full) },
    { texts: column(50, 530, ['Nobody knows whether this is a paragraph of its own, and nobody', 'will.']) }
  ])
  expect(file.messages.map(({ ruleId, reason }) => [ruleId, /page 1/.test(reason)])).toEqual([
    ['layout-unsure', true]
  ])
})
