import { readdirSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it, test } from 'vitest'
import { readClientFile } from '../../pipeline/client/read-client-file.ts'
import { deskKeys } from '../../src/review-ui/keys.ts'
import { deskAssets, deskPolicy, writeDeskPage, writeKeyPage } from '../../src/review-ui/page.ts'
import { shippedInterface } from '../../src/wording/index.ts'

const folder = new URL('../../src/client/review/', import.meta.url)
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'long-title': 'off',
    // The list is a listbox: each of its options has three lines.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': 'error'
  }
})

describe.each(shippedInterface.languages)('the review page in %s', language => {
  it.each([
    ['with the key', writeDeskPage(language, shippedInterface)],
    ['without the key', writeKeyPage(language, shippedInterface)]
  ])('is valid HTML without script or style in it (%s)', async (_, page) => {
    const { results } = await validator.validateString(page)
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))
    ).toEqual([])
    expect(page).not.toMatch(/<script(?! src="\/assets\/desk\.js" defer><\/script>)|<style|\son\w+=|https?:/)
  })

  it('has a word for everything that can be done, and no word is empty', () => {
    const words = shippedInterface.reviewWords(language)
    expect(Object.values(words)).not.toContain('')
    for (const { word } of deskKeys) expect(writeDeskPage(language, shippedInterface)).toContain(words[word])
  })

  it('fills in the same values as English', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]).sort()
    for (const [key, text] of Object.entries(shippedInterface.reviewWords('en')))
      expect(values(Reflect.get(shippedInterface.reviewWords(language), key)), key).toEqual(values(text))
  })
})

test('each key does one thing', () => {
  const keys = deskKeys.flatMap(({ keys }) => keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('every style sheet of the page is listed, every module is in its script, and what is listed is there', async () => {
  const own = readdirSync(folder)
  const listed = Object.entries(deskAssets)
  expect(listed.flatMap(([name, place]) => (place === 'review' ? [name] : [])).sort()).toEqual(
    own
      .filter(name => name.endsWith('.css'))
      .concat('desk.js')
      .sort()
  )
  for (const [name, place] of listed) expect(await readClientFile(`${place}/${name}`), name).not.toBe('')
  const script = await readClientFile('review/desk.js')
  for (const name of own.filter(each => each.endsWith('.ts')))
    expect(script).toContain(`// src/client/review/${name}\n`)
})

test('the script writes text as text, and asks nobody else', async () => {
  expect(await readClientFile('review/desk.js')).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|https?:/
  )
  expect(deskPolicy).toContain("require-trusted-types-for 'script'")
})
