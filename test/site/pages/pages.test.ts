import { expect, test } from 'vitest'
import { renderEditions } from '../../../src/editions/index.ts'
import { renderSite } from '../../../src/site/index.ts'
import { pages } from '../../editions/html/pages.ts'
import { publication, siteOf } from '../../editions/publication.ts'

const page = (path: string) => pages.find(each => each.path === path)?.text ?? ''
const inWords = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const concept = page('ja/terms/fangguanfu/index.html')
const clauses = concept.split('<ol>')[1]?.split('</li>') ?? []
const coverage = page('ja/kokka-koshinku/zh-Hans--ja/coverage/index.html')
const section = (anchor: string) => coverage.split(`id="${anchor}"`)[1]?.split('</section>')[0] ?? ''

test('the concordance of a concept has each clause beside its counterpart, with the term marked and a link', () => {
  const clause = clauses[0] ?? ''
  expect(clause).toContain('href="../../kokka-koshinku/zh-Hans--ja/index.html#6-16-i1--h3-6-c1"')
  expect(clause).toContain('<p class="source" lang="zh-Hans">深化“<mark>放管服</mark>”改革</p>')
  expect(clause).toContain('<span lang="ja">「<mark>放管服</mark>」改革（注）の深化等</span>')
  expect(clause).toContain('（十六）优化营商环境')
})

test('a clause of the target alone is said to have no source', () => {
  expect(inWords(clauses[1] ?? '')).toContain('原文に対応箇所なし')
})

test('a concept is shown with its terms, their status and its definition', () => {
  const text = inWords(concept)
  expect(text).toContain('放管服 推奨')
  expect(text).toContain('放管服改革 許容')
  expect(text).toContain('定義 行政の簡素化を内容とする改革。')
})

test('the glossary stands in the order of the termbase and of every locale, each linked from each', () => {
  const orders = ['ja/terms/index.html', 'ja/terms/order/zh-Hans/index.html', 'ja/terms/order/ja/index.html']
  for (const path of orders) {
    expect(page(path), path).toContain('fangguanfu/index.html')
    expect(page(path).match(/aria-current="page"/g)?.length, path).toBeGreaterThan(0)
  }
  expect(page('ja/terms/order/zh-Hans/index.html')).toContain('<h2 lang="zh-Hans">F</h2>')
})

test('concepts without a term in the locale of the order come last', () => {
  const unnamed = {
    id: 'unnamed',
    definition: {},
    terms: { ja: [{ text: '無名', status: 'preferred' }] }
  } as const
  const other = {
    ...publication,
    termbase: { concepts: [unnamed, ...publication.termbase.concepts] },
    concordance: [{ concept: 'unnamed', occurrences: [] }, ...publication.concordance]
  }
  const glossary =
    renderSite(siteOf(other)).find(({ path }) => path === 'ja/terms/order/zh-Hans/index.html')?.text ?? ''
  const [, ...initials] = glossary.split('<h2 lang=').map(part => part.split(/[<>]/)[1])
  expect(initials).toEqual(['F', 'この言語の用語がないもの'])
})

test('the strip of a section has a cell for each segment, as wide as its text', () => {
  expect(
    [...section('section-6-16').matchAll(/<rect x="(\d+)" y="0" width="(\d+)"/g)].map(([, x, width]) => [
      x,
      width
    ])
  ).toEqual([
    ['0', '6'],
    ['6', '9'],
    ['15', '6']
  ])
  expect(
    [...section('section-6-16').matchAll(/<a [^>]*class="(rendered|left-out)"/g)].map(([, state]) => state)
  ).toEqual(['left-out', 'rendered', 'left-out'])
})

test('what was left out of a section is listed with links to its clauses', () => {
  const list = section('section-6-16').split('<details')[1] ?? ''
  expect(inWords(list)).toContain('訳出していない2節 优化营商环境 放宽市场准入')
  expect(list).toContain('href="../index.html#omission-6-16-i2"')
  expect(inWords(section('section-6-16'))).toContain('3節のうち1節を訳出')
  expect(section('section-6')).not.toContain('<details')
})

test('where nothing is left out the page says so', async () => {
  const { bitext } = publication
  const beads = bitext.beads.map(bead =>
    bead.target.length > 0 ? bead : { ...bead, target: [{ type: 'segmentReference' as const, path: 'h1' }] }
  )
  const complete = { ...publication, bitext: { ...bitext, beads } }
  const html = (await renderEditions(complete)).find(({ path }) =>
    path.endsWith('en/kokka-koshinku/zh-Hans--ja/coverage/index.html')
  )
  expect(html?.text).toContain('Every segment of the source is rendered.')
  expect(html?.text).not.toContain('left out: ')
})

test('the about page has every text with its provenance and rights', () => {
  const text = inWords(page('en/about/index.html'))
  expect(text).toContain('An official document.')
  expect(text).toContain('Held by the company that wrote it.')
  expect(text).toContain('It is not the official wording')
})

test('the home page says when a document changed, by its own record, and leads to what is rendered of it', () => {
  const home = page('en/index.html')
  expect(home).toContain('<time datetime="2020-08-17">August 17, 2020</time>')
  expect(home).toContain('href="kokka-koshinku/zh-Hans--ja/coverage/index.html"')
})
