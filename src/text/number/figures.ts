import type { Language } from '../../languages/index.ts'
import { eras } from './eras.ts'
import { readHanNumber } from './han-number.ts'
import {
  type FigureContext,
  isAfternoon,
  powerAfter,
  scaleAfter,
  shortScale,
  yearsAhead
} from './surroundings.ts'
import { vulgarClass, vulgarFractions } from './vulgar-fractions.ts'

/** When a rendering that does not state a number is wrong. */
export type Told = 'always' | 'changed' | 'never'

/** A number as it is read, by its place. */
export interface NumberReading {
  /** Offset of its first character. */
  readonly start: number
  /** Offset after its last. */
  readonly end: number
  /** Values it may have. */
  readonly values: readonly number[]
  /** Values of the parts of a date, a time or a list: 2020, 7 and 17. */
  readonly parts?: readonly number[]
  /** When a rendering without it is wrong; see `FoundNumber`. */
  readonly told: Told
}

const hanFigure = '〇零一二两三四五六七八九十廿卅百千'
const unit = /[十百千万亿兆]/u
/** What makes a Han number sure when it follows it. */
const counter =
  /^\s?(?:年(?!代)|月|日|条|项|章|节|号|个|名|家|倍|岁|世纪|届|期|回|次|位|种|点|所|件|元|円|社|省|市|县|カ|ヶ|か|%)/u
/** Parts of documents and dates: before these, 第一 is a number, not `the first`. */
const numbered = /^\s?(?:条|章|节|项|款|号|编|期|届|回|四半|季度)/u
/** What few things are counted with, often where another language only names them: ２つの, 3名です. */
const tallied = /^\s?(?:つ|名|种|个|点(?!\d)|가지|개)/u
/** What a small Han number tells of for certain. */
const dated = /^\s?(?:年|月|日|条|章|节|项|号|倍|岁|世纪|届|期|元|円|点|%)/u
/** What is counted after 第三; 第三者 and 第三国 are words. */
const ordered = /^\s?(?:次|位|名|个|轮|代(?!码)|步|类|层|级|卷|册|页|行|列|种|批|阶段|部分)/u
/** What is between the ends of a span: in 5至10万 the 5 is 50,000. */
const span = /^\s?(?:%\s?)?(?:至|到|~|〜|-|–|—|から|乃至)\s?[\d.]+\s?([十百千万亿兆])/u
/** A decade: 80年代 and 1980s; 20世纪80年代 is another way to write it. */
const decade = /^\s?(?:世纪\s?\d+\s?)?年代|^['’]?s\b|^er\b|^-[хті]/u
/** A date, a time, a ratio, a list without blanks: read by its parts. */
const compound =
  /(?<![\d.,])(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2})|\d+(?:[:/]\d+)+|\d{1,2}\.\d{2}(?=\.(?!\d)))(?![\d])/gu

/** A time with a full stop, told by what is beside it: `2.30 pm`, `14.30 Uhr`, `klo 14.30`. */
const dottedTime =
  /(?<![\d.,:])(?:[01]?\d|2[0-4])\.[0-5]\d(?=\s?(?:[ap]\.?\s?m\b|Uhr|uur|hodin|hod\b|น\.))|(?<=(?:klo|kl\.|godz\.|ore|pukul|saat|เวลา)\s)(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d])/gu
