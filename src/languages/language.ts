import type { Locale } from '../nodes/index.ts'

/**
 * What the program knows about a language. Everything except the tag is optional and has a language-neutral default. A
 * list in one string separates its words with spaces.
 */
export interface Language {
  /** The primary subtag, perhaps with a script: `ja`, `zh-Hant`. It covers every locale that has no entry of its own. */
  readonly tag: Locale

  // How texts are cut into segments.

  /**
   * Abbreviations whose full stop ends a sentence only before one of the `starters`, separated by spaces, in lower case
   * without that full stop; inner full stops stay: `dr z.b`. English ones by default, and as well in scripts other than
   * Latin.
   */
  readonly abbreviations?: string
  /** Abbreviations that always continue: titles, `e.g`. The same format and defaults. */
  readonly prefixes?: string
  /** Abbreviations that continue before a figure or a single capital letter, such as `p` or `fig`. */
  readonly numericPrefixes?: string
  /** Abbreviations with inner full stops that end a list, and a sentence before a capital letter, such as `m.m`. */
  readonly finalAbbreviations?: string
  /** Words in capitals that begin a sentence, and so show that an abbreviation before them ended one. */
  readonly starters?: string
  /** Characters that end a sentence besides the usual ones, such as the Greek question mark. */
  readonly endMarks?: string
  /** Matches what continues the sentence right after a quotation, a question or an exclamation: `？とは`, `」と`. */
  readonly continuation?: RegExp
  /** Matches what follows a quotation if it names the speaker, who belongs to the sentence of the quotation: `”她说。` */
  readonly speaker?: RegExp
  /** Tell whether a sentence ends at a space, in languages without a mark for it. */
  readonly endsAtSpace?: (before: string, after: string) => boolean
  /**
   * Matches any other word whose full stop does not end a sentence, such as an ordinal. It is tested on the word before
   * the stop.
   */
  readonly unfinished?: RegExp
  /**
   * Whether quotation marks are written without spaces around them. If so, `’` is not an apostrophe, and a quotation
   * that ends with a full stop ends the sentence.
   */
  readonly unspacedQuotations?: boolean
  /**
   * Names of divisions of laws and books that precede a number, separated by `|`: `Artikel|Kapitel`. Each is a regular
   * expression, so that `Ibara(?: ya)?` includes a particle. Those of every built-in language are known in all texts.
   */
  readonly divisions?: string
  /**
   * Recognises a clause in a list, as opposed to a bare noun, in the text of an item without its label; by default
   * anything of six characters or more is a clause.
   */
  readonly clause?: RegExp
  /** Recognises a numbered step of an instruction, which is a sentence and not a heading. */
  readonly step?: RegExp

  // How words are compared.

  /** Whether words are written without spaces between them. */
  readonly unspaced?: boolean
  /**
   * Endings of inflected words, longest first, matched against a word in lower case. At least three letters of the word
   * remain.
   */
  readonly endings?: RegExp

  // How numbers are written.

  /** Decimal mark, number words and months; without it only figures are read. */
  readonly numbers?: NumberFormat

  // How texts are recognised and checked.

  /** Frequent function words, which identify the language among others in Latin script. */
  readonly functionWords?: string
  /** Marks that are wrong in the language. */
  readonly punctuation?: readonly MarkCheck[]

  // How terms are listed.

  /** How Han characters are grouped in a list: by the first letter of their pinyin, or all under one heading. */
  readonly hanHeading?: 'pinyin' | '漢'
}

/**
 * How a language writes numbers. Lists hold `word=value` entries. In `forms`, `*` matches any letters: `пят*` is any
 * word with that beginning, and `*両*` may be anywhere in a text without spaces.
 */
export interface NumberFormat {
  /** The decimal mark; the other one of the two separates thousands. */
  readonly decimal: '.' | ','
  /**
   * Words that have one value wherever they occur: cardinals and ordinals, except "one". Words in a row also make one
   * number: `twenty one` is 21.
   */
  readonly words?: string
  /** Words that may have a value. They can render a number, but are no evidence of one by themselves. */
  readonly forms?: string
  /** The twelve names of months in order, separated by spaces, without values. */
  readonly months?: string
  /** Words that multiply the figure before them, in lower case. */
  readonly scales?: string
  /** Words for parts of a whole by their denominator: `third=3`; the same format as `forms`. */
  readonly fractions?: string
  /** Words for two parts of a whole, as in Arabic: `ثلثان=3` is two thirds. */
  readonly pair?: string
  /** Whether the denominator comes first: Turkish `üçte iki` is two thirds. */
  readonly fractionOrder?: 'denominator first'
  /** The word between numerator and denominator: Vietnamese `hai phần ba`. */
  readonly fractionWord?: string
  /** Words for ten that multiply the word before them: `dua puluh` is twenty. */
  readonly tens?: string
  /** Matches what follows an hour in the afternoon besides `p.m.`. */
  readonly afternoon?: RegExp
  /** Years by which the calendar is ahead: the Buddhist year 2563 is 2020. */
  readonly yearsAhead?: number
  /** Replace units after figures by Han characters, character for character: `3만` becomes `3万`. */
  readonly foldUnits?: (text: string) => string
}

/** A mark that is wrong in a language, and its replacement. */
export interface MarkCheck {
  /** Matches the wrong mark and nothing else; the flag `g` is not needed. */
  readonly pattern: RegExp
  /** Returns the mark to use instead, or a description of it in words. */
  readonly expected: (mark: string) => string
}

/** Finds the language of a locale. */
export type FindLanguage = (locale: Locale) => Language

/** A language about which nothing is known. */
export const unknownLanguage: Language = { tag: 'und' }

/**
 * Make a function that finds the language of a locale by its whole tag, then by language and script, then by language
 * alone, and otherwise returns `unknownLanguage`. If two languages have the same tag, the later one is used.
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
