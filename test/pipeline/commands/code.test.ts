import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guide, install, rewritten } from '../guide.ts'
import { runHere } from '../run.ts'
import { type Files, makeFolder, readFiles, shared, under, writeFiles } from '../temporary-corpus.ts'

const alignment = 'guide/alignment/en--ja.yaml'
const [npm, serve, yaml] = ['code-1-b1--1-b1', 'code-1-b2--1-b2', 'code-2-2-b1--2-2-b1']
const newer = (text: string): string => text.replace('lamp@2', 'lamp@3')
const without = (text: string): string => text.replace(install, '')

/** A corpus of the guide, as it is or with other files. */
const makeCorpus = (files: Files = {}): string =>
  makeFolder({ ...shared, ...under('guide', guide), ...files })

/** A corpus of the guide, accepted as it is, with other texts since. */
async function makeAccepted(since: Files = {}): Promise<string> {
  const corpus = makeCorpus()
  await runHere('accept', '--all', '--corpus', corpus)
  writeFiles(corpus, since)
  return corpus
}

const accept = (corpus: string, ...words: string[]) => runHere('accept', '--corpus', corpus, ...words)
const review = async (corpus: string, ...words: string[]): Promise<string> =>
  (await runHere('review', '--corpus', corpus, ...words)).stdout
const rowsOf = async (corpus: string, ...words: string[]): Promise<string[]> => {
  const rows: Array<Record<'bead' | 'decision' | 'change', string>> = JSON.parse(
    await review(corpus, '--json', ...words)
  )
  return rows.map(({ bead, decision, change }) => `${bead} ${decision} ${change}`)
}
const codeLines = (corpus: string): string[] =>
  (readFiles(corpus)[alignment] ?? '').split('\n').filter(line => line.startsWith('- { id: code-'))

describe('accept', () => {
  test('--all keeps each pair of blocks by hash, and accepting again changes no byte', async () => {
    const corpus = makeCorpus()
    expect((await accept(corpus, '--all', '--dry-run')).stdout).toBe(`would write 11 beads to ${alignment}\n`)
    expect(readFiles(corpus)).not.toHaveProperty([alignment])
    expect((await accept(corpus, '--all')).stdout).toBe(`wrote 11 beads to ${alignment}\n`)
    const hash = 'code:[0-9a-z]{14}'
    expect(codeLines(corpus)).toEqual(
      [
        [npm, '1/b1'],
        [serve, '1/b2'],
        [yaml, '2/2/b1']
      ].map(([id, path]) =>
        expect.stringMatching(
          `^- \\{ id: ${id}, state: accepted, source: \\[ \\{ path: ${path}, text: ${hash} \\} \\], target: \\[ \\{ path: ${path}, text: ${hash} \\} \\] \\}$`
        )
      )
    )
    expect(readFiles(corpus)[alignment]).not.toMatch(/npm install|serve\(|colour/)
    expect((await accept(corpus, '--document', 'guide')).stdout).toBe('Nothing to accept.\n')
    expect(await rowsOf(corpus)).toEqual([])
  })

  test('--bead takes one block, or all beads of a range, and --undo takes it back', async () => {
    const corpus = makeCorpus()
    const stamp = ['--reviewer', 'Aki', '--date', '2026-01-02']
    expect((await accept(corpus, '--document', 'guide', '--bead', serve, ...stamp)).stdout).toBe(
      `wrote 1 bead to ${alignment}\n`
    )
    expect(codeLines(corpus)).toEqual([expect.stringMatching(`id: ${serve}, .*reviewer: Aki`)])
    expect((await accept(corpus, '--document', 'guide', '--bead', `${npm}..${yaml}`)).stdout).toBe(
      `wrote 2 beads to ${alignment}\n`
    )
    expect(codeLines(corpus).map(line => /id: ([^,]+)/.exec(line)?.[1])).toEqual([npm, serve, yaml])
    expect((await accept(corpus, '--undo', '--dry-run')).stdout).toBe(`would undo 2 beads in ${alignment}\n`)
    expect(codeLines(corpus)).toHaveLength(3)
    expect((await accept(corpus, '--undo')).stdout).toBe(`undid 2 beads in ${alignment}\n`)
    expect(codeLines(corpus)).toHaveLength(1)
  })

  test('--bead of a changed block accepts that one alone, and of one that is gone drops it', async () => {
    const corpus = await makeAccepted(rewritten(text => newer(text).replace('any free', 'a free')))
    expect(await rowsOf(corpus)).toEqual([`${npm} stale reworded`, `${yaml} stale reworded`])
    const before = codeLines(corpus)
    await accept(corpus, '--document', 'guide', '--bead', yaml)
    expect(await rowsOf(corpus)).toEqual([`${npm} stale reworded`])
    expect(codeLines(corpus).map((line, at) => line === before[at])).toEqual([true, true, false])
    writeFiles(corpus, rewritten(without, without))
    expect(await rowsOf(corpus)).toEqual([`${npm} orphaned removed`, `${yaml} stale reworded`])
    await accept(corpus, '--document', 'guide', '--bead', npm)
    expect(codeLines(corpus).map(line => /id: ([^,]+)/.exec(line)?.[1])).toEqual([serve, yaml])
  })

  test('filters choose among blocks too', async () => {
    const corpus = await makeAccepted(rewritten(newer))
    expect((await accept(corpus, '--all', '--change', 'added')).stdout).toBe('Nothing to accept.\n')
    await accept(corpus, '--all', '--decision', 'stale')
    expect(await rowsOf(corpus)).toEqual([])
  })
})

describe('review', () => {
  test('lists a changed block in its place, with the keys of the contract', async () => {
    const corpus = await makeAccepted(
      rewritten(text => newer(text).replace('with npm', 'with pnpm').replace('on a free', 'on any'))
    )
    const rows: unknown[] = JSON.parse(await review(corpus, '--json'))
    const side = (text: string) => [{ path: '1/b1', text }]
    expect(rows[1]).toEqual({
      document: 'guide',
      source: 'en',
      target: 'ja',
      bead: npm,
      decision: 'stale',
      change: 'reworded',
      accepted: { source: side('npm install lamp@2'), target: side('npm install lamp@2') },
      current: { source: side('npm install lamp@3'), target: side('npm install lamp@2') }
    })
    expect(await rowsOf(corpus)).toEqual([
      '1-p1--1-p1 stale reworded',
      `${npm} stale reworded`,
      '1-p2--1-p2 stale reworded'
    ])
  })

  test('shows people the lines that changed, or says that only the hash is kept', async () => {
    const corpus = await makeAccepted(rewritten(text => newer(text).replace('colour: warm', 'colour: cold')))
    const shown = await review(corpus)
    expect(shown).toContain('      - npm install lamp@2\n      + npm install lamp@3\n')
    expect(shown).toContain('→ look at 1/b1: npm install lamp@2')
    expect(shown).toMatch(/ {8}colour: cold\n[\s\S]*only its hash is kept; review --base shows it/)
    const comment = await review(corpus, '--markdown', '-')
    expect(comment).toContain('    ```diff\n    -npm install lamp@2\n    +npm install lamp@3\n    ```\n')
    const page = await review(corpus, '--html', '-')
    expect(page).toContain('<del>npm install lamp@2</del>\n<ins>npm install lamp@3</ins>\n')
    expect(page).toContain('<code lang="zxx">port: 8080 # any free port\ncolour: cold\n</code>')
  })

  test('keeps a moved block, and says so with --all', async () => {
    const move = (text: string): string => `${without(text)}\n${install}`
    const corpus = await makeAccepted(rewritten(move, move))
    expect(await rowsOf(corpus)).toEqual([])
    expect(await rowsOf(corpus, '--all', '--change', 'moved')).toEqual([`${npm} kept moved`])
    writeFiles(corpus, rewritten(move))
    expect(await rowsOf(corpus)).toEqual([])
  })

  test('--base shows the code of then, whatever was accepted since', async () => {
    const folder = makeFolder(
      Object.fromEntries(
        Object.entries({ ...shared, ...under('guide', guide) }).map(([path, text]) => [
          `corpus/${path}`,
          text
        ])
      )
    )
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd: folder })
    git('init', '-q')
    git('add', '.')
    git('commit', '-q', '-m', 'one')
    const corpus = join(folder, 'corpus')
    writeFiles(
      corpus,
      rewritten(text => without(text).replace('colour: warm', 'colour: cold'), without)
    )
    await accept(corpus, '--all')
    expect(await rowsOf(corpus, '--base', 'HEAD')).toEqual([
      `${npm}@base orphaned removed`,
      `${yaml} stale reworded`
    ])
    const shown = await review(corpus, '--base', 'HEAD')
    expect(shown).toContain('      - npm install lamp@2\n')
    expect(shown).toContain('      - colour: warm\n      + colour: cold\n')
  })

  test('--ci counts what is to be looked at', async () => {
    const corpus = await makeAccepted(rewritten(newer))
    expect(await runHere('review', '--ci', '--corpus', corpus)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('1 bead is unreviewed')
    })
  })
})

