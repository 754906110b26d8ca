import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAlignment } from '../../../src/schema/alignment.ts'
import { fileOf } from '../../schema/reasons.ts'
import { root, runHere } from '../run.ts'
import { makeFolder, readFiles, withVersion, writeFiles } from '../temporary-corpus.ts'

const slug = 'kokka-koshinku'
const alignment = `${slug}/alignment/zh-Hans--ja.yaml`

/** Copy the first document of the repository into a Git repository of its own. */
function makeRepository() {
  const files = readFiles(join(root, 'corpus'))
  const corpus = join(
    makeFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`corpus/${path}`, text]))),
    'corpus'
  )
  writeFiles(corpus, { [alignment]: withVersion(readFileSync(join(corpus, alignment), 'utf8')) })
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: corpus,
      encoding: 'utf8'
    })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'before')
  const changedLines = () => git('diff', '--numstat', '--', alignment).split('\t').slice(0, 2).map(Number)
  return { corpus, git, changedLines }
}

test('accepting one bead of the first document changes one line, whatever else was edited and renumbered', async () => {
  const { corpus, git, changedLines } = makeRepository()
  const path = join(corpus, slug, 'zh-Hans.md')
  const edited = readFileSync(path, 'utf8').replace('围绕产业链部署创新链', '紧紧围绕产业链部署创新链')
  writeFiles(corpus, {
    [`${slug}/zh-Hans.md`]: edited.replace('\n## ', '\n新加的一句话，谁也没有看过。\n\n## ')
  })
  git('commit', '--quiet', '--all', '--message', 'edited')
  const { stdout } = await runHere('review', '--json', '--corpus', corpus)
  const rows: Array<{ bead: string; decision: string }> = JSON.parse(stdout)
  const stale = rows.find(({ decision }) => decision === 'stale')?.bead ?? ''
  const added = rows.find(({ decision }) => decision === 'new')?.bead ?? ''
  expect(await runHere('accept', '--document', slug, '--bead', stale, '--corpus', corpus)).toMatchObject({
    status: 0
  })
  expect(changedLines()).toEqual([1, 1])
  git('commit', '--quiet', '--all', '--message', 'accepted')
  await runHere('accept', '--document', slug, '--bead', added, '--corpus', corpus)
  expect(changedLines()).toEqual([1, 0])
})

test('one line of the file says one decision, and every one can be taken alone', () => {
  const text = readFileSync(join(root, 'corpus', alignment), 'utf8')
  const decisions = readAlignment(fileOf(text)) ?? []
  expect(text.split('\n').filter(line => line.startsWith('- '))).toHaveLength(decisions.length)
})

test.each([
  'utf16le',
  'utf8'
] as const)('an alignment file that an editor saved as %s with a mark of its order stays so, under --undo too', async encoding => {
  const { corpus } = makeRepository()
  const path = join(corpus, alignment)
  const text = readFileSync(path, 'utf8')
  const short = Buffer.from(`\ufeff${text.slice(0, text.lastIndexOf('\n- ') + 1)}`, encoding)
  writeFileSync(path, short)
  const accepted = await runHere('accept', '--all', '--force', '--corpus', corpus)
  expect(accepted).toMatchObject({ status: 0, stderr: '' })
  const after = readFileSync(path).toString(encoding)
  expect(after.startsWith('\ufeff')).toBe(true)
  expect(readAlignment(fileOf(after))).toHaveLength(readAlignment(fileOf(text))?.length ?? 0)
  expect(await runHere('accept', '--undo', '--corpus', corpus)).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(path).equals(short)).toBe(true)
})
