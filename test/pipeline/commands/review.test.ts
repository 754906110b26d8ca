import { beforeAll, expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { document, makeCorpus, readFiles, under, writeFiles } from '../temporary-corpus.ts'

const review = (corpus: string, ...words: string[]) => runHere('review', '--corpus', corpus, ...words)

let corpus: string
beforeAll(async () => {
  corpus = makeCorpus(under('other'))
  await runHere('accept', '--document', 'parks', '--corpus', corpus)
  const japanese = document['ja.md']
    .replace('発展を支援する', '成長を支援する')
    .replace('「放管服」改革を深化させる。', '')
  writeFiles(corpus, { 'parks/ja.md': japanese })
})

test('JSON rows are those of the contract: stale with both texts, orphaned without a current one, new', async () => {
  const { status, stdout, stderr } = await review(corpus, '--json', '--document', 'parks')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const rows: Record<string, unknown>[] = JSON.parse(stdout)
  for (const row of rows)
    expect(Object.keys(row)).toEqual([
      'document',
      'source',
      'target',
      'bead',
      'decision',
      'change',
      'accepted',
      'current'
    ])
  expect(rows).toContainEqual({
    document: 'parks',
    source: 'zh-Hans',
    target: 'ja',
    bead: '1-p2--1-p2',
    decision: 'stale',
    change: 'reworded',
    accepted: {
      source: [{ path: '1/p2', text: '支持中小企业发展' }],
      target: [{ path: '1/p2', text: '中小企業の発展を支援する' }]
    },
    current: {
      source: [{ path: '1/p2', text: '支持中小企业发展' }],
      target: [{ path: '1/p2', text: '中小企業の成長を支援する' }]
    }
  })
  const orphaned = rows.filter(row => row.decision === 'orphaned')
  expect(orphaned).toHaveLength(1)
  expect(orphaned[0]).toMatchObject({ bead: '1-p1-s1--1-p1-s1', change: 'removed', current: null })
  expect(rows.filter(row => row.decision === 'kept')).toEqual([])
})

test('kept beads come only with --all, new ones have no accepted text', async () => {
  const all: { document: string; decision: string; accepted: object; current: object }[] = JSON.parse(
    (await review(corpus, '--json', '--all')).stdout
  )
  expect(all.filter(row => row.decision === 'kept').length).toBeGreaterThan(0)
  const fresh = all.filter(row => row.document === 'other')
  expect(fresh).toHaveLength(5)
  for (const row of fresh)
    expect(row).toMatchObject({ decision: 'new', change: 'added', accepted: { source: [], target: [] } })
})

test('people see old and new text, and how many beads are what', async () => {
  const { stdout } = await review(corpus, '--document', 'parks')
  expect(stdout).toContain('中小企業の[-発展-]{+成長+}を支援する')
  expect(stdout).toMatch(/1 stale/)
})

test('--ci gives status 1 as long as something is unreviewed, and only then', async () => {
  const before = readFiles(corpus)
  expect((await review(corpus)).status).toBe(0)
  expect(await review(corpus, '--ci')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^taiyaku: \d+ beads are unreviewed\n$/)
  })
  expect(readFiles(corpus)).toEqual(before)
  const done = makeCorpus()
  await runHere('accept', '--all', '--corpus', done)
  expect(await review(done, '--ci')).toEqual({ status: 0, stdout: 'Nothing to review.\n', stderr: '' })
})
