import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { document, makeFolder, shared, under, writeFiles } from '../temporary-corpus.ts'

/** Make a Git repository with a corpus of two documents deep in it, all of it accepted and committed. */
async function makeRepository(): Promise<{ corpus: string; commit: () => void }> {
  const folder = makeFolder()
  const corpus = join(folder, 'docs', 'two words', 'corpus')
  writeFiles(corpus, { ...shared, ...under('parks'), ...under('zones') })
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd: folder })
  const commit = (): void => {
    git('add', '.')
    git('commit', '-q', '-m', 'one')
  }
  git('init', '-q')
  await runHere('accept', '--all', '--corpus', corpus)
  commit()
  return { corpus, commit }
}

const since = (corpus: string, ...words: string[]) =>
  runHere('review', '--corpus', corpus, '--base', 'HEAD', ...words)

const rowsOf = async (corpus: string): Promise<string[]> => {
  const rows: Record<string, string>[] = JSON.parse((await since(corpus, '--json')).stdout)
  return rows.map(row => `${row.document} ${row.bead} ${row.decision} ${row.change}`)
}

const reworded = document['ja.md'].replace('発展を支援する', '成長を支援する')

test('--ci passes once what changed is accepted, and says how many beads are not', async () => {
  const { corpus } = await makeRepository()
  writeFiles(corpus, { 'parks/ja.md': reworded })
  expect(await since(corpus, '--json', '--ci')).toMatchObject({
    status: 1,
    stderr: 'taiyaku: 1 bead is unreviewed\n'
  })
  await runHere('accept', '--all', '--corpus', corpus)
  expect(await since(corpus, '--json', '--ci')).toMatchObject({ status: 0, stderr: '' })
  expect(await rowsOf(corpus)).toEqual(['parks 1-p2--1-p2 stale reworded'])
})

test('a document that is no more is shown bead by bead', async () => {
  const { corpus } = await makeRepository()
  rmSync(join(corpus, 'zones'), { recursive: true })
  const rows = await rowsOf(corpus)
  expect(rows).toHaveLength(5)
  for (const row of rows) expect(row).toMatch(/^zones \S+ orphaned removed$/)
  expect((await since(corpus, '--ci')).status).toBe(0)
  expect((await since(corpus, '--document', 'parks')).stdout).toBe('Nothing to review.\n')
})

test('a bitext that is asked for no more is shown, too', async () => {
  const { corpus } = await makeRepository()
  const description = document['document.yaml'].replace(/bitexts:[\s\S]*(?=provenance)/, 'bitexts: []\n')
  writeFiles(corpus, { 'parks/document.yaml': description })
  const rows = await rowsOf(corpus)
  expect(rows).toHaveLength(5)
  for (const row of rows) expect(row).toMatch(/^parks \S+ orphaned removed$/)
})

test('paragraphs put in, taken out and renumbered are told apart, each where it stands', async () => {
  const { corpus, commit } = await makeRepository()
  const chapters = (texts: readonly string[], marks: string) =>
    `# ${marks}\n\n${texts.map((text, at) => `## ${'一二三四五六'[at]}、${text}`).join('\n\n')}\n`
  const then = [
    ['支持中小企业发展', '中小企業の発展を支援する'],
    ['加强知识产权保护', '知的財産権の保護を強化する'],
    ['完善基础设施建设', 'インフラの整備を進める'],
    ['严格控制污染排放', '汚染物質の排出を厳しく抑える']
  ] as const
  const write = (pairs: ReadonlyArray<readonly [string, string]>) =>
    writeFiles(corpus, {
      'parks/zh-Hans.md': chapters(
        pairs.map(([zh]) => zh),
        '关于园区的意见'
      ),
      'parks/ja.md': chapters(
        pairs.map(([, ja]) => ja),
        '園区に関する意見'
      )
    })
  write(then)
  await runHere('accept', '--all', '--corpus', corpus)
  commit()
  const [first, second, , fourth] = then
  write([['引进高端国际人才', '海外の高度人材を誘致する'], first, second, fourth])
  expect(await rowsOf(corpus)).toEqual([
    expect.stringMatching(/^parks \S+ new added$/),
    expect.stringMatching(/^parks 3--3\S* orphaned removed$/)
  ])
})
