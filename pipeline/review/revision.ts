import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '../usage-error.ts'

const run = promisify(execFile)
const most = 1 << 30
/** Files of a corpus that go down the line; what was received does not. */
const wanted = /\.(?:md|yaml|tsv)$/u

/**
 * Lay the corpus out as it was in a Git revision, in a folder that is gone afterwards.
 *
 * @param corpus - folder of the corpus today, absolute.
 * @param revision - as Git understands it: a branch, a tag, a commit.
 * @param use - called with the folder.
 * @throws UsageError where there is no repository, no such revision, or no corpus in it.
 */
export async function atRevision<Result>(
  corpus: string,
  revision: string,
  use: (folder: string) => Promise<Result>
): Promise<Result> {
  const prefix = await git(corpus, 'rev-parse', '--show-prefix').catch(() => {
    throw new UsageError(`${corpus} is in no Git repository, which --base needs`)
  })
  const commit = await git(
    corpus,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`
  ).catch(() => {
    throw new UsageError(`unknown revision ${revision}`)
  })
  const tree = `${commit}:${prefix}`
  const listed = await git(corpus, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', tree).catch(() => {
    throw new UsageError(`there was no corpus ${prefix === '' ? 'here' : prefix} in ${revision}`)
  })
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-base-'))
  try {
    const names = listed.split('\0').filter(name => wanted.test(name) && !name.split('/').includes('sources'))
    await layOut(corpus, commit, prefix, names, folder)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function git(cwd: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...words], { cwd, maxBuffer: most })
  return stdout.replace(/\n$/u, '')
}

async function layOut(
  cwd: string,
  commit: string,
  prefix: string,
  names: readonly string[],
  folder: string
): Promise<void> {
  const blobs = await readBlobs(
    cwd,
    names.filter(name => !name.includes('\n')).map(name => `${commit}:${prefix}${name}`)
  )
  for (const [at, name] of names.entries()) {
    const bytes = blobs[at]
    if (!bytes) continue
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
}

/** Read many objects through one process: `git cat-file --batch` gives a line of its size before each. */
async function readBlobs(cwd: string, objects: readonly string[]): Promise<Array<Buffer | undefined>> {
  const child = spawn('git', ['cat-file', '--batch'], { cwd, stdio: ['pipe', 'pipe', 'ignore'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.end(objects.map(object => `${object}\n`).join(''))
  await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const bytes = Buffer.concat(chunks)
  let at = 0
  return objects.map(() => {
    const line = bytes.indexOf(10, at)
    const [, type, size] = bytes.toString('utf8', at, line).split(' ')
    at = line + 1
    if (type !== 'blob') return undefined
    const start = at
    at += Number(size) + 1
    return bytes.subarray(start, at - 1)
  })
}
