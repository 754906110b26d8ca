import { expect, test } from 'vitest'
import { renderEditions } from '../../../src/editions/index.ts'
import { viewBitext } from '../../../src/editions/view/bitext-view.ts'
import { publication } from '../publication.ts'
import { bead, root, segmentsIn, table } from '../trees.ts'

const zh = segmentsIn('zh-Hans')
const ja = segmentsIn('ja')
const cell = (segments: typeof zh) => (path: string, text: string) => [segments('sentence', path, text)]
const [zhCell, jaCell] = [cell(zh), cell(ja)]
const bitext = {
  ...publication.bitext,
  source: root(
    table(
      [zhCell('r1/c1', '键'), zhCell('r1/c2', '作用')],
      [zhCell('r2/c1', '甲'), [...zhCell('r2/c2/s1', '接受'), ...zhCell('r2/c2/s2', '保存')]]
    )
  ),
  target: root(
    table(
      [jaCell('r1/c1', 'キー'), jaCell('r1/c2', '働き')],
      [jaCell('r2/c1', '甲'), jaCell('r2/c2', '採用する')]
    )
  ),
  beads: [
    bead('key', ['r1/c1'], ['r1/c1']),
    bead('effect', ['r1/c2'], ['r1/c2']),
    bead('letter', ['r2/c1'], ['r2/c1']),
    bead('accept', ['r2/c2/s1'], ['r2/c2']),
    bead('omission', ['r2/c2/s2'], [])
  ]
}
const page = String(
  (await renderEditions({ ...publication, bitext })).find(({ path }) =>
    path.endsWith('zh-Hans--ja/index.html')
  )?.text
)
/** Texts of the cells of every table row of an order, column by column. */
const rowsIn = (order: string) =>
  [...(page.split(`class="aligned ${order}"`)[1]?.split('class="aligned ')[0] ?? '').split('class="row ')]
    .filter(row => row.startsWith('table-row'))
    .map(row => row.split('class="column"').slice(1).map(texts))
const texts = (html: string) =>
  [...html.matchAll(/class="(?:segment|nothing)[^>]*>(.*?)<\/(?:span|p)>/g)].map(([, text]) => text)

test('the cells of a row share a row, and a bead of one sentence of a cell says which', () => {
  const rows = viewBitext(bitext).sections.flatMap(section => section.rows)
  expect(rows.map(({ source }) => source.map(({ segment }) => segment.path))).toEqual([
    ['r1/c1', 'r1/c2'],
    ['r2/c1', 'r2/c2/s1', 'r2/c2/s2']
  ])
  expect(rows.map(({ renderings }) => renderings.map(({ part }) => part))).toEqual([
    [[], []],
    [[], [2], [3]] // the omission last
  ])
})

test('each cell stands beside what renders it in the same column, in both orders', () => {
  expect(rowsIn('source-order').map(row => row.length)).toEqual([4, 4])
  expect(rowsIn('source-order')[0]).toEqual([['键'], ['作用'], ['キー'], ['働き']])
  expect(rowsIn('source-order')[1]?.[3]).toContain('採用する')
  expect(rowsIn('target-order')).toEqual([
    [['キー'], ['働き'], ['键'], ['作用']],
    [['甲'], ['採用する'], ['甲'], ['接受']]
  ])
})
