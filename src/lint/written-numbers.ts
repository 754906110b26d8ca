import { numberWords } from '../normal/index.ts'
import type { Reading } from './figures.ts'

/** Words between the parts of a number. */
const joints = /^(?:[\s-]|\s+and\s+|\s+et\s+|-et-)$/iu

/**
 * Find number words, each by itself and with those it makes a number with: `one hundred and thirty`, `twenty-first`,
 * `quatre-vingt`. None of them is sure.
 *
 * @param language a primary language.
 */
export function* writtenNumbers(text: string, language: string): Generator<Reading> {
  const table = numberWords(language)
  if (table.size === 0) return
  const read = (word: string): number | undefined =>
    table.get(word) ?? loose[language]?.get(word.toLowerCase())
  let group: { start: number; end: number; parts: number[] } | undefined
  for (const { 0: word, index } of text.matchAll(/\p{Script=Latin}+/gu)) {
    const value = read(word)
    if (value === undefined) continue
    const end = index + word.length
    yield { start: index, end, values: [value], sure: false }
    const joined = group && joints.test(text.slice(group.end, index))
    if (group && !joined && group.parts.length > 1) yield toReading(group)
    group =
      group && joined
        ? { ...group, end, parts: [...group.parts, value] }
        : { start: index, end, parts: [value] }
  }
  if (group && group.parts.length > 1) yield toReading(group)
}

/**
 * Words that stand for a number in some places only: articles, a unit of time, `both`. They may render a number, which is
 * all that is asked of a number that is not sure.
 */
const loose: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: words({ 1: 'one first once single', 2: 'second twice double both pair couple', 3: 'thrice triple' }),
  de: words({
    1: 'ein eine einen einem einer eines eins erste ersten erster erstes einmal',
    2: 'zweite zweiten zweiter zweites zweimal beide beiden doppelt paar',
    3: 'dritter drittes dreimal'
  }),
  fr: words({ 1: 'un une unième premier première', 2: 'second seconde deuxième double paire', 3: 'triple' })
}

function words(byValue: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(byValue).flatMap(([value, list]) => list.split(' ').map(word => [word, Number(value)]))
  )
}

function toReading({ start, end, parts }: { start: number; end: number; parts: readonly number[] }): Reading {
  return { start, end, values: [compose(parts)], sure: false }
}

/** Put the parts of a number together: 1, 100, 30 is 130; 2, 1000000 is 2,000,000; 4, 20 is 80. */
function compose(parts: readonly number[]): number {
  let total = 0
  let section = 0
  for (const part of parts) {
    if (part >= 1000) {
      total += Math.max(section, 1) * part
      section = 0
    } else if (part === 100 || (part === 20 && section > 0 && section < 10))
      section = Math.max(section, 1) * part
    else section += part
  }
  return total + section
}
