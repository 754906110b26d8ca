import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { makeFolder, readFiles } from '../temporary-corpus.ts'

const english = `+++
title = "Ovens"
+++

# Ovens {#ovens}

<!-- secret -->

![an oven](img/oven.png)

![stolen](img/stolen.png) ![fake](img/fake.png)

::: warning Hot door
Wait   until 10:30\\.
:::

* See [stoves](../stoves.md) and [below](#care).

## Care {#care}

Use {{< ref "x" >}} a cloth.
`
const png = Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')

test('Markdown is added byte for byte, and published without its comments, with its images, boxes and links', async () => {
  const received = makeFolder({
    'a.md': english,
    'b.md': `\ufeff${english.replaceAll('\n', '\r\n').replace('Ovens"', 'Fours"')}`
  })
  const corpus = join(makeFolder(), 'corpus')
  const output = join(corpus, '../output')
  const add = (file: string, locale: string) =>
    runHere(
      ...['add', join(received, file), '--document', 'ovens', '--locale', locale, '--any-language'],
      ...['--profile', 'hugo', '--corpus', corpus]
    )
  expect(await add('a.md', 'en')).toMatchObject({ status: 0, stderr: '' })
  expect(await add('b.md', 'fr')).toMatchObject({ status: 0 })
  const files = readFiles(corpus)
  expect(files['ovens/en.md']).toBe(english)
  expect(files['ovens/fr.md']).toBe(readFiles(received)['b.md'])
  expect(files['ovens/document.yaml']).toContain('title:\n  en: Ovens\n  fr: Fours\n')
  expect(files['ovens/document.yaml']).toContain('profile: hugo\n')

  const images = join(corpus, 'ovens/img')
  mkdirSync(images)
  writeFileSync(join(images, 'oven.png'), png)
  writeFileSync(join(images, 'fake.png'), '<script>')
  writeFileSync(join(received, 'secret.png'), png)
  symlinkSync(join(received, 'secret.png'), join(images, 'stolen.png'))
  writeFileSync(
    join(corpus, 'ovens/document.yaml'),
    `${files['ovens/document.yaml']}base:\n  en: https://example.com/docs/ovens/\n`
  )
  const where = ['--corpus', corpus, '--output', output]
  expect(await runHere('build', ...where)).toMatchObject({ status: 0 })
  const built = readFiles(output)
  expect(Object.keys(built).filter(path => path.startsWith('images/'))).toHaveLength(1)
  const page = built['en/ovens/en--fr/index.html'] ?? ''
  expect(page).toMatch(/<img src="\.\.\/\.\.\/\.\.\/images\/[\da-f]+\.png" alt="an oven" loading="lazy">/)
  expect(page).toContain('<span class="kind">warning</span>')
  expect(page).toContain('href="https://example.com/docs/stoves.md"')
  expect(page).toContain('<a href="#section-h2">below</a>')
  for (const [path, text] of Object.entries(built)) expect(`${path}: ${text}`).not.toContain('secret')

  const { stdout } = await runHere('check', ...where)
  expect(stdout).toContain('Unexpected image `img/stolen.png`, expected a file inside the corpus')
  expect(stdout).toContain('Unexpected image `img/fake.png`, expected PNG, JPEG, GIF, WebP, AVIF, or SVG')
})

test('a file of a format that is not read, and an unknown profile, say what to do', async () => {
  const folder = makeFolder({ 'a.rst': 'Title\n=====\n', 'a.md': '# A\n' })
  expect(await runHere('import', join(folder, 'a.rst'))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/reStructuredText is not read: convert it first, such as with `pandoc/)
  })
  expect(await runHere('import', join(folder, 'a.md'), '--profile', 'sphinx')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/unexpected profile "sphinx", expected one of mdx, /)
  })
})
