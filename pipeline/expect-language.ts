import { VFile } from 'vfile'
import { listWords } from '../src/align/index.ts'
import type { Registry } from '../src/kernel.ts'
import {
  countHanScripts,
  type Language,
  languageGroupOf,
  listFunctionWords,
  wordsOf
} from '../src/languages/index.ts'
import { type Locale, listSegments } from '../src/nodes/index.ts'
import { runTextStages } from './document/run-stages.ts'
import { UsageError } from './usage-error.ts'

/** Number of letters examined, and the minimum number to detect a language by. */
const letters = { most: 20_000, least: 150, leastHan: 50 }

/** Minimum number of letters of a segment to detect its language by. */
const leastOfSegment = { spaced: 20, unspaced: 8 }

/** Minimum share of function words, by which a language is recognised that the detector does not know. */
const leastShare = 0.2

/** Minimum share of letters in one other language, and maximum share in the expected one. */
const bounds = { other: 0.6, expected: 0.1 }

/** Minimum number of characters specific to one Chinese script, and the share of them that the other may have. */
const scripts = { least: 10, other: 0.1 }

/**
 * Require a text to be in the language of its locale. Each of its segments has a vote, weighted by length; code, names
 * from programs and quotations do not count. A text is accepted if it is too short to tell, partly translated, or in a
 * language that neither the detector nor a plug-in knows.
 *
 * @param name - name of the file in the error.
 * @throws UsageError if hardly anything is in that language, and most is in another one.
 */
export async function expectLanguage(
  name: string,
  markdown: string,
  locale: Locale,
  registry: Registry
): Promise<void> {
  const found = await findOtherLanguage(markdown, locale, registry)
  if (found === undefined) return
  throw new UsageError(
    `cannot add ${name} as ${nameOf(locale)}: its text is in ${nameOf(found)} (--any-language takes it)`
  )
}

async function findOtherLanguage(
  markdown: string,
  locale: Locale,
  registry: Registry
): Promise<Locale | undefined> {
  const texts = listTexts(markdown, locale, registry)
  const { eld } = await import('eld/small')
  const known = new Set(Object.values<string>(eld.info().Languages).map(languageGroupOf))
  const others = registry.languages.filter(
    ({ tag, functionWords }) => functionWords !== undefined && !known.has(languageGroupOf(tag))
  )
  const expected = languageGroupOf(locale)
  if (!known.has(expected) && !others.some(({ tag }) => languageGroupOf(tag) === expected)) return undefined
  const votes = new Map<string, number>()
  for (const text of texts) {
    const language = languageGroupOf(
      detectByWords(text, registry.languages, others) ?? eld.detect(text).language
    )
    votes.set(language, (votes.get(language) ?? 0) + text.length)
  }
  const sum = [...votes.values()].reduce((total, each) => total + each, 0)
  const [other = '', most = 0] = [...votes].sort(([, one], [, two]) => two - one)[0] ?? []
  const isHan = other === 'zh' || other === 'ja'
  if (sum < (isHan ? letters.leastHan : letters.least)) return undefined
  if (other === 'zh' && expected === 'zh') return otherScript(texts.join(''), locale)
  const isOther = other !== '' && other !== expected && most >= bounds.other * sum
  return isOther && (votes.get(expected) ?? 0) <= bounds.expected * sum ? other : undefined
}

/**
 * Find the language that the detector does not know and whose function words are a fifth of a text, more than those of
 * any other language.
 */
function detectByWords(
  text: string,
  languages: readonly Language[],
  unknown: readonly Language[]
): Locale | undefined {
  const words = wordsOf(text)
  const countIn = ({ functionWords }: Language): number => listFunctionWords(words, functionWords).length
  const most = Math.max(2, leastShare * words.length)
  const found = unknown.find(language => {
    const count = countIn(language)
    return count >= most && languages.every(other => other === language || countIn(other) < count)
  })
  return found?.tag
}

/** List the segments that are long enough to detect a language by, as the words in them, from the start of a text. */
function listTexts(markdown: string, locale: Locale, registry: Registry): string[] {
  const setting = { registry, termbase: { concepts: [] } }
  const text = runTextStages({ file: new VFile(markdown), locale, isOfCorpus: false }, setting)
  if (!text) return []
  const texts: string[] = []
  let sum = 0
  for (const segment of listSegments(text.tree)) {
    const words = listWords(segment).map(({ form }) => form)
    const isSpaced = words.filter(word => [...word].length > 1).length * 2 > words.length
    // Characters of scripts without spaces are separate words here, so they are joined again.
    const text = words.join(' ').replaceAll(/(?<=(?:^|\s)\S) (?=\S(?:\s|$))/gu, '')
    if (text.length < (isSpaced ? leastOfSegment.spaced : leastOfSegment.unspaced)) continue
    texts.push(text)
    sum += text.length
    if (sum > letters.most) break
  }
  return texts
}

function otherScript(text: string, locale: Locale): Locale | undefined {
  const { simplified, traditional } = countHanScripts(text)
  const [own, other, name] =
    locale === 'zh-Hant'
      ? [traditional, simplified, 'zh-Hans']
      : locale === 'zh-Hans'
        ? [simplified, traditional, 'zh-Hant']
        : [0, 0, '']
  return other >= scripts.least && own <= scripts.other * (own + other) ? name : undefined
}

/** Name a language: `German (de)`. */
function nameOf(locale: Locale): string {
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale} (${locale})`
}
