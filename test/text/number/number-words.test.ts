import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLanguage, languages } from '../../../src/languages/index.ts'
import { findNumberWords, numberWords, scaleOf } from '../../../src/text/number/number-words.ts'
import { findNumbers } from '../../../src/text/number/numbers.ts'

/** Cardinals from 1 on, as a dictionary has them. */
const cardinals: Readonly<Record<string, string>> = {
  ar: 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
  cs: 'jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct',
  de: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn',
  el: 'ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε',
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  fi: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze',
  he: 'אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה',
  hi: 'एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह',
  id: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
  is: 'einn tveir þrír fjórir fimm sex sjö átta níu tíu ellefu tólf þrettán fjórtán fimmtán',
  it: 'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici',
  ko: '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘 열셋 열넷',
  nl: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien',
  pl: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście',
  pt: 'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze',
  ru: 'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать',
  sv: 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton',
  th: 'หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ',
  tr: 'bir iki üç dört beş altı yedi sekiz dokuz on',
  uk: 'один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять',
  vi: 'một hai ba bốn năm sáu bảy tám chín mười'
}

const counting = languages.filter(({ numbers }) => numbers)

const valuesIn = (text: string, language: string): number[] =>
  [...findNumberWords(text, findLanguage(language))].flatMap(({ values }) => values)

describe('number words', () => {
  test.each(Object.entries(cardinals))('of %s are read as their values', (language, list) => {
    for (const [index, word] of list.split(' ').entries())
      expect(valuesIn(word, language), word).toContain(index + 1)
  })

  test('every language but those with Han figures is among them', () => {
    const others = counting.map(({ tag }) => tag).filter(tag => !/^(?:ja|zh)/.test(tag))
    expect(Object.keys(cardinals)).toEqual(others.sort())
  })

  test.each(
    counting.filter(({ numbers }) => numbers?.months).map(({ tag }) => tag)
  )('of %s are names of months, too, as they stand in a date', language => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2025, month - 1, 9))
      const name = parts.find(({ type }) => type === 'month')?.value ?? ''
      expect(valuesIn(name, language), name).toContain(month)
    }
  })

  test.each(
    counting.map(({ tag }) => tag)
  )('of %s that stand for one value are read so anywhere', language => {
    for (const [word, value] of numberWords(findLanguage(language))) {
      const [found] = findNumberWords(`– ${word}.`, findLanguage(language))
      expect(found).toMatchObject({ start: 2, end: 2 + word.length, exact: true })
      expect(found?.values).toContain(value)
    }
  })

  test('multiply the figure before them', () => {
    expect(scaleOf('millions', findLanguage('en'))).toBe(1e6)
    expect(scaleOf('Mrd', findLanguage('de'))).toBe(1e9)
    expect(scaleOf('тысяч', findLanguage('ru'))).toBe(1e3)
    expect(scaleOf('pages', findLanguage('en'))).toBeUndefined()
  })
})

const ones = (cardinals.en ?? '').split(' ')
const spelled = [...ones, 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function inWords(value: number): string {
  if (value >= 1000) return join(`${inWords(Math.floor(value / 1000))} thousand`, value % 1000, ' ')
  if (value >= 100) return join(`${spelled[Math.floor(value / 100) - 1]} hundred`, value % 100, ' and ')
  if (value >= 20) return join(tens[Math.floor(value / 10)] ?? '', value % 10, '-')
  return spelled[value - 1] ?? ''
}

function join(head: string, rest: number, between: string): string {
  return rest === 0 ? head : `${head}${between}${inWords(rest)}`
}

test('a number written in English words is read back as its value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), value => {
      const found = findNumbers(`It has ${inWords(value)} pages.`, findLanguage('en'))
      expect(found.flatMap(({ values }) => values)).toContain(value)
    })
  )
})
