import type { Locale } from '../nodes/index.ts'
import type { Language } from './language.ts'

/** Frequent characters that only one of the two Chinese scripts uses. */
const simplified =
  /[国发为这来时们会个对说学过经动现点进样种业应问还实关东车两开后长见电题认体机论边战门间达设气无运处头传计将头导规条确组结单报质权]/gu
const traditional =
  /[國發為這來時們會個對說學過經動現點進樣種業應問還實關東車兩開後長見電題認體機論邊戰門間達設氣無運處頭傳計將導規條確組結單報質權]/gu

/** Longest part of a text that is examined, in UTF-16 units. */
const sample = 20_000

/**
 * Detect the language of a text from its script and, where several languages share the script, from their function
 * words.
 *
 * @returns `und` if neither decides.
 */
export function detectAmong(text: string, languages: readonly Language[]): Locale {
  const part = text.slice(0, sample)
  const han = count(part, /\p{Script=Han}/gu)
  const kana = count(part, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const hangul = count(part, /\p{Script=Hangul}/gu)
  const latin = count(part, /\p{Script=Latin}/gu)
  if (hangul > kana && hangul > han) return 'ko'
  if (kana > 0.05 * (han + kana) && han + kana > latin / 4) return 'ja'
  if (han > latin / 4) {
    const scripts = countHanScripts(part)
    return scripts.traditional > scripts.simplified ? 'zh-Hant' : 'zh-Hans'
  }
  return detectByWords(part, languages)
}

/** Count the frequent characters that occur in only one of the two Chinese scripts. */
export function countHanScripts(text: string): { readonly simplified: number; readonly traditional: number } {
  return { simplified: count(text, simplified), traditional: count(text, traditional) }
}

/** Tell apart languages of one script by their function words. These are too few to translate by, but enough for this. */
function detectByWords(text: string, languages: readonly Language[]): Locale {
  let best = { locale: 'und', hits: 0 }
  for (const { tag, functionWords } of languages) {
    if (functionWords === undefined) continue
    const hits = count(
      text,
      new RegExp(`(?<!\\p{L})(?:${functionWords.replaceAll(' ', '|')})(?!\\p{L})`, 'giu')
    )
    if (hits > best.hits) best = { locale: tag, hits }
  }
  return best.locale
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
