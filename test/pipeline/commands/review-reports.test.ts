import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { browser, looks, overflow } from '../../browser/browser.ts'
import { runHere } from '../run.ts'
import {
  document,
  makeCorpus,
  makeFolder,
  readFiles,
  shared,
  under,
  writeFiles
} from '../temporary-corpus.ts'

const review = (corpus: string, ...words: string[]) => runHere('review', '--corpus', corpus, ...words)
const reworded = document['ja.md'].replace('発展を支援する', '成長を支援する')

interface Row {
  readonly bead: string
  readonly decision: string
  readonly change: string
}

const rowsOf = async (corpus: string, ...words: string[]): Promise<string[]> => {
  const rows: Row[] = JSON.parse((await review(corpus, '--json', ...words)).stdout)
  return rows.map(({ bead, decision, change }) => `${bead} ${decision} ${change}`)
}

describe('--base', () => {
  const git = (folder: string, ...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd: folder })

  const repository = () => {
    const folder = makeFolder(prefixed({ ...shared, ...under('parks') }))
    const commit = () => {
      git(folder, 'add', '.')
      git(folder, 'commit', '-q', '-m', 'one')
    }
    git(folder, 'init', '-q')
    commit()
    return { corpus: join(folder, 'corpus'), commit }
  }

  test('shows what differs from a revision, whatever was accepted since', async () => {
    const { corpus } = repository()
    expect(await rowsOf(corpus, '--base', 'HEAD')).toEqual([])
    writeFiles(corpus, { 'parks/ja.md': reworded })
    await runHere('accept', '--all', '--corpus', corpus)
    expect(await rowsOf(corpus)).toEqual([])
    expect(await rowsOf(corpus, '--base', 'HEAD')).toEqual(['1-p2--1-p2 stale reworded'])
    writeFiles(corpus, under('late'))
    expect(await rowsOf(corpus, '--base', 'HEAD', '--document', 'late')).toHaveLength(5)
  })

  test('a bead that was linked otherwise since is relinked, and nothing else is shown', async () => {
    const { corpus, commit } = repository()
    await runHere('accept', '--all', '--corpus', corpus)
    commit()
    const file = 'parks/alignment/zh-Hans--ja.yaml'
    const lines = (readFiles(corpus)[file] ?? '').split('\n')
    const last = lines.find(line => line.includes('1-p2--1-p2')) ?? ''
    const before = lines.find(line => line.includes('1-p1-s2--1-p1-s2')) ?? ''
    expect([last, before]).not.toContain('')
    const swap = (line: string, other: string): string =>
      `${line.slice(0, line.indexOf('target:'))}${other.slice(other.indexOf('target:'))}`
    writeFiles(corpus, {
      [file]: lines
        .map(line => (line === last ? swap(last, before) : line === before ? swap(before, last) : line))
        .join('\n')
    })
    expect(await rowsOf(corpus)).toEqual([])
    expect((await rowsOf(corpus, '--base', 'HEAD')).sort()).toEqual([
      '1-p1-s2--1-p1-s2 stale relinked',
      '1-p2--1-p2 stale relinked'
    ])
  })

  test('a bead that is gone has no text of today, also where another one has its id now', async () => {
    const { corpus } = repository()
    writeFiles(corpus, {
      'parks/zh-Hans.md': document['zh-Hans.md'].replace('支持中小企业发展', '禁止排放工业废水'),
      'parks/ja.md': document['ja.md'].replace('中小企業の発展を支援する', '工業排水を禁じる')
    })
    const rows: Array<{ bead: string; decision: string; current: unknown }> = JSON.parse(
      (await review(corpus, '--json', '--base', 'HEAD')).stdout
    )
    expect(rows.map(({ decision }) => decision).sort()).toEqual(['new', 'orphaned'])
    for (const { decision, current } of rows) expect(current === null).toBe(decision === 'orphaned')
    expect(new Set(rows.map(({ bead }) => bead)).size).toBe(2)
  })

  test('a text that is gone from one side leaves its bead orphaned, and the other side new', async () => {
    const { corpus } = repository()
    writeFiles(corpus, { 'parks/zh-Hans.md': document['zh-Hans.md'].replace('支持中小企业发展。', '') })
    expect(await rowsOf(corpus, '--base', 'HEAD')).toEqual([
      '1-p2--1-p2 orphaned removed',
      expect.stringMatching(/^addition-1-p2 new relinked$/)
    ])
  })

  test('where there was no corpus then, all is new', async () => {
    const folder = makeFolder({ 'note.txt': '' })
    git(folder, 'init', '-q')
    git(folder, 'add', '.')
    git(folder, 'commit', '-q', '-m', 'first')
    writeFiles(folder, prefixed({ ...shared, ...under('parks') }))
    const rows = await rowsOf(join(folder, 'corpus'), '--base', 'HEAD')
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(row).toMatch(/ new added$/)
  })

  test('a text that could not be read then is named, and does not pass for a new one', async () => {
    const { corpus, commit } = repository()
    writeFiles(corpus, { 'parks/document.yaml': 'title: [' })
    commit()
    writeFiles(corpus, under('parks'))
    const outcome = await review(corpus, '--base', 'HEAD', '--json')
    expect(outcome).toMatchObject({ status: 2, stdout: '[]\n' })
    expect(outcome.stderr).toMatch(/^taiyaku: HEAD: parks\/document\.yaml:1:\d+/)
  })

  test.each([
    ['nonsense', /^taiyaku: unknown revision nonsense\n$/],
    ['--upload-pack=touch', /^taiyaku: unknown revision --upload-pack=touch\n$/]
  ])('revision %s is refused', async (revision, message) => {
    const folder = makeFolder(prefixed({ ...shared, ...under('parks') }))
    git(folder, 'init', '-q')
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'first')
    expect(await review(join(folder, 'corpus'), `--base=${revision}`)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(message)
    })
  })

  test('a corpus in no repository is said to be so', async () => {
    expect(await review(makeCorpus(), '--base', 'HEAD')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/is in no Git repository, which --base needs\n$/)
    })
  })
})

