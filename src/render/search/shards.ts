import type { OutputFile } from '../../nodes/index.ts'
import type { Listing } from '../listing/index.ts'
import { shardOf } from './grams.ts'
import { writeReceived } from './received.ts'

/** So many mentions of a bitext a shard holds at most on average, about 50 kB. */
const mentions = 8192

/** What a search needs of a listing. */
type Searched = Pick<Listing, 'grams'>

/**
 * Tell into how many shards the grams of some bitexts are divided: a power of two, so that what a search loads stays of
 * one size however many bitexts there are.
 */
export function countShards(listings: readonly Searched[]): number {
  const all = listings.reduce((sum, { grams }) => sum + splitGrams(grams).length, 0)
  return 2 ** Math.max(0, Math.ceil(Math.log2(all / mentions)))
}

/** Write which grams occur in which bitexts, by their number in the site: `["革新",0,4,7]`. */
export function writeShards(listings: readonly Searched[]): OutputFile[] {
  const count = countShards(listings)
  const shards = Array.from({ length: count }, () => new Map<string, number[]>())
  listings.forEach(({ grams }, number) => {
    for (const gram of splitGrams(grams)) {
      const shard = shards[shardOf(gram, count)]
      const numbers = shard?.get(gram)
      if (numbers) numbers.push(number)
      else shard?.set(gram, [number])
    }
  })
  return shards.map((shard, index) => {
    const rows = [...shard].sort(([first], [second]) => (first < second ? -1 : 1))
    return writeReceived(
      `search/grams/${index}.js`,
      rows.map(([gram, numbers]) => [gram, ...numbers])
    )
  })
}

function splitGrams(grams: string): string[] {
  return grams === '' ? [] : grams.split(' ')
}
