import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { writeDecisions } from '../../../pipeline/decide/write-decisions.ts'
import { readAlignment } from '../../../src/schema/alignment.ts'

// Writes an alignment file over and over, each time with 甲 and 乙 exchanged, until somebody kills it.
const [, , corpus = ''] = process.argv
const name = 'parks/alignment/zh-Hans--ja.yaml'
const description = { source: 'zh-Hans', target: 'ja', relation: 'translation' } as const

process.stdout.write('ready\n')
await once(process.stdin, 'data')
for (;;) {
  const alignment = new VFile({ path: name, value: readFileSync(join(corpus, name), 'utf8') })
  const decisions = readAlignment(alignment) ?? []
  const swap = (text: string): string =>
    text.includes('甲') ? text.replaceAll('甲', '乙') : text.replaceAll('乙', '甲')
  const swapped = decisions.map(decision => ({
    ...decision,
    source: decision.source.map(segment => ({ ...segment, text: swap(segment.text) }))
  }))
  await writeDecisions({ description, alignment }, swapped, { corpus, slug: 'parks' })
  process.stdout.write('written\n')
}
