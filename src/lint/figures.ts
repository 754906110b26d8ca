import { eras, numberScales, readHanNumber } from '../normal/index.ts'

/** A number as it is read, by its place. */
export interface Reading {
  /** Offset of its first character. */
  readonly start: number
  /** Offset behind its last. */
  readonly end: number
  /** Values it may have. */
  readonly values: readonly number[]
  /** Whether it is surely a number. */
  readonly sure: boolean
}

const hanFigure = '〇零一二两三四五六七八九十百千'
const unit = /[十百千万亿兆]/u
/** What makes a Han number sure when it stands behind it. */
const counter =
  /^\s?(?:年(?!代)|月|日|条|项|章|节|号|个|名|家|倍|岁|世纪|届|期|回|次|位|种|点|所|件|元|円|社|省|市|县|カ|ヶ|か|%)/u
/** Parts of documents and dates: before these, 第一 is a number, not `the first`. */
const numbered = /^\s?(?:条|章|节|项|款|号|编|期|届|回|四半|季度)/u
/** What stands between the ends of a span: in 5至10万 the 5 is 50,000. */
const span = /^\s?(?:%\s?)?(?:至|到|~|〜|-|–|—|から|乃至)\s?[\d.]+\s?([十百千万亿兆])/u
/** A decade: 80年代 and 1980s; 20世纪80年代 is another way to write it. */
const decade = /^\s?(?:世纪\s?\d+\s?)?年代|^s\b/u

/**
 * Find the numbers written in figures.
 *
 * @param text with folded width and Han characters.
 * @param language a primary language; it tells thousands from decimals.
 */
export function* findFigures(text: string, language: string): Generator<Reading> {
  for (const { 0: run, index } of text.matchAll(runPattern(language))) {
    let start = index
    let tens = 0
    for (const part of splitRun(run)) {
      const end = start + part.length
      const value = readHanNumber(toPlain(part, language))
      const around = { before: text.slice(Math.max(0, start - 3), start), after: text.slice(end, end + 16) }
      if (value !== undefined) {
        const values = [...valuesOf(part, value, around), ...(tens > 0 && value < 10 ? [tens + value] : [])]
        yield { start, end, values, sure: isSure(part, value, around) }
      }
      tens = value !== undefined && value > 10 ? value - (value % 10) : 0
      start = end
    }
  }
}

/** Pattern of a run of figures; groups of thousands and decimals as the language writes them. */
function runPattern(language: string): RegExp {
  const [mark, point] = isCommaDecimal(language) ? ["[.'’ \u00a0\u202f]", ','] : [',', '\\.']
  const figure = `\\d{1,3}(?:${mark}\\d{3})+(?!\\d)(?:${point}\\d+)?|\\d+(?:${point}\\d+)?`
  const more = `${figure}|[${hanFigure}万亿兆]|(?<=\\d) (?=[百千万亿兆])`
  return new RegExp(`(?:${figure}|[${hanFigure}])(?:${more})*`, 'gu')
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

function toPlain(run: string, language: string): string {
  return isCommaDecimal(language)
    ? run.replace(/[.'’\s]/gu, '').replace(',', '.')
    : run.replace(/[,\s]/gu, '')
}

interface Around {
  readonly before: string
  readonly after: string
}

function valuesOf(run: string, value: number, { before, after }: Around): number[] {
  const scale = numberScales[/^\s?(\p{Script=Latin}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''] ?? 1
  const spanned = unit.test(run) ? undefined : span.exec(after)?.[1]
  const era = eras[before.slice(-2)]
  const values = [
    value * scale,
    ...(spanned ? [value * (readHanNumber(`1${spanned}`) ?? 1)] : []),
    ...(/^[割成]/u.test(after) ? [value * 10] : []),
    ...(era ? [value + era] : [])
  ]
  return values.map(each => Number(each.toPrecision(12)))
}

/** Tell whether a run is surely a number; a decade is not, nor are the minutes of 9:00. */
function isSure(run: string, value: number, { before, after }: Around): boolean {
  if (decade.test(after) || (value === 0 && /\d:$/u.test(before))) return false
  if (/\d/u.test(run)) return value !== 1 || before.endsWith('第') || /^\s?[年月日条号%]/u.test(after)
  if (before.endsWith('第')) return value > 2 || numbered.test(after)
  if (value === 1) return false
  if (before.endsWith('分之')) return true
  // 百年 and 千家 are figures of speech as often as numbers, 三五年 is "a few years".
  const counted = /[二两三四五六七八九]/u.test(run) || run === '十'
  return counted && counter.test(after) && !/^[一二两三四五六七八九]{2,3}$/u.test(run)
}

function isCommaDecimal(language: string): boolean {
  return language === 'de' || language === 'fr'
}
