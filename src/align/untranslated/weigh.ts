import type { LanguageModel } from './language-model.ts'
import type { Word } from './words.ts'

/** Models of the two languages, each learnt from its text. */
export interface Languages {
  /** Of the source. */
  readonly source: LanguageModel
  /** Model of the target's language, learnt from its translated parts. */
  readonly target: LanguageModel
  /** Words that the source also writes in lower case; if capitalised at the start of a text, they are not names. */
  readonly common: ReadonlySet<string>
  /** Whether both are one language in two scripts. */
  readonly isOne: boolean
  /** Minimum number of words in favour of the source's language. */
  readonly least: number
}

/** Maximum evidence of one word, in nats. */
const most = 4

/** Maximum evidence of a word that occurs nowhere else (so that only its letters count) or may be a name, in nats. */
const little = 1

/** Minimum evidence for a word to count in favour of a language, in nats. */
const least = 0.3

/** Minimum evidence for the source's language: in total, in nats; per word, in nats; and the share of words in favour. */
interface Bounds {
  readonly sum: number
  readonly mean: number
  readonly share: number
}

/** Bounds for a text that is nearly the same in the source, and for any other. */
const bounds = {
  same: { sum: 2.5, mean: 0.4, share: 0.55 },
  other: { sum: 6, mean: 0.7, share: 0.7 }
} as const satisfies Record<string, Bounds>

/** Share of common bigrams of words that makes two texts nearly the same. */
const nearly = 0.6

/**
 * Tell whether a target text is in the source's language. The evidence of a word is the logarithm of its probability in
 * the source's language over that in the target's. Its occurrences in the two texts are discounted, so that it is no
 * evidence for itself. Names and terms, which both sides have elsewhere too, therefore count for nothing.
 *
 * @param text - words of the target segment.
 * @param source - words of the source segments linked with it.
 * @param isLearnt - whether the model of the target was learnt from the text, too.
 */
export function isInSourceLanguage(
  text: readonly Word[],
  source: readonly Word[],
  languages: Languages,
  isLearnt: boolean
): boolean {
  const inSource = countForms(source)
  const inText = isLearnt ? countForms(text) : new Map<string, number>()
  const evidence = text.map((word, at) => {
    const apart = { source: inSource.get(word.form) ?? 0, target: inText.get(word.form) ?? 0 }
    const isName = word.hasCapital && (at > 0 || !languages.common.has(word.form))
    return weighWord(word.form, isName, languages, apart)
  })
  const sum = evidence.reduce((total, each) => total + each, 0)
  const speaking = evidence.filter(each => each > least).length
  const against = evidence.filter(each => each < -least).length
  // Languages that both use Han characters share whole headings, so that equality is no evidence there.
  const isSame = isNearlySame(text, source) && (languages.isOne || text.some(({ form }) => form.length > 1))
  const bound = isSame ? bounds.same : bounds.other
  return (
    speaking >= languages.least &&
    sum >= bound.sum &&
    sum >= bound.mean * text.length &&
    speaking >= bound.share * (speaking + against)
  )
}

function weighWord(
  form: string,
  isName: boolean,
  { source, target, isOne }: Languages,
  apart: Readonly<Record<'source' | 'target', number>>
): number {
  const isSeen = source.count(form) > apart.source || target.count(form) > apart.target
  const limit = isName ? (isSeen ? little : 0) : isSeen ? most : isOne || form.length > 1 ? little : 0
  const ratio = Math.log(source.probability(form, apart.source) / target.probability(form, apart.target))
  return Math.max(-limit, Math.min(limit, ratio))
}

/** Tell whether most of a text is in another one, in the same order. */
export function isNearlySame(text: readonly Word[], other: readonly Word[]): boolean {
  const pairs = listPairs(text)
  const there = new Set(listPairs(other))
  return pairs.length > 0 && pairs.filter(pair => there.has(pair)).length >= nearly * pairs.length
}

/** List the bigrams of words, or the single word of a text of one. */
function listPairs(words: readonly Word[]): string[] {
  if (words.length === 1) return words.map(({ form }) => form)
  return words.slice(1).map(({ form }, at) => `${words[at]?.form} ${form}`)
}

function countForms(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { form } of words) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}
