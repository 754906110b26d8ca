import type { Locale } from '../nodes/index.ts'
import type { Language } from './language.ts'

/** Frequent characters that only one of the two Chinese scripts uses. */
const simplified =
  /[国发为这来时们会个对说学过经动现点进样种业应问还实关东车两开后长见电题认体机论边战门间达设气无运处头传计将头导规条确组结单报质权]/gu
const traditional =
  /[國發為這來時們會個對說學過經動現點進樣種業應問還實關東車兩開後長見電題認體機論邊戰門間達設氣無運處頭傳計將導規條確組結單報質權]/gu

/** Longest part of a text that is examined, in UTF-16 units. */
const sample = 20_000

/** The language of a text, as detected. */
export interface DetectedLocale {
  /** `und` if nothing decides. */
  readonly locale: Locale
  /** Whether there is enough text, and none of another language, to believe it against a file's name. */
  readonly isSure: boolean
}

/** Letters from which on a script is sure; Han without kana may be a short Japanese text. */
const sure = { letters: 30, han: 100, words: 5 }

/** Scripts of one language among those that are usually translated. */
const scriptLanguages = {
  ko: /\p{Script=Hangul}/gu,
  th: /\p{Script=Thai}/gu,
  he: /\p{Script=Hebrew}/gu,
  el: /\p{Script=Greek}/gu,
  hi: /\p{Script=Devanagari}/gu
} as const

/**
 * Detect the language of a text from its script and, where several languages share the script, from their function
 * words.
 */
export function detectAmong(text: string, languages: readonly Language[]): DetectedLocale {
  const part = text.slice(0, sample)
  const han = count(part, /\p{Script=Han}/gu)
  const kana = count(part, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const latin = count(part, /\p{Script=Latin}/gu)
  for (const [locale, script] of Object.entries(scriptLanguages)) {
    const letters = count(part, script)
    if (letters > Math.max(kana, han, latin / 4)) return { locale, isSure: letters >= sure.letters }
  }
  if (kana > 0.05 * (han + kana) && han + kana > latin / 4)
    return { locale: 'ja', isSure: han + kana >= sure.letters }
  if (han <= latin / 4) return detectByWords(part, languages)
  const scripts = countHanScripts(part)
  const locale = scripts.traditional > scripts.simplified ? 'zh-Hant' : 'zh-Hans'
  return { locale, isSure: han >= sure.han }
}

/** Count the frequent characters that occur in only one of the two Chinese scripts. */
export function countHanScripts(text: string): { readonly simplified: number; readonly traditional: number } {
  return { simplified: count(text, simplified), traditional: count(text, traditional) }
}

/**
 * Tell apart languages of one script by their function words; a word of several languages counts for each of them in
 * part. The language with the most of them is sure if the others have clearly fewer.
 */
function detectByWords(text: string, languages: readonly Language[]): DetectedLocale {
  const words = wordsOf(text)
  const weights = weighWords(languages)
  let best = { locale: 'und', hits: 0 }
  let next = 0
  for (const { tag, functionWords } of languages) {
    const found = listFunctionWords(words, functionWords)
    const hits = found.reduce((sum, word) => sum + 1 / (weights.get(word) ?? 1), 0)
    if (hits > best.hits) {
      next = best.hits
      best = { locale: tag, hits }
    } else next = Math.max(next, hits)
  }
  const { locale, hits } = best
  return { locale, isSure: hits >= sure.words && hits > 1.5 * next && hits > 0.1 * words.length }
}

/** Count the languages that have each function word. */
function weighWords(languages: readonly Language[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { functionWords = '' } of languages)
    for (const word of new Set(functionWords.split(' '))) weights.set(word, (weights.get(word) ?? 0) + 1)
  return weights
}

/** List the words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  )
}

/** List those of some words, in lower case, that are function words of a language. */
export function listFunctionWords(words: readonly string[], functionWords = ''): string[] {
  const list = new Set(functionWords.split(' '))
  return words.filter(word => list.has(word))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
