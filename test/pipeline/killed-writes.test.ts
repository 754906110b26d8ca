import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere, runProgram } from './run.ts'
import { document, type Files, makeCorpus, makeFolder, readFiles, writeFiles } from './temporary-corpus.ts'

/** Run the program, killed at its nth change to the disk. */
function killAt(nth: number, isBefore: boolean, words: readonly string[]) {
  const env = {
    NODE_OPTIONS: `--import ${new URL('kill-at.mjs', import.meta.url).href}`,
    KILL_AT: `${nth}`,
    KILL_BEFORE: isBefore ? '1' : '0'
  }
  return runProgram(words, { env })
}

/** Start from the same files, kill a command at each of its changes in turn, and see what the next run makes of it. */
async function killEverywhere(files: Files, words: (folder: string) => readonly string[]): Promise<number> {
  const start = () => {
    const folder = makeFolder()
    writeFiles(folder, files)
    return folder
  }
  const wanted = start()
  await runHere(...words(wanted))
  const expected = withoutState(readFiles(wanted))
  for (let nth = 1; ; nth += 1) {
    const folder = start()
    const { status } = await killAt(nth, nth % 2 === 0, words(folder))
    if (status === 0) return nth
    for (const [path, text] of Object.entries(readFiles(folder)))
      if (!isTemporary(path)) expect([files[path], expected[path]]).toContain(text)
    await runHere(...words(folder))
    expect(withoutState(readFiles(folder))).toEqual(expected)
    expect(Object.keys(readFiles(folder)).filter(path => /\.taiyaku-/.test(path))).toEqual([])
  }
}

function isTemporary(path: string): boolean {
  return /(?:^|\/)\.taiyaku(?:-|\/)/.test(path)
}

function withoutState(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.taiyaku/')))
}

const corpus = Object.fromEntries(
  Object.entries(readFiles(makeCorpus())).map(([path, text]) => [`corpus/${path}`, text])
)

test('add, killed at any change, is made whole by the next add, and leaves nothing behind', async () => {
  const files = { 'notice.ja.md': document['ja.md'] }
  const kills = await killEverywhere(files, folder => {
    const where = ['--corpus', join(folder, 'corpus'), '--document', 'parks', '--locale', 'ja']
    return ['add', join(folder, 'notice.ja.md'), ...where]
  })
  expect(kills).toBeGreaterThan(8)
}, 600_000)

test('accept, killed at any change, leaves the old file or the new one, and the next one leaves nothing behind', async () => {
  const files = { ...corpus, 'corpus/parks/alignment/zh-Hans--ja.yaml': '# ours\n' }
  const kills = await killEverywhere(files, folder => ['accept', '--all', '--corpus', join(folder, 'corpus')])
  expect(kills).toBeGreaterThan(8)
}, 600_000)