test('check says where the code of both sides differs, and not where comments and strings do', async () => {
  const check = async (files: Files): Promise<unknown[]> => {
    const { stdout } = await runHere('check', '--format', 'json', '--corpus', makeCorpus(files))
    return JSON.parse(stdout)
  }
  const translated = (text: string): string =>
    text.replace('any free', 'a free').replace('The lamp', 'A lamp')
  expect(await check(rewritten(translated))).toEqual([])
  expect(
    await check(
      rewritten(
        text => text,
        text => text.replace('   colour: warm', '   colour: cold')
      )
    )
  ).toEqual([
    {
      file: 'guide/ja.md',
      line: 26,
      column: 12,
      endLine: 26,
      endColumn: 16,
      ruleId: 'code-mismatch',
      severity: 'warning',
      reason: 'Unexpected `cold` in code, expected `warm`'
    }
  ])
  expect(await check(rewritten(text => text, without))).toMatchObject([
    { file: 'guide/en.md', line: 7, column: 1, endLine: 9, endColumn: 4, ruleId: 'code-mismatch' }
  ])
})

test('add --dry-run tells which decisions on code another edition would touch', async () => {
  const corpus = await makeAccepted()
  const edition = join(makeFolder({ 'new.md': newer(guide['ja.md']) }), 'new.md')
  const { stdout } = await runHere(
    ...['add', edition, '--document', 'guide', '--locale', 'ja', '--dry-run', '--corpus', corpus]
  )
  expect(stdout).toMatch(new RegExp(`stale ${npm} reworded in the target`))
  expect(stdout).toContain('      + npm install lamp@3\n')
})

test('align prints no code', async () => {
  const folder = makeFolder(guide)
  const { stdout } = await runHere('align', join(folder, 'en.md'), join(folder, 'ja.md'))
  expect(stdout.trim().split('\n')).toHaveLength(8)
  expect(stdout).not.toMatch(/npm install|\/b1|code-/)
})
