import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '../usage-error.ts'

const run = promisify(execFile)
const most = 1 << 30
/** Files of a corpus that are processed, unlike those received. */
const wanted = /\.(?:md|yaml|tsv)$/u

/**
 * Check out the corpus of a Git revision to a temporary folder.
 *
 * @param corpus - folder of the current corpus, absolute.
 * @param revision - as Git understands it: a branch, a tag, a commit.
 * @param use - called with the folder; with `undefined` if there was no corpus then.
 * @throws UsageError if there is no Git, no repository or no such revision.
 */
export async function atRevision<Result>(
  corpus: string,
  revision: string,
  use: (folder: string | undefined) => Promise<Result>
): Promise<Result> {
  const prefix = await git(corpus, 'rev-parse', '--show-prefix').catch(error => {
    throw new UsageError(
      isMissing(error) && existsSync(corpus)
        ? '--base needs the program git, which was not found'
        : `${corpus} is in no Git repository, which --base needs`
    )
  })
  const commit = await findCommit(corpus, revision)
  const names = await listFiles(corpus, `${commit}:${prefix}`)
  if (names.length === 0) return use(undefined)
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-base-'))
  try {
    await layOut(corpus, `${commit}:${prefix}`, names, folder)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function git(cwd: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...words], { cwd, maxBuffer: most })
  return stdout.replace(/\n$/u, '')
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function findCommit(corpus: string, revision: string): Promise<string> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  return git(corpus, ...words).catch(() => {
    throw new UsageError(`unknown revision ${revision}`)
  })
}

/** List the files of a tree that are processed; none if there is no such tree. */
async function listFiles(corpus: string, tree: string): Promise<string[]> {
  const listed = await git(corpus, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', tree).catch(() => '')
  return listed.split('\0').filter(name => {
    const steps = name.split('/')
    return (
      wanted.test(name) && !steps.some(step => step === 'sources' || step === '..' || step.includes('\n'))
    )
  })
}

async function layOut(cwd: string, tree: string, names: readonly string[], folder: string): Promise<void> {
  const blobs = await readBlobs(
    cwd,
    names.map(name => `${tree}${name}`)
  )
  for (const [at, name] of names.entries()) {
    const bytes = blobs[at]
    if (!bytes) continue
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
}

/** Read many objects through one process: `git cat-file --batch` writes a line with the size before each. */
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
