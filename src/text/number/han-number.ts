const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
}

const small: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000 }
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }

/** A run of Arabic figures (without thousands separators) and Han figures that can be read as one number. */
export const hanNumberPattern =
  /(?:\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千])(?:\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万亿兆])*/gu

/**
 * Read a number written with Han figures, Arabic figures or both: 三千五百, 二〇二〇, 1.5亿, 1亿2000万.
 *
 * @param run a match of `hanNumberPattern`, in normal form.
 * @returns the value; `undefined` if the figures are not a number.
 */
export function readHanNumber(run: string): number | undefined {
  if (/^[〇零一二两三四五六七八九]{2,}$/u.test(run)) {
    return Number([...run].map(figure => digits[figure] ?? 0).join(''))
  }
  let total = 0
  let section = 0
  let figure: number | undefined
  for (const [part] of run.matchAll(/\d+(?:\.\d+)?|./gu)) {
    if (part in small) {
      section += (figure ?? 1) * (small[part] ?? 1)
      figure = undefined
    } else if (part in large) {
      const amount = section + (figure ?? 0)
      total = amount === 0 ? (total || 1) * (large[part] ?? 1) : total + amount * (large[part] ?? 1)
      section = 0
      figure = undefined
    } else {
      figure = digits[part] ?? Number(part)
    }
  }
  const value = total + section + (figure ?? 0)
  return Number.isFinite(value) ? value : undefined
}