/** A date with the letter of a Japanese era: R2.7.17. */
const letteredEra = /(?<![\p{L}\d])[MTSHR](\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/gu
const eraLetters: Readonly<Record<string, string>> = { M: '明治', T: '大正', S: '昭和', H: '平成', R: '令和' }

const figure =
  "\\d{1,3}(?:[\u00a0\u202f'’ ]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:(?:,\\d{2,3})*,\\d{3}|(?:\\.\\d{3})+)(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?"
const more = `${figure}|[${hanFigure}万亿兆]|(?<=\\d) (?=[百千万亿兆])|(?<=[万亿]) (?=\\d+[百千万])`
/** A run of figures, with marks between thousands and decimals. */
const runPattern = new RegExp(`(?:${figure}|[${hanFigure}])(?:${more})*`, 'gu')

/**
 * Find the numbers written in figures.
 *
 * @param text with folded width and Han characters.
 * @param language tells thousands from decimals.
 */
export function findFigures(text: string, language: Language): NumberReading[] {
  const lettered = language.tag === 'ja' ? [...text.matchAll(letteredEra)].map(readLettered) : []
  const plain = lettered.reduce(blankOut, text)
  const times = [...plain.matchAll(dottedTime), ...blankTimes(plain).matchAll(compound)]
  const compounds = [...lettered, ...times.map(match => readCompound(match, plain, language))]
  const rest = compounds.reduce(blankOut, language.numbers?.foldUnits?.(text) ?? text)
  return [...compounds, ...readRuns(rest, language)]
}

function blankOut(text: string, { start, end }: Pick<NumberReading, 'start' | 'end'>): string {
  return text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end)
}

function blankTimes(text: string): string {
  return text.replace(dottedTime, found => '\0'.repeat(found.length))
}

/** Tell a date with the letter of an era, which looks like a name, from one. */
export function isLetteredEra(text: string, start: number, { tag }: Language): boolean {
  return tag === 'ja' && [...text.matchAll(letteredEra)].some(({ index }) => index === start)
}

function readLettered({ 0: found, 1: year, 2: month, 3: day, index }: RegExpExecArray): NumberReading {
  const first = eras[eraLetters[found.charAt(0)] ?? ''] ?? 0
  const parts = [Number(year) + first, Number(month), Number(day)]
  return { start: index, end: index + found.length, values: [], parts, told: 'always' }
}

function readCompound({ 0: found, index }: RegExpExecArray, text: string, language: Language): NumberReading {
  const around = {
    before: text.slice(Math.max(0, index - 3), index),
    after: text.slice(index + found.length, index + found.length + 16)
  }
  const shift = (parts: readonly number[]): number[] => {
    const [hour = 0, ...minutes] = parts
    const isLater = parts.length === 2 && hour < 12 && isAfternoon(around, language)
    return isLater && /[:.]/u.test(found) ? [hour + 12, ...minutes] : [...parts]
  }
  const isTime = found.includes(':') || /^\d{1,2}\.\d{2}$/u.test(found)
  const parts = found.split(/\D/u).map(Number)
  const [upper = 0, lower = 0] = parts
  const values = parts.length === 2 && /[/]/u.test(found) && lower > 0 ? [upper / lower] : []
  // The minutes of a full hour go without saying.
  const stated = isTime ? shift(parts).filter(part => part > 0) : parts
  return { start: index, end: index + found.length, values, parts: stated, told: 'always' }
}

function* readRuns(text: string, language: Language): Generator<NumberReading> {
  for (const { 0: run, index } of text.matchAll(runPattern)) {
    let start = index
    let tens = 0
    for (const part of splitRun(run)) {
      const end = start + part.length
      const [value, ...others] = plainForms(part, language).flatMap(plain => readHanNumber(plain) ?? [])
      const around = { before: text.slice(Math.max(0, start - 3), start), after: text.slice(end, end + 16) }
      if (value !== undefined) {
        const values = [
          ...valuesOf(part, value, around, language),
          ...others,
          ...(tens > 0 && value < 10 ? [tens + value] : [])
        ]
        // `50 000` is a number in any language, and in some may be two.
        const mayBeTwo = !isCommaDecimal(language) && /^\d+(?: \d+)+$/u.test(part)
        const parts = mayBeTwo ? part.split(' ').map(Number) : []
        yield { start, end, values, parts, told: toldOf(part, value, around) }
      }
      tens = value !== undefined && value > 10 ? value - (value % 10) : 0
      start = end
    }
  }
}

/**
 * Split a run where two numbers meet: 十三五 is 13 and 5 (or 15: 十八九 is 18 or 19), 2四半期 is 2 and 4; but 二〇二〇 is
 * one.
 */
function splitRun(run: string): string[] {
  const figure = '[一二两三四五六七八九]'
  const afterHan = /[十百千]/u.test(run) ? `|(?<=${figure})(?=${figure})` : ''
  return run.split(new RegExp(`(?<=\\d)(?=${figure})${afterHan}`, 'u'))
}

