import type { Language } from '../../languages/index.ts'
import type { Locale } from '../../nodes/index.ts'
import { normalForm } from '../../text/index.ts'
import { type LexiconIndex, sideOf } from './lexicon-index.ts'
import { matchForms } from './match.ts'
import { gap, toUnits, type Unit, unitsOfForm } from './units.ts'

/** Locale of a text, and its language. */
export interface TextLanguage {
  readonly locale: Locale
  readonly language: Language
}

/** Texts of the two sides of a bead. */
export interface SideTexts {
  /** Text of the source. */
  readonly source: string
  /** Text of the target. */
  readonly target: string
}

/** Units of the two sides of a bead. */
export interface SideUnits {
  /** Units of the source. */
  readonly source: readonly Unit[]
  /** Units of the target. */
  readonly target: readonly Unit[]
}

/**
 * Keep of a bead only what is still unexplained. Gaps replace every lexicon form with a rendering on the other side,
 * and what both sides write alike (two consecutive Han characters, or a word).
 */
export function unexplained(
  { source, target }: SideTexts,
  texts: readonly [TextLanguage, TextLanguage],
  lexicons: readonly LexiconIndex[]
): SideUnits {
  const [from, to] = [toUnits(source, texts[0].language), toUnits(target, texts[1].language)]
  const known = renderedForms({ source, target }, texts, lexicons)
  return {
    source: cover(from, [...known.source, ...commonForms(from, to)]),
    target: cover(to, [...known.target, ...commonForms(to, from)])
  }
}

type Form = readonly string[]

function renderedForms(
  { source, target }: SideTexts,
  [from, to]: readonly [TextLanguage, TextLanguage],
  lexicons: readonly LexiconIndex[]
): { source: Form[]; target: Form[] } {
  const found: { source: Form[]; target: Form[] } = { source: [], target: [] }
  for (const lexicon of lexicons) {
    const [first, second] = [sideOf(lexicon, from.locale), sideOf(lexicon, to.locale)]
    if (!first || !second) continue
    const one = matchForms(normalForm(source), first)
    const other = matchForms(normalForm(target), second)
    const entries = (matches: typeof one) => new Set(matches.flatMap(match => match.entries))
    const [ours, theirs] = [entries(one), entries(other)]
    for (const { form, entries } of one)
      if (entries.some(entry => theirs.has(entry))) found.source.push(unitsOfForm(form, from.language))
    for (const { form, entries } of other)
      if (entries.some(entry => ours.has(entry))) found.target.push(unitsOfForm(form, to.language))
  }
  return found
}

/** List the bigrams of Han characters, and the longer words, that the other side has too. */
function commonForms(units: readonly Unit[], others: readonly Unit[]): Form[] {
  const theirs = new Set(wordsAndPairs(others).map(form => form.join('')))
  return wordsAndPairs(units).filter(form => theirs.has(form.join('')))
}

function wordsAndPairs(units: readonly Unit[]): Form[] {
  return units.flatMap(({ normal }, at) => {
    if (normal.length > 1) return [[normal]]
    const next = units[at + 1]?.normal ?? ''
    return /^\p{Script=Han}{2}$/u.test(normal + next) ? [[normal, next]] : []
  })
}

/** Replace every unit that belongs to one of the forms by a gap. */
function cover(units: readonly Unit[], forms: readonly Form[]): Unit[] {
  const byStart = new Map(forms.map(([start = '']) => [start, forms.filter(form => form[0] === start)]))
  const covered = new Set<number>()
  units.forEach(({ normal }, at) => {
    for (const form of byStart.get(normal) ?? [])
      if (form.every((unit, step) => units[at + step]?.normal === unit))
        for (const step of form.keys()) covered.add(at + step)
  })
  return units.map((unit, at) => (covered.has(at) ? gap : unit))
}
