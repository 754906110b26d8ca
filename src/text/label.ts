import { foldHan } from './han.ts'
import { readHanNumber } from './number/han-number.ts'
import { toFigures } from './numerals.ts'

const number = /\d+|[〇零一二三四五六七八九十百千]+|(?<!\p{L})(?:[ivxlc]+|[a-z])(?!\p{L})/giu

/**
 * Read a label by value: 第三条の二 and `Article 3-2` are both `3.2`, `IV.` is `4`, ② is `2`.
 *
 * @returns all possible values: `(i)` is 1 as a Roman numeral and 9 as a letter; empty for a label without a number.
 */
export function labelValues(label: string): string[] {
  return [...plainLabel(label).matchAll(number)]
    .map(([found]) => valuesOf(found.toLowerCase()))
    .reduce<string[]>(
      (heads, values) =>
        heads.length === 0 ? values : heads.flatMap(head => values.map(value => `${head}.${value}`)),
      []
    )
}

/** Return the form of a label without its number: 第三条 and 第4條 are both `第#条`. */
export function labelShape(label: string): string {
  return plainLabel(label).replace(number, '#')
}

function plainLabel(label: string): string {
  return Array.from(label.replace(/(?<=\d)\.?[ºª°]/gu, '').normalize('NFKC'), foldHan).join('')
}

function valuesOf(found: string): string[] {
  if (!/[a-z]/u.test(found)) return [String(readHanNumber(found) ?? found)]
  const roman = /^[ivxlc]+$/u.test(found) ? toFigures(found) : undefined
  const letter = found.length === 1 ? String(found.charCodeAt(0) - 96) : undefined
  return [roman, letter].filter(value => value !== undefined)
}

const atStart =
  /^(?:[（(][\d\p{Script=Han}ivxa-z가-하]{1,4}[)）]|[①-⑳㉑-㉟]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.)、．](?!\d))\s*/u

/** Leave out the label at the start of an item: `（一）`, `①`, `1.`. */
export function withoutLabel(text: string): string {
  return text.replace(atStart, '')
}
