import { listRunningText } from './found/block-text.ts'
import { quote } from './found/quote.ts'
import type { Rule } from './rule.ts'

/**
 * Find punctuation of the wrong width or of another language. What a text uses throughout is its house style.
 *
 * @example zh-Hans
 * 坚持深化改革,扩大开放.增长1,000家（3.5%），见 https://a.example/b,c。
 * ! 1:7-1:8 Unexpected `,`, expected `，`
 * ! 1:12-1:13 Unexpected `.`, expected `。`
 *
 * @example zh-Hans
 * 深化「放管服」改革（试点)。
 * ! 1:3-1:4 Unexpected `「`, expected `“`
 * ! 1:7-1:8 Unexpected `」`, expected `”`
 * ! 1:13-1:14 Unexpected `)`, expected `）`
 *
 * @example zh-Hant
 * 深化“放管服”改革。
 * ! 1:3-1:4 Unexpected `“`, expected `「`
 * ! 1:7-1:8 Unexpected `”`, expected `」`
 *
 * @example ja
 * “放管服”改革，ｲﾉﾍﾞｰｼｮﾝ．（注)ABC “word” (A/B).
 * ! 1:1-1:2 Unexpected `“`, expected `「`
 * ! 1:5-1:6 Unexpected `”`, expected `」`
 * ! 1:8-1:9 Unexpected `，`, expected `、`
 * ! 1:9-1:17 Unexpected `ｲﾉﾍﾞｰｼｮﾝ`, expected `イノベーション`
 * ! 1:17-1:18 Unexpected `．`, expected `。`
 * ! 1:20-1:21 Unexpected `)`, expected `）`
 *
 * @example ja
 * 「放管服」改革、イノベーション（注）。詳しくは(1)を見よ。
 *
 * @example ja
 * 手順は次のとおり:
 *
 * 結果は次のとおり:
 *
 * 注意は次のとおり:
 *
 * @example en
 * Deepen reform， the State Council said。 See the plan（draft）.
 * ! 1:14-1:15 Unexpected `，`, expected `,`
 * ! 1:38-1:39 Unexpected `。`, expected `.`
 * ! 1:52-1:53 Unexpected `（`, expected `(`
 * ! 1:58-1:59 Unexpected `）`, expected `)`
 */
export const punctuation: Rule = {
  id: 'punctuation',
  description: 'A mark is of the wrong width or of another language.',
  severity: 'warning',
  checkText({ tree, report, language }) {
    const blocks = listRunningText(tree)
    const found = blocks.flatMap(({ text, placeOf }) =>
      [...(language.punctuation ?? [])]
        .flatMap(({ pattern, expected }) =>
          [...text.matchAll(everywhere(pattern))].map(({ 0: mark, index }) => ({
            mark,
            index,
            expected: expected(mark)
          }))
        )
        .sort((a, b) => a.index - b.index)
        .map(({ mark, index, expected }) => ({ mark, expected, place: placeOf(index, index + mark.length) }))
    )
    const whole = blocks.map(({ text }) => text).join('\n')
    const isStyle = memoize((mark: string, expected: string) => {
      const wrong = found.filter(each => each.mark === mark && each.expected === expected).length
      return isHouseStyle(wrong, whole.split(expected).length - 1)
    })
    for (const { mark, expected, place } of found) {
      if (isStyle(mark, expected)) continue
      report(`Unexpected ${quote(mark)}, expected ${quote(expected)}`, place)
    }
  }
}

function memoize(tell: (mark: string, expected: string) => boolean): typeof tell {
  const told = new Map<string, boolean>()
  return (mark, expected) => {
    const key = `${mark}\n${expected}`
    const known = told.get(key) ?? tell(mark, expected)
    told.set(key, known)
    return known
  }
}

/** Return a pattern that finds every match. */
function everywhere(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`)
}

/** Minimum number of occurrences of a habit. */
const fewest = 3

/**
 * Tell whether a text consistently uses a mark instead of the expected one. Then it is house style, not a fault.
 *
 * @param wrong number of occurrences of the mark.
 * @param right number of occurrences of the expected mark, where the other would be possible too.
 */
function isHouseStyle(wrong: number, right: number): boolean {
  return wrong >= fewest && wrong > right
}
