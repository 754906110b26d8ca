import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  fingerprint,
  isSameFingerprint,
  withoutAlignments,
  withText
} from '../../../pipeline/server/version.ts'
import { document, makeFolder, writeFiles } from '../temporary-corpus.ts'

const alignment = 'alignment/zh-Hans--ja.yaml'

test('a fingerprint is of the texts, the description and the alignment, of nothing else', async () => {
  const folder = makeFolder({ ...document, [alignment]: '- a\n', 'sources/x.md': 'x', 'note.txt': 'x' })
  expect([...(await fingerprint(folder)).keys()]).toEqual([alignment, 'document.yaml', 'ja.md', 'zh-Hans.md'])
})

test('one changed character makes it another one, and the same text the same again', async () => {
  const folder = makeFolder(document)
  const before = await fingerprint(folder)
  writeFiles(folder, { 'ja.md': `${document['ja.md']} ` })
  expect(isSameFingerprint(before, await fingerprint(folder))).toBe(false)
  writeFiles(folder, { 'ja.md': document['ja.md'] })
  expect(isSameFingerprint(before, await fingerprint(folder))).toBe(true)
})

test('what a write makes of it is told beforehand', async () => {
  const folder = makeFolder(document)
  const expected = withText(await fingerprint(folder), alignment, '- new\n')
  writeFiles(folder, { [alignment]: '- new\n' })
  const written = await fingerprint(folder)
  expect(isSameFingerprint(expected, written)).toBe(true)
  expect(isSameFingerprint(withoutAlignments(written), await fingerprint(makeFolder(document)))).toBe(true)
})

test('a folder that is not there has no files', async () => {
  expect(await fingerprint(join(makeFolder(), 'nowhere'))).toEqual(new Map())
})
