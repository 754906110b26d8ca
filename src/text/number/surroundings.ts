import type { Language } from '../../languages/index.ts'
import { scaleOf } from './number-words.ts'

/** The text around a figure. */
export interface FigureContext {
  readonly before: string
  readonly after: string
}

const afternoon = /^\s?(?:p\.?\s?m\b)/iu

/** Multiply the words for scales after a figure: `2 mil milhões` is 2 × 1000 × 1,000,000. */
export function scaleAfter(after: string, language: Language): number {
  let scale = 1
  let rest = after
  for (let count = 0; count < 3; count++) {
    const { 0: found, 1: word = '' } = /^[\s\u00a0]?(\p{L}[\p{L}\p{M}]*)/u.exec(rest) ?? ['']
    const factor = word === '' ? undefined : scaleOf(word, language)
    if (factor === undefined) return scale
    scale *= factor
    rest = rest.slice(found.length)
  }
  return scale
}

/** Read the letters after a sum of money or a figure: `$3bn`, `£2m`, `5 M€`, `1.5k`. */
export function shortScale(before: string, after: string): number | undefined {
  const euros = /^\s?(k|M|Md|Mds|Mrd|bn)\s?[€$£¥]/u.exec(after)?.[1] ?? ''
  const money = /[$£€¥₩₹]\s?$/u.test(before)
    ? (/^\s?([kmbt]|mn|bn|tn)(?!\p{L})/iu.exec(after)?.[1] ?? '')
    : ''
  const plain = /^([kKMB])(?!\p{L})/u.exec(after)?.[1] ?? ''
  const scales: Readonly<Record<string, number>> = {
    k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, md: 1e9, mds: 1e9, mrd: 1e9, t: 1e12, tn: 1e12
  } // biome-ignore format: a table reads better in rows
  return scales[(euros || money || plain).toLowerCase()]
}

/** Tell an hour of the afternoon: 午後2:30, 2:30 p.m. */
export function isAfternoon({ before, after }: FigureContext, { numbers }: Language): boolean {
  return (
    afternoon.test(after) ||
    /(?:午后|下午|오후)\s?$/u.test(before) ||
    (numbers?.afternoon?.test(after) ?? false)
  )
}

/** Get the years by which a calendar is ahead of the common one: Buddhist years, the Korean 단기. */
export function yearsAhead(before: string, value: number, { numbers }: Language): number | undefined {
  if (/단기\s?$/u.test(before)) return 2333
  const ahead = numbers?.yearsAhead
  return ahead !== undefined && value > 2300 && value < 2700 && Number.isInteger(value) ? ahead : undefined
}

/** Read a power: 10³, or the rest of 2.5 × 10⁶. */
export function powerAfter(after: string): { exponent: number; isProduct: boolean } | undefined {
  const found = /^(\s?[×·x]\s?10)?([⁰¹²³⁴-⁹]+|\^\(?\d{1,2}\)?)/u.exec(after)
  const exponent = Number(found?.[2]?.normalize('NFKC').replace(/\D/gu, ''))
  return found && exponent > 0 && exponent < 40 ? { exponent, isProduct: found[1] !== undefined } : undefined
}
