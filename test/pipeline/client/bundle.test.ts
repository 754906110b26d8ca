import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleScripts } from '../../../pipeline/client/bundle.ts'
import { readClientFile } from '../../../pipeline/client/read-client-file.ts'
import { assetNames } from '../../../src/editions/index.ts'

const bundles = await bundleScripts()
const scripts = [...bundles]
const site = 'src/client/site'
const listFiles = (ending: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending))
const sizeOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text).length, 0)

test('there is a script for every page that has one', () => {
  expect([...bundles.keys()].sort()).toEqual([
    'review/desk.js',
    'site/page.js',
    'site/reader.js',
    'site/search.js'
  ])
})

test('run again from another folder, the bytes are the same', () => {
  const module = JSON.stringify(new URL('../../../pipeline/client/bundle.ts', import.meta.url).href)
  const program = `const { bundleScripts } = await import(${module}); console.log(JSON.stringify([...await bundleScripts()]))`
  const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program]
  const again = execFileSync(process.execPath, words, { cwd: '/', encoding: 'utf8' })
  expect(JSON.parse(again)).toEqual(scripts)
})

test.each(scripts)('%s is a classic script that names no place of this machine', (_, text) => {
  expect(() => new Script(text)).not.toThrow()
  expect(text).not.toContain(process.cwd())
  for (const [, path = ''] of text.matchAll(/^ *\/\/ ((?:src|node_modules|\.\.?)\/.*\.[jt]s)$/gm))
    expect(statSync(path).isFile()).toBe(true)
})

test.each(scripts)('%s goes with the licence of every package in it', (_, text) => {
  const packages = new Set(
    [...text.matchAll(/\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(([, name]) => name)
  )
  for (const name of packages) {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}`)).replace(
      /(node_modules\/[^/]+).*/,
      '$1'
    )
    const [licence = ''] = readdirSync(folder).filter(each => /^licen[cs]e/i.test(each))
    expect(text).toContain(readFileSync(join(folder, licence), 'utf8').trim())
  }
})

test('every module is in a script, and every style sheet is listed', () => {
  const all = scripts.map(([, text]) => text).join('\n')
  for (const name of listFiles('.ts')) expect(all).toContain(`// ${site}/${name}\n`)
  expect(listFiles('.css').sort()).toEqual(assetNames.filter(name => name.endsWith('.css')).sort())
})

test('packed, the scripts but for the search take 15 kB at most, and so do the style sheets', async () => {
  const isOfSite = (path: string): boolean => path.startsWith('site/') && path !== 'site/search.js'
  const sheets = await Promise.all(listFiles('.css').map(name => readClientFile(`site/${name}`)))
  expect(sizeOf(scripts.flatMap(([path, text]) => (isOfSite(path) ? [text] : [])))).toBeLessThan(15_000)
  expect(sizeOf(sheets)).toBeLessThan(15_000)
})

test('nothing of what only the server needs is in them', () => {
  for (const [path, text] of scripts) {
    expect(text, path).not.toMatch(/\/\/ .*(?:zod|hast|i18next)/)
    // Searching folds Han characters as indexing does, by the same tables.
    if (path !== 'site/search.js') expect(text, path).not.toMatch(/\/\/ .*opencc/)
  }
})
