import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LanguageModel } from '../../../src/align/untranslated/language-model.ts'
import { isInSourceLanguage, isNearlySame, type Languages } from '../../../src/align/untranslated/weigh.ts'
import { isEntry, listWords } from '../../../src/align/untranslated/words.ts'
import { segmentsIn } from '../../editions/trees.ts'

const en = segmentsIn('en')
const words = (text: string) => listWords(en('sentence', '1', text))
const forms = (text: string) => words(text).map(({ form }) => form)

describe('words that a translator has other words for', () => {
  test('are no code, addresses, options and quotations', () => {
    expect(forms('Run --help, then see https://example.org and useState in main.py')).toEqual([
      'run',
      'then',
      'see',
      'and',
      'in'
    ])
    expect(forms('He said “leave it in English” twice')).toEqual(['he', 'said', 'twice'])
  })
  test('are characters in scripts without spaces, and keep whether they had a capital', () => {
    expect(forms('改革 of Parks')).toEqual(['改', '革', 'of', 'parks'])
    expect(words('of Parks').map(({ hasCapital }) => hasCapital)).toEqual([false, true])
  })
  test('an entry of a bibliography is told by its author and year', () => {
    expect(isEntry(en('sentence', '1', 'Gale, W. A Program for Aligning Sentences, 1993.'))).toBe(true)
    expect(isEntry(en('sentence', '1', 'The park was opened in 1993.'))).toBe(false)
  })
})

const english = forms('the park is open and the keeper of the park reads the manual of the lamp every day')
const german = forms('der park ist offen und der wärter des parks liest das handbuch der lampe jeden tag')

describe('a model of a language', () => {
  test('counts words, and finds one of its own more likely than one of another language', () => {
    const model = new LanguageModel(english)
    expect([model.count('the'), model.count('der')]).toEqual([5, 0])
    expect(model.probability('the', 0)).toBeGreaterThan(model.probability('keeper', 0))
    expect(model.probability('reader', 0)).toBeGreaterThan(model.probability('wärter', 0))
    expect(model.probability('the', 5)).toBeLessThan(model.probability('the', 0))
  })
  test('whatever it learnt from, a probability is one, and all letters are shared with itself', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '漢'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (text, asked) => {
        const model = new LanguageModel(text)
        const chance = model.probability(asked, 0)
        expect(chance > 0 && chance <= 1).toBe(true)
        expect(model.shareLetters(model)).toBeCloseTo(1)
      })
    )
  })
})

test('a text in the source’s language is told from a translation, and a name from either', () => {
  const languages: Languages = {
    source: new LanguageModel(english),
    target: new LanguageModel(german),
    common: new Set(),
    isOne: false,
    least: 2
  }
  const speaks = (text: string, source: string) =>
    isInSourceLanguage(words(text), words(source), languages, false)
  expect(speaks('the keeper reads the manual every day', 'every keeper')).toBe(true)
  expect(speaks('der wärter liest das handbuch jeden tag', 'the keeper reads the manual every day')).toBe(
    false
  )
  expect(speaks('Lighthouse Keeper Weekly', 'Lighthouse Keeper Weekly')).toBe(false)
})

test('two texts are nearly the same where most neighbours are', () => {
  expect(isNearlySame(words('the keeper reads the manual'), words('today the keeper reads the manual'))).toBe(
    true
  )
  expect(isNearlySame(words('the keeper reads'), words('reads keeper the'))).toBe(false)
  expect(isNearlySame([], [])).toBe(false)
})
