import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { cacheFolder } from '../../../pipeline/cache-folder.ts'
import { runHere } from '../run.ts'
import { document, makeCorpus, under, writeFiles } from '../temporary-corpus.ts'

const slugs = ['alpha', 'beta', 'gamma', 'parks']

let corpus: string
beforeEach(() => {
  corpus = makeCorpus({ ...under('alpha'), ...under('beta'), ...under('gamma') })
})

const review = () => runHere('review', '--corpus', corpus, '--json', '--all')
const check = () => runHere('check', '--corpus', corpus, '--format', 'json')
const kept = (task: string) => join(cacheFolder(corpus), task)

/** Files are replaced as a whole, so one that was made anew is another file. */
function listKept(task: string): Record<string, bigint> {
  const folder = kept(task)
  return Object.fromEntries(
    readdirSync(folder).map(name => [name, statSync(join(folder, name), { bigint: true }).ctimeNs])
  )
}

function changed(before: Record<string, bigint>, after: Record<string, bigint>): string[] {
  return Object.keys(after).filter(name => after[name] !== before[name])
}

describe('what was made before', () => {
  test('is recalled, and is the same to the byte', async () => {
    const cold = [await review(), await check()]
    const before = { ...listKept('review'), ...listKept('check') }
    expect(Object.keys(before)).toEqual(slugs.map(slug => `${slug}.json`))
    const warm = [await review(), await check()]
    expect(warm).toEqual(cold)
    expect(JSON.parse(warm[0]?.stdout ?? '')).toHaveLength(20)
    expect({ ...listKept('review'), ...listKept('check') }).toEqual(before)
  })
  test('is made again for the one document that changed', async () => {
    await review()
    const before = listKept('review')
    writeFiles(corpus, { 'beta/ja.md': document['ja.md'].replace('100カ所', '200カ所') })
    const { stdout } = await review()
    expect(changed(before, listKept('review'))).toEqual(['beta.json'])
    expect(stdout).toContain('200カ所')
    await runHere('accept', '--corpus', corpus, '--document', 'alpha')
    const rows: { document: string; decision: string }[] = JSON.parse((await review()).stdout)
    expect(new Set(rows.filter(row => row.decision === 'kept').map(row => row.document))).toEqual(
      new Set(['alpha'])
    )
  })
  test('is made again for all where what they share changed', async () => {
    await check()
    const before = listKept('check')
    writeFiles(corpus, {
      'termbase.yaml': `concepts:\n  sme:\n    terms:\n      ja: [{ text: 中小企業, status: forbidden }]\n`
    })
    const { stdout } = await check()
    expect(changed(before, listKept('check'))).toEqual(slugs.map(slug => `${slug}.json`))
    expect(stdout).toContain('term-forbidden')
  })
  test.each([
    ['emptied', () => ''],
    ['cut off', (text: string) => text.slice(0, -10)],
    ['changed', (text: string) => text.replace('中小企业', '大型企业')],
    ['of another document', () => readFileSync(join(kept('review'), 'alpha.json'), 'utf8')]
  ])('is not believed where its file was %s', async (_, damage) => {
    const before = await review()
    const path = join(kept('review'), 'beta.json')
    writeFileSync(path, damage(readFileSync(path, 'utf8')))
    expect(await review()).toEqual(before)
  })
  test('is not needed: a folder that cannot be written changes nothing', async () => {
    const before = await review()
    rmSync(kept('review'), { recursive: true })
    writeFileSync(kept('review'), 'in the way')
    expect(await review()).toEqual(before)
  })
})

test('what cannot be read is told again, each time', async () => {
  writeFiles(corpus, { 'beta/document.yaml': 'bitexts: [\n' })
  const first = await review()
  expect(first.status).toBe(2)
  expect(first.stderr).toContain('beta/document.yaml:')
  expect(await review()).toEqual(first)
  expect(new Set(JSON.parse(first.stdout).map((row: { document: string }) => row.document))).toEqual(
    new Set(['alpha', 'gamma', 'parks'])
  )
})
