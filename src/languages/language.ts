import type { Locale } from '../nodes/index.ts'

/**
 * What is known of a language. All but the tag may be left out: then what holds for any language holds. Lists in one text
 * have blanks between their words.
 */
export interface Language {
  /** The primary subtag, perhaps with a script: `ja`, `zh-Hant`. It serves all locales without a language of their own. */
  readonly tag: Locale

  // How texts are cut into segments.

  /** Words whose full stop does not end a sentence, in small letters without that full stop; else those of English. */
  readonly abbreviations?: string
  /** What beside abbreviations takes a full stop that ends no sentence, such as an ordinal: matched against the word before it. */
  readonly unfinished?: RegExp
  /**
   * Whether quotation marks are written without blanks around them: `’` is then no apostrophe, and a quotation that ends
   * with a full stop ends the sentence.
   */
  readonly unspacedQuotations?: boolean
  /** Names of the parts of laws and books before their number, with `|` between: `Artikel|Kapitel`. */
  readonly divisions?: string
  /** Tells a clause in a list from a bare noun; else what has six characters is one. */
  readonly clause?: RegExp
  /** Tells the numbered step of an instruction, which is a sentence, from a heading. */
  readonly step?: RegExp

  // How words are compared.

  /** Whether words are written without blanks between them. */
  readonly unspaced?: boolean
  /** The endings of inflected words, the longest first, matched against a word in small letters. What is left keeps three letters. */
  readonly endings?: RegExp

  // How numbers are written.

  /** Decimal mark, number words and months; without them only figures are known. */
  readonly numbers?: NumberFormat

  // How texts are recognised and judged.

  /** Frequent function words, by which the language is told from others in Latin script. */
  readonly functionWords?: string
  /** Marks that are wrong in the language. */
  readonly punctuation?: readonly MarkCheck[]

  // How terms are listed.

  /** Where Han characters are listed: by the letter of their pinyin, or all under one heading. */
  readonly hanHeading?: 'pinyin' | '漢'
}

/**
 * How a language writes numbers. Lists hold `word=value` entries. In `forms` a `*` stands for any letters: `пят*` is any
 * word that starts so, `*両*` stands anywhere in a text without blanks.
 */
export interface NumberFormat {
  /** The decimal mark; the other one of the two separates thousands. */
  readonly decimal: '.' | ','
  /** Words that stand for one value wherever they occur: cardinals and ordinals but for one. */
  readonly words?: string
  /** Words that may stand for a value. They can render a number, but say nothing by themselves. */
  readonly forms?: string
  /** Names of months in order, as in `words`. */
  readonly months?: string
  /** Words after a figure that multiply it, in small letters. */
  readonly scales?: string
  /** Write units after figures as Han characters, a character for a character: `3만` as `3万`. */
  readonly foldUnits?: (text: string) => string
}

/** A mark that is wrong in a language, and what is to be used instead. */
export interface MarkCheck {
  /** Finds the mark; the match is the mark alone. */
  readonly pattern: RegExp
  /** Gives the mark to use, or what is expected in words. */
  readonly expected: (mark: string) => string
}

/** Finds what is known of the language of a locale. */
export type FindLanguage = (locale: Locale) => Language

/** A language of which nothing is known. */
export const unknownLanguage: Language = { tag: 'und' }

/**
 * Make a function that finds the language of a locale: that of its whole tag, of its language and script, of its
 * language alone; else one of which nothing is known. Of two with one tag the later counts.
 */
export function languageFinder(languages: readonly Language[]): FindLanguage {
  const byTag = new Map(languages.map(language => [language.tag, language]))
  const found = new Map<Locale, Language>()
  return locale => {
    const known = found.get(locale)
    if (known) return known
    const steps = locale.split('-')
    const tags = [locale, steps.slice(0, 2).join('-'), steps[0] ?? '']
    const language = tags.map(tag => byTag.get(tag)).find(each => each !== undefined) ?? unknownLanguage
    found.set(locale, language)
    return language
  }
}
