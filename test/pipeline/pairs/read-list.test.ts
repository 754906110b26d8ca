import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readList } from '../../../pipeline/pairs/read-list.ts'

async function collect(...chunks: (string | Buffer)[]) {
  const pairs = []
  for await (const pair of readList(Readable.from(chunks, { objectMode: false }), 'list')) pairs.push(pair)
  return pairs
}

describe('readList', () => {
  it('reads files and languages, with the place of each line', async () => {
    expect(await collect('# files\n\na\tb\n \t \nc\td\tja\tzh-Hans\ne\tf\t\ten')).toEqual([
      { place: 'list:3', source: 'a', target: 'b' },
      { place: 'list:5', source: 'c', target: 'd', from: 'ja', to: 'zh-Hans' },
      { place: 'list:6', source: 'e', target: 'f', to: 'en' }
    ])
  })

  it('takes a byte order mark, CRLF and characters cut between chunks', async () => {
    const bytes = Buffer.from('\uFEFF意見\tb\r\nc\td\r\n')
    const pairs = await collect(bytes.subarray(0, 4), bytes.subarray(4, 10), bytes.subarray(10))
    expect(pairs.map(({ source, target }) => [source, target])).toEqual([
      ['意見', 'b'],
      ['c', 'd']
    ])
  })

  it('tells what is wrong with a line', async () => {
    const pairs = await collect('a\n\tb\na\tb\tc\td\te\n')
    expect(pairs.map(({ fault }) => fault?.split(',', 1)[0])).toEqual([
      'Unexpected one field',
      'Unexpected an empty field',
      'Unexpected 5 fields'
    ])
  })

  it('reads no further than it is asked to', async () => {
    let written = 0
    const endless = Readable.from(
      (function* () {
        for (;;) yield `${written++}\tb\n`
      })(),
      { objectMode: false, highWaterMark: 64 }
    )
    const pairs = readList(endless, 'list')
    for (let count = 0; count < 10; count++) await pairs.next()
    expect(written).toBeLessThan(100)
    await pairs.return(undefined)
  })
})
