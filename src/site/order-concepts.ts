import { type Concept, type Locale, languageOf } from '../nodes/index.ts'

/** Concepts whose first term in the locale of the order has the same initial. */
export interface ConceptGroup {
  /** Their initial: a letter, a row of the kana, `漢` for kanji; `undefined` if the locale has no such order. */
  readonly initial: string | undefined
  /** The concepts, in order. */
  readonly concepts: readonly Concept[]
}

/** The first Han character of each letter in pinyin order; no syllable begins with I, U or V. */
const pinyin = {
  characters: [...'吖丷嚓咑妸发旮哈丌咔垃呣拏喔妑七呥仨他屲夕丫帀'],
  letters: [...'ABCDEFGHJKLMNOPQRSTWXYZ']
}

/** The first kana of each row. */
const kana = [...'あかさたなはまやらわ']

/** Sort concepts by their first term in a locale, grouped by initials. Concepts without a term there are omitted. */
export function orderConcepts(concepts: readonly Concept[], locale: Locale): ConceptGroup[] {
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true })
  const named = concepts
    .flatMap(concept => {
      const term = concept.terms[locale]?.[0]?.text
      return term === undefined ? [] : [{ concept, term }]
    })
    .sort((first, second) => compare(first.term, second.term))
  const groups = new Map<string | undefined, Concept[]>()
  for (const { concept, term } of named) {
    const initial = initialOf(term, locale, compare)
    groups.set(initial, [...(groups.get(initial) ?? []), concept])
  }
  return [...groups].map(([initial, members]) => ({ initial, concepts: members }))
}

function initialOf(term: string, locale: Locale, compare: Compare): string | undefined {
  const first = term.normalize('NFKD').match(/[\p{L}\p{N}]/u)?.[0] ?? ''
  if (/\p{Script=Latin}/u.test(first)) return first.toLocaleUpperCase(locale)
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)) return lastBefore(kana, first, compare)
  if (!/\p{Script=Han}/u.test(first)) return undefined
  if (languageOf(locale) === 'ja') return '漢'
  const { script } = new Intl.Locale(locale).maximize()
  if (languageOf(locale) !== 'zh' || script !== 'Hans') return undefined
  const start = lastBefore(pinyin.characters, first, compare)
  return start === undefined ? undefined : pinyin.letters[pinyin.characters.indexOf(start)]
}

type Compare = (first: string, second: string) => number

/** Find the last of some sorted characters that is not greater than another. */
function lastBefore(starts: readonly string[], character: string, compare: Compare): string | undefined {
  return starts.findLast(start => compare(start, character) <= 0)
}
