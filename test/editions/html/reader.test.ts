import { expect, test } from 'vitest'
import { renderEditions } from '../../../src/editions/index.ts'
import { hostilePublication, publication } from '../publication.ts'
import { pages, readerPage } from './pages.ts'

const html = pages.find(({ path }) => path === readerPage)?.text ?? ''
const english = pages.find(({ path }) => path === readerPage.replace('ja', 'en'))?.text ?? ''
const part = (from: string, to = '</section>') => html.split(from)[1]?.split(to)[0] ?? ''

test('the page says what each text is, whose it is and how far the alignment was checked', () => {
  expect(english).toContain('It is not the official wording')
  expect(english).toContain('A summary, not a full translation')
  expect(english).toContain('Written by ある会社.')
  expect(english).toContain('Written for information only.')
  expect(english).toContain('Held by the company that wrote it.')
  expect(english).toContain('17, worked out by machine; 2 of them reviewed and accepted')
})

test('every bead has its anchor and a visible permalink', () => {
  for (const { id, state } of publication.bitext.beads) {
    expect(html.includes(` id="${id}"`), id).toBe(state !== 'rejected')
    expect(html.includes(`class="permalink" href="#${id}"`), id).toBe(state !== 'rejected')
  }
})

test('a source segment that is rendered twice stands beside both renderings', () => {
  const chapter = part('id="section-2"')
  expect(chapter).toMatch(/data-beads="2--h2-i2-1 2--h3-2"/)
  expect(chapter).toContain('【要点】')
  expect(chapter).toContain('【構成】')
})

test('fragments carry the language of their text', () => {
  expect(html).toMatch(/<div class="cell source" lang="zh-Hans"><h3>/)
  expect(html).toMatch(/<p lang="ja" class="segment clause">/)
  expect(html).toContain('<html lang="ja">')
  expect(english).toContain('<html lang="en">')
})

test('a segment that is rendered twice in the same words has them once, with the place and the link of each', () => {
  const bead = part('id="2--h2-i2-1"', '</div>')
  expect(bead.match(/自主的革新能力の向上<\/p>/g)).toHaveLength(1)
  expect(bead.replace(/<[^>]+>/g, ' ')).toMatch(/【要点】.*#.*【構成】 2\..*要再確認.*#/)
  expect(bead).toContain('<span id="2--h3-2" class="mark stale">')
})

test('additions behind all rendered text have a heading of their own', () => {
  expect(html.split('id="page-behind"')[1]).toMatch(/^[^>]*>\s*<h3 class="outside">訳文の末尾にあり/)
})

test('contents name a section in both languages, and leave out what stands further up already', () => {
  expect(part('class="contents"', '</nav>')).toContain('>2. 自主的革新能力の向上</span>')
})

test('omissions and additions are worded', () => {
  expect(part('id="omission-6-16-i2"', '</div>')).toContain('訳出なし')
  expect(html.split('class="row addition"')[1]).toContain('原文に対応箇所なし')
})

test('states are worded, scores stand beside what the aligner made', () => {
  expect(part('id="6-16-i1--h3-6-c1"', '</div>')).toContain('確認済')
  expect(part('id="2--h3-2"', '</div>')).toContain('要再確認')
  expect(part('id="6--h3-6"', '</div>')).toMatch(/機械.*確度0\.88/)
})

test('a term links to its definition, and the definition to where the term stands', () => {
  expect(html).toContain('<a class="term" href="#term-fangguanfu">放管服</a>')
  const concept = part('id="term-fangguanfu"')
  expect(concept).toContain('行政の簡素化を内容とする改革。')
  expect(concept).toContain('href="#6-16-i1--h3-6-c1"')
})

test('a note mark links to its note, whatever the width of its brackets, and the note links back', () => {
  expect(html).toContain('<a class="note-mark" href="#note-target-1" title="（注）を読む">（注）</a>')
  const note = part('id="note-target-1"')
  expect(note).toContain('(注)「')
  expect(note).toContain('href="#6-16-i1--h3-6-c1"')
})

test('the whole target stands in its own order, each stretch of it beside the source', () => {
  const whole = html.split('aligned target-order"')[1]?.split('class="notes"')[0] ?? ''
  const cells = [...whole.matchAll(/<div class="cell target"[^>]*>(.*?)<\/div>/gs)].map(
    match => match[1] ?? ''
  )
  expect(cells.join('').replace(/<[^>]+>|\n/g, '')).toContain(
    '具体的には、(1)自主的革新能力の向上（産業技術革新機関の積極的育成等）、である。'
  )
  const row = whole.split('<div class="row').find(each => each.includes('id="text-h2-i2-1"')) ?? ''
  expect(row).toContain('data-beads="2--h2-i2-1"')
  expect(row.replace(/<[^>]+>/g, '')).toMatch(/\(1\)自主的革新能力の向上\s+二、着力提升自主创新能力/)
  expect(row).toContain('class="permalink" href="#2--h2-i2-1"')
})

test('an addition has no place in the source, and its text goes on behind the clauses nested in it', () => {
  const rows = html.split('aligned target-order"')[1]?.split('<div class="row') ?? []
  const addition = rows.filter(each => each.includes('data-beads="addition-h2-i2"'))
  expect(addition).toHaveLength(2)
  expect(addition[0]).toContain('原文に対応箇所なし')
  expect(addition[1]).toContain('である。')
})

test('a link of the text goes to the web without saying where from', () => {
  expect(html).toContain('<a href="http://www.gov.cn/content_5527765.htm" rel="noreferrer" class="address">')
})

test('contents show the outline of the source with what renders it', () => {
  const contents = part('<nav class="contents"', '</nav>')
  expect(contents).toMatch(
    /href="#section-6"><span lang="zh-Hans"[^>]*>六、营造高质量发展环境<\/span> <span lang="ja"/
  )
})

test('a bead whose id is hostile still has one anchor and its links', async () => {
  const page =
    (await renderEditions(hostilePublication('"> <x'))).find(({ path }) => path.endsWith('.html'))?.text ?? ''
  expect(page).toContain('id="&#x22;>_<x"')
  expect(page).toContain('href="#%22%3E_%3Cx"')
})
