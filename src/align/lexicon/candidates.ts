import type { Language } from '../../languages/index.ts'
import { gap, type Unit } from './units.ts'

/** A stretch of a text that may be a word. */
export interface Candidate {
  /** Key for comparison. */
  readonly key: string
  /** Its characters in the text. */
  readonly written: string
  /** Han character or figure before it; empty at an edge. */
  readonly before: string
  /** Han character or figure after it; empty at an edge. */
  readonly after: string
}

const shortest = 2
const longest = 6
const runs = /[\p{Script=Katakana}ー]{2,}|\p{Script=Latin}{2,}|\p{Script=Han}{2,}/gu
const neighbour = /^[\p{Script=Han}\d]/u
/** Stretches that are rarely words: with the Chinese particle 的, or starting with a number. */
const noWord = /^的|的.|..的$|^[〇零一二两三四五六七八九十百千万亿兆]/u

/**
 * List what may be a word in the units of a text: where words are written without spaces, runs of katakana, Latin words
 * and stretches of two to six Han characters that are not numbers; otherwise every word with a letter.
 *
 * @returns one candidate per occurrence.
 */
export function listCandidates(units: readonly Unit[], language: Language): Candidate[] {
  return language.unspaced ? inCharacters(units) : inWords(units)
}

function inWords(units: readonly Unit[]): Candidate[] {
  return units
    .filter(unit => unit !== gap && /\p{Letter}/u.test(unit.normal) && unit.normal.length > 1)
    .map(({ normal, written }) => ({ key: normal, written, before: '', after: '' }))
}

function inCharacters(units: readonly Unit[]): Candidate[] {
  const found: Candidate[] = []
  const text = units.map(({ written }) => written).join('')
  let unit = 0
  let offset = 0
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (; offset < index; unit += 1) offset += units[unit]?.written.length ?? 1
    const end = unit + [...run].length
    if (neighbour.test(run)) found.push(...stretches(units, unit, end))
    else found.push(toCandidate(units.slice(unit, end), '', ''))
  }
  return found
}

/** List the stretches of a run of Han characters, with their neighbours. */
function* stretches(units: readonly Unit[], start: number, end: number): Generator<Candidate> {
  const beside = (at: number): string => neighbour.exec(units[at]?.normal ?? '')?.[0] ?? ''
  for (let from = start; from < end; from += 1)
    for (let to = from + shortest; to <= Math.min(end, from + longest); to += 1) {
      const found = toCandidate(units.slice(from, to), beside(from - 1), beside(to))
      if (!noWord.test(found.key)) yield found
    }
}

function toCandidate(units: readonly Unit[], before: string, after: string): Candidate {
  const join = (name: 'normal' | 'written') => units.map(unit => unit[name]).join('')
  return { key: join('normal'), written: join('written'), before, after }
}
