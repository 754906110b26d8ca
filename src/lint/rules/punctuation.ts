import { report } from '../../message/index.ts'
import { listBlocks } from '../block-text.ts'
import type { TextRule } from '../context.ts'
import { marksOf } from '../marks.ts'
import { quote } from '../quote.ts'

/**
 * Find punctuation of the wrong width or of another language.
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
 * @example en
 * Deepen reform， the State Council said。 See the plan（draft）.
 * ! 1:14-1:15 Unexpected `，`, expected `,`
 * ! 1:38-1:39 Unexpected `。`, expected `.`
 * ! 1:52-1:53 Unexpected `（`, expected `(`
 * ! 1:58-1:59 Unexpected `）`, expected `)`
 */
export const punctuation: TextRule = ({ tree, file, locale }) => {
  for (const { text, placeOf } of listBlocks(tree)) {
    const found = marksOf(locale).flatMap(({ pattern, expected }) =>
      [...text.matchAll(pattern)].map(match => ({
        mark: match[0],
        at: match.index,
        expected: expected(match[0])
      }))
    )
    for (const { mark, at, expected } of found.sort((a, b) => a.at - b.at)) {
      const reason = `Unexpected ${quote(mark)}, expected ${quote(expected)}`
      report(file, 'punctuation', reason, placeOf(at, at + mark.length))
    }
  }
}
