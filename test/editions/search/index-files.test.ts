import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { renderEditions } from '../../../src/editions/index.ts'
import { countShards, writeShards } from '../../../src/editions/search/shards.ts'
import type { OutputFile } from '../../../src/nodes/index.ts'
import { renderSite } from '../../../src/site/index.ts'
import { shardOf } from '../../../src/text/search/grams.ts'
import { publication, siteOf } from '../publication.ts'

/** Run files of the index as a page does, and collect what they hand over by the path they say. */
function receive(files: readonly OutputFile[]): Map<string, unknown[][]> {
  const received = new Map<string, unknown[][]>()
  const taiyakuSearch = { receive: (path: string, rows: unknown[][]) => received.set(path, rows) }
  for (const { text } of files) runInNewContext(text ?? '', { taiyakuSearch })
  return received
}

test('a bitext has one file of clauses for all interface languages', async () => {
  const files = (await renderEditions(publication)).filter(({ path }) => path.startsWith('search/'))
  const rows = receive(files).get('search/kokka-koshinku/zh-Hans--ja.js')
  expect(rows).toContainEqual([
    '6-16-i1--h3-6-c1',
    '（十六）优化营商环境',
    '深化“放管服”改革',
    '【構成】 6.',
    '「放管服」改革（注）の深化等'
  ])
  expect(rows).toHaveLength(17)
})

test('what a search page starts with names every bitext and its files', () => {
  const file = renderSite(siteOf(publication)).find(({ path }) => path === 'zh-Hans/search/setup.js')
  let setup: unknown
  runInNewContext(file?.text ?? '', { taiyakuSearch: { start: (given: unknown) => (setup = given) } })
  expect(setup).toMatchObject({
    root: '../../',
    shards: 1,
    bitexts: [
      {
        slug: 'kokka-koshinku',
        title: '关于促进高质量发展的若干意见',
        titleLocale: 'zh-Hans',
        source: 'zh-Hans',
        target: 'ja',
        targetName: '日语',
        page: '../kokka-koshinku/zh-Hans--ja/index.html',
        file: 'search/kokka-koshinku/zh-Hans--ja.js'
      }
    ]
  })
})

test('each gram stands in its shard with the numbers of its bitexts, however many shards there are', () => {
  const listings = Array.from({ length: 60 }, (_, number) => ({
    grams: Array.from({ length: 1000 }, (_, at) => String.fromCodePoint(0x4e00 + number, 0x5000 + at))
      .concat('改革', 'innovation')
      .join(' ')
  }))
  const count = countShards(listings)
  expect(count).toBe(8)
  const received = receive(writeShards(listings))
  expect(received.size).toBe(count)
  const all = listings.map((_, number) => number)
  for (const gram of ['改革', 'innovation']) {
    const rows = received.get(`search/grams/${shardOf(gram, count)}.js`)
    expect(rows?.filter(([each]) => each === gram)).toEqual([[gram, ...all]])
  }
  expect([...received.values()].flat()).toHaveLength(60 * 1000 + 2)
})

test('a site without documents has one empty shard', () => {
  expect([...receive(writeShards([])).values()]).toEqual([[]])
})

test('hostile text comes out of the files as it is', () => {
  const hostile = '"]);alert(1)//</script>\u2028\\__proto__'
  const rows = receive(writeShards([{ grams: hostile }])).get('search/grams/0.js')
  expect(rows).toEqual([[hostile, 0]])
})
