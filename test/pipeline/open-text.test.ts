import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openText } from '../../pipeline/open-text.ts'
import { defaultRegistry } from '../../src/kernel.ts'
import { makeFolder } from './temporary-corpus.ts'

const setting = { registry: defaultRegistry, termbase: { concepts: [] } }
const japanese = '園区を建設する。\n'
const folder = makeFolder({
  'plain.md': japanese,
  'notice.ko.md': japanese,
  'notice.zh-TW.md': `---\nlocale: fr\n---\n\n${japanese}`
})

test.each([
  ['notice.zh-TW.md', 'de', 'de'],
  ['notice.zh-TW.md', undefined, 'fr'],
  ['notice.ko.md', undefined, 'ko'],
  ['plain.md', undefined, 'ja'],
  ['plain.md', 'zh-SG', 'zh-Hans'],
  ['plain.md', 'zh-HK', 'zh-Hant']
])('%s, asked for as %s, is read as %s', async (name, asked, locale) => {
  expect((await openText(join(folder, name), asked, setting)).locale).toBe(locale)
})

test('a malformed tag is refused, asked for or in front matter', async () => {
  const bad = join(makeFolder({ 'a.md': '---\nlocale: zh_CN\n---\n\n# x\n' }), 'a.md')
  await expect(openText(bad, undefined, setting)).rejects.toThrow(/:2:9-2:14: Unexpected `zh_CN`/)
  await expect(openText(join(folder, 'plain.md'), 'zh_CN', setting)).rejects.toThrow(
    /"zh_CN", expected a BCP 47 tag/
  )
})