/**
 * Write a run without marks between thousands and with a point before decimals, in the ways that it may be meant: the one
 * of the language first. `1,234` is 1234 in English; in German it is 1.234, but texts of programmers have it the English way.
 */
function plainForms(run: string, language: Language): string[] {
  const tight = run.replace(/[\s'’]/gu, '')
  const marks = [...tight.matchAll(/[.,]/gu)].map(([mark]) => mark)
  const last = marks.at(-1)
  if (last === undefined) return [tight]
  const decimal = (): string => tight.replaceAll(last === '.' ? ',' : '.', '').replace(last, '.')
  if (new Set(marks).size > 1) return [decimal()]
  const grouped = tight.replaceAll(last, '')
  if (marks.length > 1) return [grouped]
  if (!/(?<!\d)[1-9]\d{0,2}[.,]\d{3}(?!\d)/u.test(tight)) return [decimal()]
  return (last === ',') === isCommaDecimal(language) ? [decimal(), grouped] : [grouped]
}

function valuesOf(
  run: string,
  value: number,
  { before, after }: FigureContext,
  language: Language
): number[] {
  const scale = scaleAfter(after, language)
  const short = shortScale(before, after)
  const spanned = unit.test(run) ? undefined : span.exec(after)?.[1]
  const era = eras[before.slice(-2)]
  const isPm = isAfternoon({ before, after }, language)
  const ahead = yearsAhead(before, value, language)
  const fraction = vulgarFractions[new RegExp(`^\\s?([${vulgarClass}])`, 'u').exec(after)?.[1] ?? '']
  const power = powerAfter(after)
  const values = [
    value * scale,
    ...(short ? [value * short] : []),
    ...(decade.test(after) && value > 100 ? [value % 100] : []),
    ...(spanned ? [value * (readHanNumber(`1${spanned}`) ?? 1)] : []),
    ...(/^[割成]/u.test(after) ? [value * 10] : []),
    ...(era ? [value + era] : []),
    ...(isPm && value < 12 ? [value + 12] : []),
    ...(ahead ? [value - ahead] : []),
    ...(fraction ? [value + fraction] : []),
    ...(power?.isProduct ? [value * 10 ** power.exponent] : power ? [value ** power.exponent] : []),
    ...(/^割(\d)分/u.test(after) ? [value * 10 + Number(after[1])] : [])
  ]
  return values.map(each => Number(each.toPrecision(12)))
}

/** Tell when a run has to be rendered. A decade may be written in several ways, 1 and words with a Han figure too. */
function toldOf(run: string, value: number, { before, after }: FigureContext): Told {
  if (/^\s?世纪\s?\d+\s?年代/u.test(after)) return 'never'
  if ((decade.test(after) && value % 10 === 0) || (/['’]$/u.test(before) && /^\d0$/u.test(run)))
    return 'changed'
  if (/\d/u.test(run) && value <= 2 && tallied.test(after) && !before.endsWith('第')) return 'changed'
  if (/\d/u.test(run))
    return value !== 1 || before.endsWith('第') || /^\s?[年月日条号%]/u.test(after) ? 'always' : 'never'
  if (before.endsWith('第'))
    return numbered.test(after) ? 'always' : value > 2 && ordered.test(after) ? 'changed' : 'never'
  if (value === 1 || /[数几多]$/u.test(before)) return 'never'
  if (before.endsWith('分之')) return 'always'
  // 百年 and 千家 are figures of speech as often as numbers, 三五年 is "a few years".
  if (run === '两') return 'changed'
  const counted = /[二两三四五六七八九]/u.test(run) || run === '十'
  if (!counted || !counter.test(after) || /^[一二两三四五六七八九]{2,3}$/u.test(run)) return 'never'
  return value > 2 || dated.test(after) ? 'always' : 'changed'
}

/** Most languages write decimals with a comma; one that nothing is known of is taken for one of them. */
function isCommaDecimal({ numbers }: Language): boolean {
  return numbers?.decimal !== '.'
}
