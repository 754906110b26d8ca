/** A canonical BCP 47 language tag, such as `zh-Hans`, `ja` or `en`. */
export type Locale = string

const alias: Readonly<Record<string, Locale>> = {
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant'
}

/**
 * Turn a language tag into its canonical form; `zh`, `zh-CN` and `zh-SG` mean `zh-Hans`, `zh-TW` and `zh-HK` mean
 * `zh-Hant`.
 *
 * @returns the canonical tag, or `undefined` for a malformed one.
 */
export function toLocale(tag: string): Locale | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag)
    const short = region ? `${language}-${region}` : language
    if (language === 'zh' && script) return `zh-${script}`
    return alias[short] ?? new Intl.Locale(tag).toString()
  } catch {
    return undefined
  }
}

/** Get the primary language of a locale: `zh` for `zh-Hans`. */
export function languageOf(locale: Locale): string {
  return locale.split('-', 1)[0] ?? locale
}
