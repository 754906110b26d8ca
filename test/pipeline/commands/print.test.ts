import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts'
import { root, runHere, runProgram } from '../run.ts'
import { makeCorpus, makeFolder, readFiles, under } from '../temporary-corpus.ts'

const description = (...bitexts: string[]) => `title: { en: Parks }
updated: 2026-01-02
bitexts: [${bitexts.join(', ')}]
provenance: {}
`
const english = '{ source: en, target: de, relation: translation }'

/** Texts in Latin script: no font of Han characters is needed to print them. */
const texts = {
  'document.yaml': description(english),
  'en.md': '# Parks\n\nEvery park has a gardener.\n',
  'de.md': '# Parkanlagen\n\nJeder Park hat einen Gärtner.\n',
  'zh-Hans.md': undefined,
  'ja.md': undefined
}

test('a browser prints both languages of the page to a file', async () => {
  const corpus = makeCorpus(under('parks', texts))
  const folder = makeFolder()
  const out = join(folder, 'parks.pdf')
  const browser = join(root, 'test/pipeline/packaged-browser.mjs')
  const words = ['print', '--corpus', corpus, '--document', 'parks', '--out', out, '--browser', browser]
  expect(await runHere(...words)).toEqual({ status: 0, stdout: `${out}\n`, stderr: '' })
  const text = JSON.stringify((await readPdf(new VFile(), readFileSync(out)))?.tree)
  expect(text).toContain('Every park has a gardener')
  expect(text).toContain('Jeder Park hat einen Gärtner')
  expect(Object.keys(readFiles(folder))).toEqual(['parks.pdf'])
}, 120_000)

test('without a browser it says what was expected', async () => {
  const corpus = makeCorpus(under('parks', texts))
  const outcome = await runProgram(['print', '--corpus', corpus, '--document', 'parks'], {
    env: { PATH: makeFolder() }
  })
  expect(outcome).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'taiyaku: no browser found, expected Chromium, Chrome or Edge on the search path, or its program with --browser\n'
  })
})

test.each([
  [
    'a browser that is not there',
    ['--browser', '/nowhere/chromium'],
    'no program /nowhere/chromium, expected a Chromium, Chrome or Edge'
  ],
  ['a program that prints nothing', ['--browser', process.execPath], `${process.execPath} printed nothing: `],
  [
    'one of several bitexts',
    ['--browser', process.execPath],
    'several bitexts are meant, expected one: --from en --to de, --from de --to en'
  ],
  [
    'a bitext that the document lacks',
    ['--browser', process.execPath, '--to', 'ja'],
    'no bitext is meant, expected one: --from en --to de'
  ],
  [
    'a language without wording',
    ['--browser', process.execPath, '--language', 'fr'],
    'no interface language fr, expected one of ja, zh-Hans, en'
  ]
])('%s is refused', async (name, words, reason) => {
  const both = description(english, '{ source: de, target: en, relation: translation }')
  const files = name.includes('several') ? { ...texts, 'document.yaml': both } : texts
  const corpus = makeCorpus(under('parks', files))
  const out = join(makeFolder(), 'parks.pdf')
  const outcome = await runHere('print', '--corpus', corpus, '--document', 'parks', '--out', out, ...words)
  expect(outcome).toMatchObject({ status: 2, stdout: '' })
  expect(outcome.stderr).toContain(`taiyaku: ${reason}`)
})
