import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as launcher } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
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

  test('shows what differs from a revision, whatever was accepted since', async () => {
    const folder = makeFolder({ ...prefixed({ ...shared, ...under('parks') }) })
    const corpus = join(folder, 'corpus')
    git(folder, 'init', '-q')
    git(folder, 'add', '.')
    git(folder, 'commit', '-q', '-m', 'first')
    expect(await rowsOf(corpus, '--base', 'HEAD')).toEqual([])
    writeFiles(corpus, { 'parks/ja.md': reworded })
    await runHere('accept', '--all', '--corpus', corpus)
    expect(await rowsOf(corpus)).toEqual([])
    expect(await rowsOf(corpus, '--base', 'HEAD')).toEqual(['1-p2--1-p2 stale reworded'])
    writeFiles(corpus, under('late'))
    expect(await rowsOf(corpus, '--base', 'HEAD', '--document', 'late')).toHaveLength(5)
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
  })

  test('people see what follows from a change in the source', async () => {
    const { stdout } = await review(corpus)
    expect(stdout).toContain('→ look at 1/p1/s1: 「放管服」改革を深化させる')
    expect(stdout).toContain('→ terms: fangguanfu')
    expect(stdout).toContain('→ page: parks/zh-Hans--ja/#1-p1-s1--1-p1-s1')
  })

  test('the Markdown has no markup of the document, and is no longer than a comment may be', async () => {
    const { stdout } = await review(corpus, '--markdown', '-')
    expect(stdout).toContain('中小企業の<del>発展</del><ins>成長</ins>を支援する')
    expect(stdout).not.toMatch(/<img|@everyone|\]\(/)
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
    const browser = await launcher.launch({
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox']
    })
    try {
      for (const width of [360, 1280]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const context = await browser.newContext({
            viewport: { width, height: 800 },
            colorScheme,
            bypassCSP: false
          })
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
          expect(
            await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
          ).toBeLessThanOrEqual(0)
          expect(faults).toEqual([])
          await page.evaluate(axeSource)
          const found = await page.evaluate(
            'axe.run().then(({ violations }) => violations.map(({ id }) => id))'
          )
          expect(found).toEqual([])
          await context.close()
        }
      }
    } finally {
      await browser.close()
    }
  })

  test('a report is never written into the output folder', async () => {
    const output = makeFolder()
    expect(await review(corpus, '--output', output, '--html', join(output, 'x.html'))).toMatchObject({
      status: 2
    })
    expect(readFiles(output)).toEqual({})
  })
})

const { source: axeSource }: { source: string } = createRequire(import.meta.url)('axe-core')

function prefixed(files: Readonly<Record<string, string | Uint8Array | undefined>>) {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`corpus/${path}`, content]))
}
