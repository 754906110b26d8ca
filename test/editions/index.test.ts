import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renderEditions } from '../../src/editions/index.ts'
import { publication } from './publication.ts'

const folder = fileURLToPath(new URL('./fixtures/a-summary-renders-its-source-twice/', import.meta.url))
const editions = (await renderEditions(publication)).filter(({ path }) => /^(?:ja|bitext)\//.test(path))

/** Read what is expected of an edition; with `UPDATE=1` what was written becomes what is expected. */
function expected(path: string, written: string): string {
  const file = folder + (path.startsWith('bitext/') ? 'bitext.json' : path.split('/').slice(3).join('/'))
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, written)
  }
  return readFileSync(file, 'utf8')
}

test('every bitext has its pages, bilingual Markdown and an EPUB in each interface language, and once JSON and clauses to search', async () => {
  const paths = (await renderEditions(publication)).map(({ path }) => path)
  expect(paths).toEqual(
    ['ja', 'zh-Hans', 'en']
      .flatMap(language =>
        ['index.html', 'coverage/index.html', 'bilingual.epub', 'bilingual.md'].map(
          name => `${language}/kokka-koshinku/zh-Hans--ja/${name}`
        )
      )
      .concat('bitext/kokka-koshinku/zh-Hans--ja.json', 'search/kokka-koshinku/zh-Hans--ja.js')
  )
})

test.each(
  editions.filter(({ text }) => text !== undefined)
)('$path is written as it stands in the fixture', ({ path, text = '' }) => {
  expect(text).toBe(expected(path, text))
})
