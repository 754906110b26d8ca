import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLanguage } from '../../src/languages/index.ts'
import { type BeadNumbers, compareNumbers, type Excuses } from '../../src/rules/compare-numbers.ts'
import { type FoundNumber, findNumbers } from '../../src/text/index.ts'

const none: Excuses = { known: [], mayBeWords: () => false }

/** Make a bead of an English and a German text; without a text on one side nothing is linked. */
function bead(source: string, target: string): BeadNumbers<FoundNumber> {
  return {
    source: findNumbers(source, findLanguage('en')),
    target: findNumbers(target, findLanguage('de')),
    linked: source !== '' && target !== ''
  }
}

/** Compare beads, and show each difference as `source → target`. */
function compare(beads: ReadonlyArray<BeadNumbers<FoundNumber>>, excuses = none): string[][] {
  return compareNumbers(beads, excuses).map(differences =>
    differences.map(({ source, target }) => `${source?.surface ?? ''} → ${target?.surface ?? ''}`)
  )
}

describe('numbers of two sides', () => {
  test('of one value are no difference, however they are written', () => {
    expect(compare([bead('1,200 users since May 3, 2021', '1.200 Nutzer seit dem 3. Mai 2021')])).toEqual([])
    expect(compare([bead('It took 2.8 millions.', 'Es waren 2.800.000.')])).toEqual([])
    expect(compare([bead('more than 50 000 jobs', 'über 50.000 Stellen')])).toEqual([])
    expect(compare([bead('codes 404 500', 'Code 404 und 500')])).toEqual([])
    expect(compare([bead('since the 1970s', 'seit den 70ern')])).toEqual([])
    expect(compare([bead('a point and a half', '1,5 Punkte')])).toEqual([])
    expect(compare([bead('SHA-1 sums', 'SHA1-Summen')])).toEqual([])
  })

  test('are a difference where the value is another one', () => {
    expect(compare([bead('two and a half points', '3,5 Punkte')])).toEqual([['two → 3,5']])
    expect(compare([bead('more than 50 000 jobs', 'über 5000 Stellen')])).toEqual([['50 000 → 5000']])
    expect(compare([bead('SHA-1 sums', 'SHA2-Summen')])).toEqual([['SHA-1 → SHA2']])
  })

  test('are a difference where an ordinal or a decade was changed, but articles are no numbers', () => {
    const chinese = {
      source: findNumbers('the second preview', findLanguage('en')),
      target: findNumbers('第八个预览版', findLanguage('zh')),
      linked: true
    }
    expect(compare([chinese])).toEqual([['second → 八']])
    expect(compare([bead("since the '90s", "seit den '50ern")])).toEqual([['90 → 50']])
    expect(compare([bead("React 18's renderer", 'der Renderer von React 1')])).toEqual([['18 → ']])
    expect(compare([bead('a third-party tool', 'ein fremdes Werkzeug')])).toEqual([])
  })

  test('of one bead come together, changed ones in pairs', () => {
    expect(compare([bead('v1.1 of 13 July 2025', 'erschienen')])).toEqual([['v1.1 → ', '13 → ', '2025 → ']])
    expect(compare([bead('14 of 20', '15 von 20')])).toEqual([['14 → 15']])
  })

  test('may have moved to a bead nearby, and not further', () => {
    const [lost, added] = [bead('It has 14 pages.', 'Es hat Seiten.'), bead('It is new.', 'Neu, 14 Seiten.')]
    const between = Array.from({ length: 5 }, () => bead('So it is.', 'So ist es.'))
    expect(compare([lost, ...between.slice(0, 3), added])).toEqual([])
    expect(compare([lost, ...between, added])).toEqual([['14 → '], [' → 14']])
  })

  test('are not looked for in what is missing as a whole', () => {
    expect(compare([bead('It has 14 pages.', '')])).toEqual([])
  })

  test('may be stated where they are known, and be words that nobody here can read', () => {
    const beads = [bead('It has pages.', 'Es hat 14 Seiten.')]
    expect(compare(beads)).toEqual([[' → 14']])
    expect(compare(beads, { ...none, known: findNumbers('14', findLanguage('en')) })).toEqual([])
    expect(compare(beads, { ...none, mayBeWords: (_, other) => other === 'source' })).toEqual([])
  })

  test('are no difference in any order, and one where any of them is changed', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(numbers, fc.nat(), (values, at) => {
        const source = values.join(' and ')
        expect(compare([bead(source, values.toReversed().join(' und '))])).toEqual([])
        const changed = values.with(at % values.length, 1234)
        expect(compare([bead(source, changed.join(' und '))])).toEqual([
          [`${values[at % values.length]} → 1234`]
        ])
      })
    )
  })
})
