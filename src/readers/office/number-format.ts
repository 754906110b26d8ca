import {
  type CountingSystem,
  cardinal,
  count,
  cycle,
  hebrew,
  ordinalOf,
  ordinalWord,
  pick,
  repeatLetter,
  roman,
  spell
} from './counting.ts'

type Write = (value: number) => string

const chinese: CountingSystem = {
  digits: '零一二三四五六七八九',
  units: '十百千',
  myriad: '万',
  one: 'inside',
  hasZero: true
}
const taiwanese = { ...chinese, myriad: '萬' }
const japanese: CountingSystem = { ...chinese, digits: '〇一二三四五六七八九', one: 'never', hasZero: false }
const korean: CountingSystem = {
  digits: '영일이삼사오육칠팔구',
  units: '십백천',
  myriad: '만',
  one: 'never',
  hasZero: false
}
const legalSimplified: CountingSystem = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: '拾佰仟',
  myriad: '万',
  one: 'always',
  hasZero: true
}
const legalTraditional: CountingSystem = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: '拾佰仟',
  myriad: '萬',
  one: 'always',
  hasZero: true
}
const legalJapanese: CountingSystem = {
  digits: '零壱弐参四伍六七八九',
  units: '拾百阡',
  myriad: '萬',
  one: 'always',
  hasZero: false
}

const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']
const koreanUnits = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉']
const koreanTens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']

/** List the characters from a code point on. */
function range(first: number, length: number): string[] {
  return Array.from({ length }, (_, at) => String.fromCodePoint(first + at))
}

const latin = range(0x61, 26)
const russian = [...'абвгдежзиклмнопрстуфхцчшщыэюя']
const circled = [...range(0x2460, 20), ...range(0x3251, 15), ...range(0x32b1, 15)]
const kana = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
]
const iroha = [
  ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン'
]
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']
const alif = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي']
const hebrewLetters = [...'אבגדהוזחטיכלמנסעפצקרשת']

const halfWidth = (signs: readonly string[]): string[] => signs.map(sign => halfKana.get(sign) ?? sign)
const halfKana: ReadonlyMap<string, string> = new Map(
  range(0xff66, 56).map(half => [half.normalize('NFKC'), half])
)

/** The formats of numbers by their names in OOXML (ST_NumberFormat). */
const formats: Readonly<Record<string, Write>> = {
  decimal: String,
  decimalHalfWidth: String,
  none: () => '',
  bullet: () => '•',
  decimalZero: value => String(value).padStart(2, '0'),
  decimalFullWidth: value => spell(value, '０１２３４５６７８９'),
  decimalFullWidth2: value => spell(value, '０１２３４５６７８９'),
  decimalEnclosedCircle: value => pick(value, circled),
  decimalEnclosedCircleChinese: value => pick(value, circled),
  decimalEnclosedFullstop: value => pick(value, range(0x2488, 20)),
  decimalEnclosedParen: value => pick(value, range(0x2474, 20)),
  numberInDash: value => `- ${value} -`,
  hex: value => value.toString(16).toUpperCase(),
  chicago: value => repeatLetter(value, ['*', '†', '‡', '§']),
  upperRoman: value => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: value => repeatLetter(value, latin).toUpperCase(),
  lowerLetter: value => repeatLetter(value, latin),
  russianUpper: value => repeatLetter(value, russian).toUpperCase(),
  russianLower: value => repeatLetter(value, russian),
  ordinal: ordinalOf,
  cardinalText: cardinal,
  ordinalText: ordinalWord,
  chineseCounting: value => (value < 100 ? count(value, chinese) : spell(value, '〇一二三四五六七八九')),
  chineseCountingThousand: value => count(value, chinese),
  chineseLegalSimplified: value => count(value, legalSimplified),
  ideographLegalTraditional: value => count(value, legalTraditional),
  taiwaneseCounting: value => (value < 100 ? count(value, taiwanese) : spell(value, '○一二三四五六七八九')),
  taiwaneseCountingThousand: value => count(value, taiwanese),
  taiwaneseDigital: value => spell(value, '○一二三四五六七八九'),
  japaneseCounting: value => count(value, japanese),
  japaneseLegal: value => count(value, legalJapanese),
  japaneseDigitalTenThousand: value => spell(value, '〇一二三四五六七八九'),
  ideographDigital: value => spell(value, '〇一二三四五六七八九'),
  ideographTraditional: value => pick(value, stems),
  ideographZodiac: value => pick(value, branches),
  ideographZodiacTraditional: value => cycle(value, stems) + cycle(value, branches),
  ideographEnclosedCircle: value => pick(value, range(0x3280, 10)),
  aiueo: value => cycle(value, halfWidth(kana)),
  aiueoFullWidth: value => cycle(value, kana),
  iroha: value => cycle(value, halfWidth(iroha)),
  irohaFullWidth: value => cycle(value, iroha),
  koreanCounting: value => count(value, korean),
  koreanDigital: value => spell(value, '영일이삼사오육칠팔구'),
  koreanDigital2: value => spell(value, '零一二三四五六七八九'),
  koreanLegal: value =>
    value < 100
      ? (koreanTens[Math.floor(value / 10)] ?? '') + (koreanUnits[value % 10] ?? '')
      : String(value),
  ganada: value => cycle(value, [...'가나다라마바사아자차카타파하']),
  chosung: value => cycle(value, [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ']),
  arabicAbjad: value => cycle(value, abjad),
  arabicAlpha: value => cycle(value, alif),
  hebrew1: hebrew,
  hebrew2: value => repeatLetter(value, hebrewLetters),
  hindiNumbers: value => spell(value, '०१२३४५६७८९'),
  hindiConsonants: value => cycle(value, [...'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह']),
  hindiVowels: value => cycle(value, [...'अआइईउऊऋएऐओऔ']),
  thaiNumbers: value => spell(value, '๐๑๒๓๔๕๖๗๘๙'),
  thaiLetters: value => cycle(value, [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'])
}

/**
 * Write a number in a format of OOXML: 3 in `lowerRoman` is iii. Formats that are not known, and values below 1, are
 * written in figures.
 *
 * @param pattern - with `custom`: its first numbers, such as `001, 002, 003, ...`.
 */
export function formatNumber(value: number, format: string, pattern = ''): string {
  if (format === 'custom') return customNumber(value, pattern)
  if (value < 1 && format !== 'none' && format !== 'decimalZero') return String(value)
  return (Object.hasOwn(formats, format) ? formats[format] : undefined)?.(value) ?? String(value)
}

/** Tell whether a format can be written. */
export function isKnownFormat(format: string): boolean {
  return format === 'custom' || Object.hasOwn(formats, format)
}

function customNumber(value: number, pattern: string): string {
  const [first = ''] = pattern.split(',')
  if (/^0*1$/.test(first.trim())) return String(value).padStart(first.trim().length, '0')
  return formatNumber(value, formatOfSequence(pattern) ?? 'decimal')
}

/** Find the format that begins with the given numbers, as OpenDocument names formats: `イ, ロ, ハ, ...`. */
export function formatOfSequence(sequence: string): string | undefined {
  const signs = sequence
    .split(/[,،、]\s*/)
    .map(sign => sign.trim())
    .filter(sign => sign !== '' && !/^(?:\.{2,3}|…)$/.test(sign))
  if (signs.length < 2) return undefined
  return Object.keys(formats).find(name =>
    signs.slice(0, 3).every((sign, at) => formats[name]?.(at + 1) === sign)
  )
}
