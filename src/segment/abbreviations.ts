import { type Locale, languageOf } from '../nodes/index.ts'

/** Words whose full stop does not end a sentence, lower-cased, without that full stop. */
const abbreviations: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'mr mrs ms dr prof rev hon sr jr st mt messrs gen col lt sgt capt cmdr adm gov sen rep pres supt no nos vol vols fig figs eq eqs sec ch chap pp ed eds cf al e.g i.e viz vs approx est dept univ inc ltd co corp bros ave blvd rd art arts para paras cl jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.u a.m p.m'
  ),
  de: words(
    'dr prof hr fr frl st nr nrn bd bde hg hrsg vgl z.b d.h u.a u.ä o.ä s.o s.u z.t i.d.r i.a v.a bzw ca evtl ggf inkl exkl usw etc zzgl abs art kap s f ff abb tab str tel jh jhd jan feb febr apr aug sept okt nov dez mio mrd geb gest gen maj hptm ing dipl med phil sog bes vgl ebd ders dies anm aufl b h d'
  ),
  fr: words(
    'm mm mme mmes mlle mlles dr pr me mgr st ste p.ex p ex cf c.-à-d etc env av apr art al chap fig vol t n no éd hon gal col cdt lt janv févr avr juil sept oct nov déc réf tél bd'
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/**
 * Tell whether a full stop behind a word belongs to the word: an abbreviation of the language, a single initial
 * (`J. Smith`), a chain of letters (`U.S.`), or, in German, an ordinal (`3. Oktober`) or one of two letters set apart (`z. B.`).
 *
 * @param word - what stands before the full stop, back to the last blank.
 */
export function isAbbreviation(word: string, locale: Locale): boolean {
  const language = languageOf(locale)
  const known = abbreviations[language] ?? abbreviations.en
  if (known?.has(word.toLowerCase())) return true
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  return language === 'de' && /^(?:\d{1,2}|[IVXL]+|\p{Ll})$/u.test(word)
}
