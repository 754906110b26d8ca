import { type Locale, languageOf, toLocale } from '../nodes/index.ts'
import { languageGroupOf, usualScriptOf } from './alike.ts'
import type { DetectedLocale } from './detect-locale.ts'
import type { Language } from './language.ts'

/** A two-letter language, perhaps with a script and a region, at the end of a name: `ja`, `notice.zh-Hans`. */
const tag = /(?:^|\.)([a-z]{2}(?:-(?:Hans|Hant|Latn|Cyrl|Arab|Jpan|Kore))?(?:-(?:[A-Z]{2}|\d{3}))?)$/

/**
 * Read the locale from a file name. Countries (`cn`, `jp`) are no languages.
 *
 * @param stem - the name without its folder and its last extension.
 */
export function localeOfFileName(stem: string): Locale | undefined {
  const found = tag.exec(stem)?.[1]
  const locale = found && toLocale(found)
  return locale && isLanguage(languageOf(locale)) ? locale : undefined
}

function isLanguage(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
}

/**
 * Tell whether the language of a name may be that of the text. Many language codes are also those of countries: `br` is
 * Breton or Brazil. A name is wrong if the text is surely in another language, and would be recognised in the named one.
 *
 * @param languages - the languages that the detection knows.
 */
export function fitsText(
  named: Locale,
  { locale, isSure }: DetectedLocale,
  languages: readonly Pick<Language, 'tag' | 'functionWords'>[]
): boolean {
  if (!isSure || languageGroupOf(named) === languageGroupOf(locale)) return true
  const isSameScript = usualScriptOf(named) === usualScriptOf(locale)
  const isKnown = languages.some(
    ({ tag, functionWords }) => functionWords !== undefined && languageOf(tag) === languageOf(named)
  )
  return isSameScript && !isKnown && !isHan(locale)
}

function isHan(locale: Locale): boolean {
  return ['zh', 'ja'].includes(languageOf(locale))
}

/**
 * Choose the language of a text from its file's name, if that is one and may be its language, or else from the text.
 *
 * @param stem - the name without its folder and its last extension.
 */
export function localeOfNameOrText(
  stem: string,
  detected: DetectedLocale,
  languages: readonly Pick<Language, 'tag' | 'functionWords'>[]
): Locale {
  const named = localeOfFileName(stem)
  return named !== undefined && fitsText(named, detected, languages) ? named : detected.locale
}
