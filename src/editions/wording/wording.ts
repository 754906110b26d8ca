import { createInstance } from 'i18next'
import { type Locale, languageOf } from '../../nodes/index.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { WordingKey } from './key.ts'
import { zhHans } from './zh-hans.ts'

const resources: Readonly<Record<Locale, Readonly<Record<WordingKey, string>>>> = {
  ja,
  'zh-Hans': zhHans,
  en
}

/** Look wording up by its key and fill values in; throws where a value is missing. */
export type Translate = (key: WordingKey, values?: Readonly<Record<string, string | number>>) => string

/** Wording of one interface language and its way to write names, days and figures. */
export interface Wording {
  /** The interface language. */
  readonly language: Locale
  /** Look wording up. */
  readonly translate: Translate
  /** Name a language: `中国語（簡体字）` for `zh-Hans` in Japanese. */
  readonly nameOf: (locale: Locale) => string
  /** Write an ISO 8601 day in words; anything else comes back as it is. */
  readonly day: (date: string) => string
  /** Write a share from 0 to 1 in per cent. */
  readonly percent: (share: number) => string
  /** Choose the text of the reader's language from a record by locale, else of the nearest one, else the first. */
  readonly choose: (texts: Readonly<Record<Locale, string>> | undefined) => Chosen | undefined
}

/** A text with the locale it is written in. */
export interface Chosen {
  /** Locale of the text. */
  readonly locale: Locale
  /** The text. */
  readonly text: string
}

/** Interface languages that there is wording for. */
export const interfaceLanguages: readonly Locale[] = Object.keys(resources)

const made = new Map<Locale, Wording>()

/**
 * Get the wording of an interface language.
 *
 * @throws RangeError for a language that there is no wording for; look at `interfaceLanguages` first.
 */
export function wording(language: Locale): Wording {
  const known = made.get(language) ?? makeWording(language)
  made.set(language, known)
  return known
}

function makeWording(language: Locale): Wording {
  const translate = translator(language)
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const shares = new Intl.NumberFormat(language, { style: 'percent' })
  return {
    language,
    translate,
    nameOf: locale => names.of(locale) ?? locale,
    day: date => (isDay(date) ? days.format(Date.parse(date)) : date),
    percent: share => shares.format(share),
    choose: texts => chooseText(texts ?? {}, language)
  }
}

function translator(language: Locale): Translate {
  const texts = resources[language]
  if (!texts) {
    throw new RangeError(
      `Unexpected interface language ${language}, expected one of ${interfaceLanguages.join(', ')}`
    )
  }
  const instance = createInstance({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: texts } },
    parseMissingKeyHandler: key => fail(`Unexpected wording key ${key}, expected one of ${language}`)
  })
  instance.init()
  const known = new Map<WordingKey, string>()
  return (key, values = {}) => {
    const text = known.get(key) ?? instance.t(key, { skipInterpolation: true })
    known.set(key, text)
    return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) =>
      String(values[name] ?? fail(`Missing value for ${name} in "${text}"`))
    )
  }
}

function fail(reason: string): never {
  throw new RangeError(reason)
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
}

function chooseText(texts: Readonly<Record<Locale, string>>, language: Locale): Chosen | undefined {
  const locales = Object.keys(texts)
  const locale =
    locales.find(each => each === language) ??
    locales.find(each => languageOf(each) === languageOf(language)) ??
    locales.find(each => each === 'en') ??
    locales[0]
  const text = locale === undefined ? undefined : texts[locale]
  return locale === undefined || text === undefined ? undefined : { locale, text }
}
