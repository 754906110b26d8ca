import type { OutputFile } from '../../nodes/index.ts'
import { shardOf } from '../../text/search/grams.ts'
import type { Listing } from '../listing/listing.ts'
import { writeReceived } from './received.ts'

/** Maximum average number of entries in a shard, which is about 50 kB. */
const mentions = 8192

/** What the search index needs of a listing. */
type Searched = Pick<Listing, 'grams'>

/**
 * Choose the number of shards for the grams of some bitexts: a power of two, such that the size of a shard stays the
 * same however many bitexts there are.
 */
export function countShards(listings: readonly Searched[]): number {
  const all = listings.reduce((sum, { grams }) => sum + countGrams(grams), 0)
  return 2 ** Math.max(0, Math.ceil(Math.log2(all / mentions)))
}

/** Write the index: for each gram, the numbers of the bitexts that contain it: `["革新",0,4,7]`. */
export function writeShards(listings: readonly Searched[]): OutputFile[] {
  const bitexts = listBitexts(listings)
  const count = countShards(listings)
  const shards = Array.from({ length: count }, (): string[] => [])
  for (const gram of [...bitexts.keys()].sort())
    shards[shardOf(gram, count)]?.push(`[${JSON.stringify(gram)},${bitexts.get(gram)}]`)
  return shards.map((rows, index) => {
    const path = `search/grams/${index}.js`
    return { path, text: writeReceived(path, rows) }
  })
}

/** List the numbers of the bitexts that contain each gram. */
function listBitexts(listings: readonly Searched[]): Map<string, number[]> {
  const bitexts = new Map<string, number[]>()
  listings.forEach(({ grams }, number) => {
    for (const gram of grams === '' ? [] : grams.split(' ')) {
      const numbers = bitexts.get(gram)
      if (numbers) numbers.push(number)
      else bitexts.set(gram, [number])
    }
  })
  return bitexts
}

function countGrams(grams: string): number {
  let count = grams === '' ? 0 : 1
  for (let at = grams.indexOf(' '); at >= 0; at = grams.indexOf(' ', at + 1)) count += 1
  return count
}
