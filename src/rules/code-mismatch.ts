import type { Point, Position } from 'unist'
import { type Location, location } from 'vfile-location'
import type { CodeBlock } from '../nodes/index.ts'
import { type CodeDifference, codeDifference } from './found/code-difference.ts'
import { quote } from './found/quote.ts'
import type { CheckedText, Rule } from './rule.ts'

/**
 * Find code blocks that differ from their source, ignoring comments, strings and other words, which are translated. One
 * message per block shows the first difference. A `translation` must have every block; an omitted or added block counts
 * as intended once it is accepted.
 *
 * @example translation en ja
 * Switch it on.
 *
 * ```js
 * lamp.on('now') // the old call
 * ```
 * ~~~
 * つけます。
 *
 * ```js
 * lamp.on('今') // 古い呼び出し
 * ```
 *
 * @example translation en ja
 * Switch it on.
 *
 * ```js
 * lamp.start(2)
 * ```
 * ~~~
 * つけます。
 *
 * ```js
 * // つける
 * lamp.on(2)
 * ```
 * ! target 5:6-5:8 Unexpected `on` in code, expected `start`
 *
 * @example translation en ja
 * Switch it on.
 *
 *     lamp.start(2)
 *     lamp.wait()
 * ~~~
 * つけます。
 *
 *     lamp.start(2)
 * ! target 3:18-3:18 Unexpected code without `lamp.wait()`, expected it as in the source
 *
 * @example translation en ja
 * Switch it on.
 *
 * ```sh
 * make on
 * ```
 * ~~~
 * つけます。
 * ! source 3:1-5:4 Unexpected omission of code, expected it as in the source, or an accepted omission
 */
export const codeMismatch: Rule = {
  id: 'code-mismatch',
  description: 'A block of code differs from the one that it renders, or has none.',
  severity: 'warning',
  checkBitext({ bitext, source, target }) {
    const places = location(target.file)
    for (const { source: from, target: to, state } of bitext.code ?? []) {
      if (from && to) reportDifference(target, places, to, codeDifference(from.node, to.node))
      else if (bitext.relation === 'translation' && state !== 'accepted') {
        const [side, block, kind] = from ? [source, from, 'omission'] : [target, to, 'addition']
        const reason = `Unexpected ${kind} of code, expected it as in the source, or an accepted ${kind}`
        side.report(reason, block?.node)
      }
    }
  }
}

function reportDifference(
  { file, report }: CheckedText,
  places: Location,
  block: CodeBlock,
  difference: CodeDifference | undefined
): void {
  if (!difference) return
  const { expected, found, start, end } = difference
  const what = found === '' ? `code without ${quote(expected)}` : `${quote(found)} in code`
  const instead =
    found === '' ? 'it as in the source' : expected === '' ? 'none, as in the source' : quote(expected)
  const others = difference.places - 1
  const more = others > 0 ? `, and ${others} more ${others === 1 ? 'place differs' : 'places differ'}` : ''
  report(`Unexpected ${what}, expected ${instead}${more}`, placeIn(String(file), places, block, start, end))
}

/**
 * Locate a stretch of a block's characters in its file, skipping the fence and the indentation or quotation marks of
 * its lines.
 */
function placeIn(
  text: string,
  places: Location,
  { node }: CodeBlock,
  start: number,
  end: number
): Position | undefined {
  const { position, value } = node
  if (position?.start.offset === undefined) return undefined
  const isFenced = /[`~]/.test(text[position.start.offset] ?? '')
  const toPoint = (offset: number): Point => {
    const before = value.slice(0, offset).split(/\r\n|\r|\n/)
    const line = position.start.line + before.length - (isFenced ? 0 : 1)
    const from = places.toOffset({ line, column: 1 }) ?? 0
    const whole = /^.*/.exec(text.slice(from))?.[0] ?? ''
    const own = value.split(/\r\n|\r|\n/)[before.length - 1] ?? ''
    const indent = whole.endsWith(own) ? whole.length - own.length : 0
    const column = indent + (before.at(-1) ?? '').length + 1
    return { line, column, offset: from + column - 1 }
  }
  return { start: toPoint(start), end: toPoint(end) }
}
