import { readdirSync, readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it, test } from 'vitest'
import { deskAssets, deskPolicy, writeDeskPage, writeKeyPage } from '../../src/review-ui/index.ts'
import { deskKeys } from '../../src/review-ui/keys.ts'
import { shippedInterface } from '../../src/wording/index.ts'

const folder = new URL('../../src/client/', import.meta.url)
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
    expect(page).not.toMatch(
      /<script(?! src="\/assets\/desk\.js" type="module"><\/script>)|<style|\son\w+=|https?:/
    )
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

test('every file of the page is listed, and every listed one is there', () => {
  const own = readdirSync(new URL('review/', folder))
  const listed = Object.entries(deskAssets)
  expect(
    listed
      .filter(([, place]) => place === 'review')
      .map(([name]) => name)
      .sort()
  ).toEqual(own.sort())
  for (const [name, place] of listed)
    expect(readFileSync(new URL(`${place}/${name}`, folder)).length).toBeGreaterThan(0)
})

test('the script writes text as text, and asks nobody else', () => {
  for (const name of Object.keys(deskAssets).filter(each => each.endsWith('.js'))) {
    const script = readFileSync(new URL(`review/${name}`, folder), 'utf8')
    expect(script, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|https?:/)
  }
  expect(deskPolicy).toContain("require-trusted-types-for 'script'")
})
