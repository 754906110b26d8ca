import { createInstance, type TFunction } from 'i18next'
import { type Locale, languageOf } from '../nodes/index.ts'
import { enWording } from './en/index.ts'
import type { InterfaceLanguage, ReviewWords, WordingKey } from './interface-language.ts'
import { jaWording } from './ja/index.ts'
import { zhHansWording } from './zh-hans/index.ts'

/** The built-in interface languages. To add one, put its folder here and its name in this list. */
export const interfaceLanguages = [
  jaWording,
  zhHansWording,
  enWording
] as const satisfies readonly InterfaceLanguage[]

/** The interface in all registered languages. */
export interface Interface {
  /** Their tags. */
  readonly languages: readonly Locale[]
  /**
   * Get the wording of the site's pages and of editions.
   *
   * @throws RangeError for a language without wording; check `languages` first.
   */
  readonly wording: (language: Locale) => Wording
  /** Get the wording of the review page. Throws like `wording`. */
  readonly reviewWords: (language: Locale) => ReviewWords
}

/** Look up wording by key and fill in values; throws if a value is missing. */
export type Translate = (key: WordingKey, values?: Readonly<Record<string, string | number>>) => string

/** Wording of one interface language, with its formats for names, dates and numbers. */
export interface Wording {
  /** The interface language. */
  readonly language: Locale
  /** Look up wording. */
  readonly translate: Translate
  /** Name a language: `中国語（簡体字）` for `zh-Hans` in Japanese. */
  readonly nameOf: (locale: Locale) => string
  /** Write an ISO 8601 date in words; anything else is returned unchanged. */
  readonly day: (date: string) => string
  /** Write a share from 0 to 1 as a percentage. */
  readonly percent: (share: number) => string
  /**
   * Choose the text of the reader's language from a record by locale, or else that of the closest language, or else the
   * first.
   */
  readonly choose: (texts: Readonly<Record<Locale, string>> | undefined) => Chosen | undefined
  /** Get the wording of another interface language. */
  readonly in: (language: Locale) => Wording
}

/** A text with its locale. */
export interface Chosen {
  /** Locale of the text. */
  readonly locale: Locale
  /** The text. */
  readonly text: string
}

/** Create the interface in some languages. If two have the same tag, the later one adds to and overrides the earlier one. */
export function createInterface(languages: readonly InterfaceLanguage[]): Interface {
  const tags = [...new Set(languages.map(({ tag }) => tag))]
  const instance = createInstance({
    initAsync: false,
    fallbackLng: enWording.tag,
    keySeparator: false,
    nsSeparator: false,
    // Values are not escaped here: they become text of a tree, which is escaped when it is written.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: key => fail(`Unexpected wording key ${key}, expected one of ${enWording.tag}`),
    missingInterpolationHandler: (text, match) => fail(`Missing value for ${match[0]} in "${text}"`)
  })
  instance.init()
  for (const { tag, site, review } of languages) {
    instance.addResources(tag, 'translation', site)
    instance.addResources(tag, 'review', review ?? {})
  }
  const made = new Map<Locale, Wording>()
  const expectKnown = (language: Locale): void => {
    if (!tags.includes(language))
      fail(`Unexpected interface language ${language}, expected one of ${tags.join(', ')}`)
  }
  const wording = (language: Locale): Wording => {
    expectKnown(language)
    const known = made.get(language) ?? makeWording(language, instance.getFixedT(language), wording)
    made.set(language, known)
    return known
  }
  return {
    languages: tags,
    wording,
    reviewWords: language => {
      expectKnown(language)
      return { ...enWording.review, ...instance.getResourceBundle(language, 'review') }
    }
  }
}

/** The interface in the built-in languages. */
export const shippedInterface: Interface = createInterface(interfaceLanguages)

function makeWording(language: Locale, translate: TFunction, wording: Interface['wording']): Wording {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const shares = new Intl.NumberFormat(language, { style: 'percent' })
  const plain = new Map<WordingKey, string>()
  return {
    language,
    translate: (key, values) => {
      if (values) return translate(key, values)
      const text = plain.get(key) ?? translate(key)
      plain.set(key, text)
      return text
    },
    nameOf: locale => names.of(locale) ?? locale,
    day: date => (isDay(date) ? days.format(Date.parse(date)) : date),
    percent: share => shares.format(share),
    choose: texts => chooseText(texts ?? {}, language),
    in: wording
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
