import { beforeAll, describe, expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { document, makeCorpus, writeFiles } from '../temporary-corpus.ts'

const chinese = `# 园区管理办法

第一条 为了深化改革，制定本办法。

第二条 园区应当保护企业的权利。

1. 支持中小企业发展。
2. 建设100个园区。

没有编号的话。
`
const japanese = `# 園区管理弁法

第1条 改革を深化させるため、本弁法を定める。

第2条 園区は企業の権利を保護しなければならない。

(1) 中小企業の発展を支援する。

(2) 100カ所の園区を建設する。

番号のない文である。
`
const reworded = japanese.replace('企業の権利', '事業者の権利').replace('発展を支援', '成長を支援')
const files = (target: string) => ({ 'parks/zh-Hans.md': chinese, 'parks/ja.md': target })

let corpus: string
const review = async (...words: string[]): Promise<string> =>
  (await runHere('review', '--corpus', corpus, ...words)).stdout

beforeAll(async () => {
  corpus = makeCorpus({ ...files(japanese), 'parks/document.yaml': document['document.yaml'] })
  await runHere('accept', '--all', '--corpus', corpus)
  writeFiles(corpus, files(reworded))
})

interface Side {
  readonly path: string
  readonly label?: string
}
type Row = Record<'accepted' | 'current', Record<'source' | 'target', readonly Side[]>>

describe('review shows the labels of today', () => {
  test('in JSON, beside the keys of the contract, and none where there is none', async () => {
    const rows: Row[] = JSON.parse(await review('--json', '--all'))
    const labels = (side: 'source' | 'target') =>
      rows.map(({ current }) => current[side].map(({ label }) => label ?? null)[0])
    expect(labels('source')).toEqual([null, '第一条', '第二条', '1.', '2.', null])
    expect(labels('target')).toEqual([null, '第1条', '第2条', '(1)', '(2)', null])
    const keys = rows.flatMap(({ current, accepted }) => [
      ...current.source.map(side => Object.keys(side).join()),
      ...accepted.source.map(side => Object.keys(side).join())
    ])
    expect(new Set(keys)).toEqual(new Set(['path,text', 'path,text,label']))
    expect(rows.flatMap(({ accepted }) => accepted.target.filter(({ label }) => label))).toEqual([])
  })

  test('in the terminal, before each text, never as a change', async () => {
    const shown = await review()
    expect(shown).toMatch(/zh-Hans\s+第二条 园区应当/)
    expect(shown).toMatch(/ja\s+第2条 園区は\[-/)
    expect(shown).toMatch(/ja\s+\(1\) 中小企業の\[-発展-\]\{\+成長\+\}を支援する/)
  })

  test('in HTML and in Markdown', async () => {
    const page = await review('--html', '-')
    expect(page).toContain('<span class="label">第2条 </span>園区は')
    const comment = await review('--markdown', '-')
    expect(comment).toMatch(/ja: 第2条 園区は/)
    expect(comment).toContain('zh-Hans: 1. 支持')
  })
})

test('align gives labels, null where there is none', async () => {
  const { stdout } = await runHere('align', `${corpus}/parks/zh-Hans.md`, `${corpus}/parks/ja.md`)
  const beads: Array<{ target: Array<{ label: string | null }> }> = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(beads.map(({ target }) => target[0]?.label)).toEqual([null, '第1条', '第2条', '(1)', '(2)', null])
})

test('check finds no fault in labels that are equal by value, and tells a run of others once', async () => {
  const labelFaults = async (target: string): Promise<unknown[]> => {
    writeFiles(corpus, files(target))
    const { stdout } = await runHere('check', '--format', 'json', '--corpus', corpus)
    const rows: Array<Record<'ruleId' | 'reason' | 'line', unknown>> = JSON.parse(stdout)
    return rows.flatMap(({ ruleId, line, reason }) => (ruleId === 'label-mismatch' ? [[line, reason]] : []))
  }
  expect(await labelFaults(japanese)).toEqual([])
  const shifted = japanese.replace('第2条', '第3条').replace('第1条', '第2条')
  expect(await labelFaults(shifted)).toEqual([
    [3, 'Different label: `第2条`, but `第一条` in the source, and so the one after it']
  ])
})
