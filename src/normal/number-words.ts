/** Number words that stand for one value wherever they occur, per language; compounds are read part by part. */
const written: Readonly<Record<string, string>> = {
  en: 'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twelfth=12 dozen=12',
  de: 'zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 dritte=3 dritten=3 vierte=4 vierten=4 fünfte=5 fünften=5 sechste=6 sechsten=6 siebte=7 achte=8 achten=8 neunte=9 zehnte=10 dutzend=12',
  fr: 'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 douzaine=12'
}

/** Names of months, in order; only with a capital letter in English, where `may` and `march` are words too. */
const months: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
}

const tables = new Map<string, ReadonlyMap<string, number>>()

/**
 * Find the values of the number words of a language: cardinals and ordinals but for one, and names of months.
 *
 * @param language a primary language; one without a table of its own has no number words.
 */
export function numberWords(language: string): ReadonlyMap<string, number> {
  const seen = tables.get(language)
  if (seen) return seen
  const table = new Map<string, number>()
  for (const entry of written[language]?.split(' ') ?? []) {
    const [word = '', value = ''] = entry.split('=')
    table.set(word, Number(value))
    table.set(word.charAt(0).toUpperCase() + word.slice(1), Number(value))
  }
  months[language]?.split(' ').forEach((month, index) => {
    table.set(month, index + 1)
  })
  tables.set(language, table)
  return table
}

/** Words behind a figure that multiply it, in small letters. */
export const numberScales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  tausend: 1e3,
  mille: 1e3,
  million: 1e6,
  millionen: 1e6,
  millions: 1e6,
  billion: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9
}