describe('filters and reports', () => {
  let corpus: string
  beforeAll(async () => {
    corpus = makeCorpus()
    await runHere('accept', '--all', '--corpus', corpus)
    writeFiles(corpus, {
      'parks/zh-Hans.md': document['zh-Hans.md'].replace('深化“放管服”改革', '深化“放管”改革'),
      'parks/ja.md': `${reworded}\n<img src=x onerror=alert(1)> @everyone [x](javascript:alert(1))\n`
    })
  })

  test('rows are chosen by change, decision, kind and score', async () => {
    expect(await rowsOf(corpus)).toEqual([
      '1-p1-s1--1-p1-s1 stale term-changed',
      '1-p2--1-p2 stale reworded',
      expect.stringMatching(/^addition-\S+ new added$/)
    ])
    expect(await rowsOf(corpus, '--change', 'reworded')).toHaveLength(1)
    expect(await rowsOf(corpus, '--decision', 'new', 'kept')).toHaveLength(4)
    expect(await rowsOf(corpus, '--kind', 'addition')).toHaveLength(1)
    expect(await rowsOf(corpus, '--max-score', '0')).toEqual([])
    expect(await review(corpus, '--min-score', '2')).toMatchObject({ status: 2, stdout: '' })
    expect(await review(corpus, '--change', 'moved', '--ci')).toEqual({
      status: 1,
      stdout: 'Nothing that was asked for; 3 beads are unreviewed.\n',
      stderr: 'taiyaku: 3 beads are unreviewed\n'
    })
  })

  test('people see what follows from a change in the source', async () => {
    const { stdout } = await review(corpus)
    expect(stdout).toContain('→ look at 1/p1/s1: 「放管服」改革を深化させる')
    expect(stdout).toContain('→ terms: fangguanfu')
    expect(stdout).toContain('→ pages: parks/zh-Hans--ja/#1-p1-s1--1-p1-s1, terms/#term-fangguanfu')
    expect(stdout).toMatch(/ stale 1-p1-s1--1-p1-s1 term-changed in the source \(translation, score /)
  })

  test('the Markdown has no markup of the document, and is no longer than a comment may be', async () => {
    const { stdout } = await review(corpus, '--markdown', '-')
    expect(stdout).toContain('中小企業の<s>発展</s><b>成長</b>を支援する')
    expect(stdout).toMatch(/\| bitext \| stale \| new \|\n\| --- \| --: \| --: \|\n\| \S+ .* \| 2 \| 1 \|\n/)
    expect(stdout).not.toMatch(/<img|@everyone|&#64;everyone|\]\(/)
    const long = makeCorpus({
      'parks/ja.md': Array.from(
        { length: 900 },
        (_, at) => `第${at}の文は長い長い${'文'.repeat(60)}である。`
      ).join('\n\n')
    })
    const cut = await review(long, '--markdown', '-')
    expect(cut.stdout.length).toBeLessThanOrEqual(65_536)
    expect(cut.stdout).toMatch(/\n\d+ more are left out here; `taiyaku review` shows them\.\n$/)
  })

  test('the HTML file is whole in itself, runs nothing, and passes axe at both widths', async () => {
    const folder = makeFolder()
    const file = join(folder, 'review.html')
    expect(await review(corpus, '--html', file)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(Object.keys(readFiles(folder))).toEqual(['review.html'])
    for (const { width, colorScheme } of looks) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('console', message => faults.push(message.text()))
      page.on('dialog', dialog => faults.push(dialog.message()))
      page.on('request', request => {
        if (!request.url().startsWith('file:')) faults.push(request.url())
      })
      await page.goto(pathToFileURL(file).href)
      expect(await page.locator('article').count()).toBe(3)
      const underline = "getComputedStyle(document.querySelector('ins')).textDecorationLine"
      expect(await page.evaluate(underline)).toBe('none')
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
      await page.getByLabel('stale 2').check()
      expect(await page.locator('article:visible').count()).toBe(2)
      await page.getByLabel('reworded 1').check()
      expect(await page.locator('article:visible').count()).toBe(1)
      expect(faults).toEqual([])
      await page.evaluate(axeSource)
      const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
      expect(found).toEqual([])
      await context.close()
    }
  })

  test('a report is never written into the output folder', async () => {
    const output = makeFolder()
    expect(await review(corpus, '--output', output, '--html', join(output, 'x.html'))).toMatchObject({
      status: 2
    })
    const link = join(makeFolder(), 'link')
    symlinkSync(output, link)
    expect(await review(corpus, '--output', output, '--markdown', join(link, 'x.md'))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/lies in the output folder, where only editions are\n$/)
    })
    expect(readFiles(output)).toEqual({})
  })

  test('two reports never go to one place', async () => {
    expect(await review(corpus, '--html', '-', '--json')).toMatchObject({ status: 2, stdout: '' })
    const file = join(makeFolder(), 'review.md')
    const outcome = await review(corpus, '--markdown', file, '--json')
    expect(JSON.parse(outcome.stdout)).toHaveLength(3)
    expect(readFileSync(file, 'utf8')).toContain('since the last acceptance')
  })
})

const { source: axeSource }: { source: string } = createRequire(import.meta.url)('axe-core')

function prefixed(files: Readonly<Record<string, string | Uint8Array | undefined>>) {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`corpus/${path}`, content]))
}
