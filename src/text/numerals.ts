const digits: Readonly<Record<string, number>> = {
  〇: 0, '○': 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, 壱: 1, 弐: 2, 参: 3
} // biome-ignore format: a table reads better in rows

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The characters of an outline number, as the body of a regular expression class. */
export const numeralClass = '\\d０-９〇○零一二三四五六七八九十百千'

/**
 * Turn an outline number into Arabic figures: `二十一`, `２１`, `㉑` and `xxi` are all `21`.
 *
 * @returns the figures, or `undefined` if the text is not a number.
 */
export function toFigures(numeral: string): string | undefined {
  const plain = numeral.normalize('NFKC').toLowerCase()
  if (/^\d+$/.test(plain)) return String(Number(plain))
  if (/^[ivxlc]+$/.test(plain)) return String(fromRoman(plain))
  if (/^[〇○零一二三四五六七八九]{2,}$/.test(plain)) return [...plain].map(digit => digits[digit]).join('')
  return fromHan(plain)
}

function fromHan(numeral: string): string | undefined {
  let value = 0
  let digit: number | undefined
  for (const character of numeral) {
    const unit = units[character]
    if (unit) {
      value += (digit ?? 1) * unit
      digit = undefined
    } else {
      digit = digits[character]
      if (digit === undefined) return undefined
    }
  }
  return String(value + (digit ?? 0))
}

function fromRoman(numeral: string): number {
  const values = [...numeral].map(letter => roman[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
