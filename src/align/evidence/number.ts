import type { Language } from '../../languages/index.ts'
import { findNumbers } from '../../text/index.ts'

/** Figures, Han or Arabic, count even where a rendering may go without them, but for one. */
const figures = /^(?![百千万亿兆]$)[\d\p{Script=Han}.,]+$/u

/**
 * List the numbers of a text by value, so that 五, ５, 5 and five, 令和2年 and 2020年, 1.5亿 and 150 million are alike. What
 * seldom is a number, such as a bare 一 or an article, is left out.
 *
 * @returns a token for each value that a number may have, in text order; the characters of a name that holds figures.
 */
export function numberTokens(text: string, language: Language): string[] {
  return findNumbers(text, language).flatMap(({ told, named, key, values, parts }) => {
    if (named) return [key]
    if (told === 'never' && (!figures.test(key) || values[0] === 1)) return []
    return [...new Set(parts.length > 0 ? parts : values)].map(String)
  })
}
