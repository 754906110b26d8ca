import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../pipeline/lexicons.ts'
import { align } from '../../../src/align/align.ts'
import { detectRelation, explainRelation } from '../../../src/align/summary/detect-relation.ts'
import type { Locale, Relation } from '../../../src/nodes/index.ts'
import { parse } from '../../../src/readers/markdown/parse.ts'
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
  it.each([
    ['en', 'ja'],
    ['ja', 'en'],
    ['zh-Hans', 'en']
  ])('is a translation for a user guide that lacks two long passages, %s to %s', async (from, to) => {
    const text = (locale: Locale): string => readFileSync(`corpus/user-guide/${locale}.md`, 'utf8')
    const blocks = text(to).split(/\n{2,}/)
    const size = blocks.length
    const isThere = (at: number): boolean =>
      (at < size * 0.2 || at > size * 0.35) && (at < size * 0.6 || at > size * 0.8)
    const behind = blocks.filter((_, at) => isThere(at)).join('\n\n')
    expect(await relationOf([text(from), from], [behind, to])).toBe('translation')
  })
  it('is found with a reason that fits in a line', () => {
    const beads = Array.from({ length: 12 }, (_, at) => ({ source: [at], target: [at], score: 0.9 }))
    const whole = detectRelation(beads, 12, 12)
    expect(explainRelation(whole)).toBe('translation (90% of the source is expected to be rendered)')
    expect(explainRelation(detectRelation(beads, 20, 12))).toBe(
      'translation (54% of the source is expected to be rendered, 40% of it is missing in whole passages)'
    )
    expect(explainRelation(detectRelation(beads, 120, 40))).toBe(
      'summary (9% of the source is expected to be rendered, and 27% of the target to render it in its order)'
    )
  })
  it('is a summary where what is missing lies here and there', () => {
    const beads = Array.from({ length: 10 }, (_, at) => ({ source: [2 * at], target: [at], score: 0.95 }))
    expect(detectRelation(beads, 20, 10).relation).toBe('summary')
  })
})
