import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../pipeline/lexicons.ts'
import { align } from '../../../src/align/index.ts'
import type { Locale, Relation } from '../../../src/nodes/index.ts'
import { parse } from '../../../src/parse/index.ts'
import { segment } from '../../../src/segment/index.ts'

const folder = import.meta.dirname

function read(text: string, locale: Locale): Root {
  const file = new VFile(text)
  const tree = parse(file)
  if (!tree) throw new Error('refused')
  return segment(tree, file, locale)
}

async function relationOf(source: [text: string, Locale], target: [text: string, Locale]): Promise<Relation> {
  const lexicons = await loadLexicons(source[1], target[1])
  return align(read(...source), read(...target), { relation: 'auto', lexicons }).relation
}

/** Read a text of one segment a line as one of a paragraph a line. */
function readLines(path: string, keep: (at: number) => boolean = () => true): string {
  const lines = readFileSync(`${folder}/../gold/${path}`, 'utf8').split('\n')
  return lines.filter((line, at) => line.trim() !== '' && keep(at)).join('\n\n')
}

describe('the relation of two texts', () => {
  it.each([
    [`${folder}/bank-fees`, 'zh-Hans', 'en'],
    [`${folder}/parking-rules`, 'zh-Hans', 'en'],
    [`${folder}/university-admission`, 'ja', 'en'],
    [`${folder}/waste-collection`, 'ja', 'en'],
    [`${folder}/summer-safety`, 'zh-Hans', 'ja'],
    ['corpus/library-notice', 'zh-Hans', 'en'],
    ['corpus/kokka-koshinku', 'zh-Hans', 'ja']
  ])('is a summary for %s, %s to %s', async (path, from, to) => {
    const text = (locale: Locale): [string, Locale] => [readFileSync(`${path}/${locale}.md`, 'utf8'), locale]
    expect(await relationOf(text(from), text(to))).toBe('summary')
  })
  it.each([
    ['en', 'ja'],
    ['ja', 'en'],
    ['ja', 'zh-Hans'],
    ['en', 'zh-Hans'],
    ['zh-Hans', 'en']
  ])('is a translation for the user guide, %s to %s', async (from, to) => {
    const text = (locale: Locale): [string, Locale] => [
      readFileSync(`corpus/user-guide/${locale}.md`, 'utf8'),
      locale
    ]
    expect(await relationOf(text(from), text(to))).toBe('translation')
  })
  it.each([
    ['garden-enzh/garden', 'en', 'zh-Hans'],
    ['lighthouse-ende/lighthouse', 'en', 'de'],
    ['notice-zhja/notice', 'zh-Hans', 'ja']
  ])('is a translation for %s, and a summary where only half of it is there', async (path, from, to) => {
    const source: [string, Locale] = [readLines(`${path}.src`), from]
    expect(await relationOf(source, [readLines(`${path}.tgt`), to])).toBe('translation')
    const half = readLines(`${path}.tgt`, at => at % 4 < 2)
    expect(await relationOf(source, [half, to])).toBe('summary')
  })
})
