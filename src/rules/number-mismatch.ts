import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import * as z from 'zod'
import type { Segment } from '../nodes/index.ts'
import { labelValues } from '../text/index.ts'
import { ownText } from './found/block-text.ts'
import { quote } from './found/quote.ts'
import { resolveBeads } from './found/resolve-beads.ts'
import { compareNumbers, type Excuses } from './number/compare-numbers.ts'
import { type FoundNumber, findNumbers } from './number/numbers.ts'
import type { CheckedBitext, CheckedText, Rule } from './rule.ts'

/**
 * Find numbers and dates that differ between the two sides of a bead, by value; versions and names that hold figures differ
 * as a whole. In a `translation` every number has to be on both sides; in a `summary` a number may be left out, but none
 * may be added or changed. What the front matter of the source and its title say, such as its date, may be stated anywhere, and so may
 * what a neighbouring bead lacks. Labels, addresses, paths and code are not compared.
 *
 * @example translation zh-Hans ja
 * 第十二条 二〇二〇年增长５％，投入1.5亿元。
 * ~~~
 * 第12条 2020年（令和2年）に5%増、1.5億元を投じる。
 *
 * @example translation zh-Hans en
 * 投入1.5亿元，覆盖三分之二的企业。
 * ~~~
 * Invest 150 million yuan and cover two thirds of the firms.
 *
 * @example translation zh-Hans ja
 * 增长5%。
 * ~~~
 * 6%増。
 * ! target 1:1-1:2 Different number: `6`, but `5` in the source
 *
 * @example translation zh-Hans ja
 * 增长5%。
 * ~~~
 * 増加する。
 * ! source 1:3-1:4 Number not rendered: `5`
 *
 * @example translation en de
 * Ruby 3.1.0 has 10,800 tests in src/v2/main.rs since July 17, 2020.
 * ~~~
 * Ruby 3.1.0 hat seit dem 17.07.2020 10.800 Tests in src/v2/main.rs.
 *
 * @example translation ja en
 * 第三者は2回、X3を確かめる。
 * ~~~
 * A third party checks X4 twice.
 * ! target 1:22-1:24 Different number: `X4`, but `X3` in the source
 *
 * @example translation zh-Hans ja
 * 到2025年增长5%。
 * ~~~
 * 増加する。
 * ! source 1:2-1:6 Numbers not rendered: `2025`, `5`
 *
 * @example summary zh-Hans ja
 * 增长5%，到2025年。
 * ~~~
 * 6%増。
 * ! target 1:1-1:2 Number not in the source: `6`
 *
 * @example summary zh-Hans ja
 * ---
 * published: 2020-07-17
 * ---
 *
 * 到2025年增长5%。
 * ~~~
 * 5％増（2020年7月17日発表）。
 */
export const numberMismatch: Rule<{ readonly ignore: readonly RegExp[] }> = {
  id: 'number-mismatch',
  description: 'A number or date has another value on the other side, or none.',
  severity: 'warning',
  options: z.object({
    ignore: z.array(z.instanceof(RegExp, { error: 'Expected a regular expression' })).default([])
  }),
  checkBitext(context, { ignore }) {
    const { source, target, bitext } = context
    const isCounted = ({ surface }: FoundNumber): boolean =>
      !ignore.some(pattern => surface.search(pattern) >= 0)
    const found = resolveBeads(bitext).map(bead => ({
      source: numbersOf(bead.source, source, bead.target).filter(isCounted),
      target: numbersOf(bead.target, target, bead.source).filter(isCounted),
      linked: bead.source.length > 0 && bead.target.length > 0
    }))
    const isWhole = bitext.relation === 'translation'
    for (const differences of compareNumbers(found, excusesOf(context))) {
      const added = differences.flatMap(each => (each.target && !(isWhole && each.source) ? each.target : []))
      const lost = differences.flatMap(each => (each.source && !each.target ? each.source : []))
      for (const { source: asked, target: is } of differences) {
        if (isWhole && asked && is) target.report(explainChange(asked, is), is.place)
      }
      reportAll(target, 'not in the source', added)
      if (isWhole) reportAll(source, 'not rendered', lost)
    }
  }
}

function explainChange(asked: FoundNumber, is: FoundNumber): string {
  return `Different number: ${quote(is.surface)}, but ${quote(asked.surface)} in the source`
}

/** Report what one side of a bead lacks in one message, at the first of it. */
function reportAll({ report }: CheckedText, what: string, numbers: readonly PlacedNumber[]): void {
  const [first] = numbers
  if (!first) return
  const list = [...new Set(numbers.map(({ surface }) => quote(surface)))].join(', ')
  report(`Number${numbers.length === 1 ? '' : 's'} ${what}: ${list}`, first.place)
}

interface PlacedNumber extends FoundNumber {
  readonly place: ReturnType<ReturnType<typeof ownText>['placeOf']>
}

/** Find the numbers of one side of a bead; those of its labels and code may be stated as text on the other side. */
function numbersOf(
  segments: readonly Segment[],
  { language }: CheckedText,
  others: readonly Segment[]
): PlacedNumber[] {
  return segments.flatMap(segment => {
    const { text, placeOf } = ownText(segment)
    const stated = findNumbers(text, language).map(number => ({
      ...number,
      place: placeOf(number.start, number.start + number.surface.length)
    }))
    const label = segment.label && !hasLabel(others, segment.label) ? [segment.label] : []
    const beside = [...label, ...ownCode(segment)].flatMap(each => findNumbers(each, language))
    const silent = { told: 'never', parts: [], place: undefined } as const
    return [...stated, ...beside.map(number => ({ ...number, ...silent }))]
  })
}

/** Tell whether a label is on the other side as a label, too: then it is no other number there. */
function hasLabel(segments: readonly Segment[], label: string): boolean {
  const values = labelValues(label)
  return segments.some(other => labelValues(other.label ?? '').some(value => values.includes(value)))
}

/** List the code in the own text of a segment. A number in it may be stated as text on the other side. */
function ownCode(segment: Segment): string[] {
  const list: string[] = []
  visit(segment, node => {
    if (node.type === 'delimiter' || (node.type === 'segment' && node !== segment)) return SKIP
    if (node.type === 'inlineCode') list.push(node.value)
    return undefined
  })
  return list
}

/** Largest number that is often written in words. */
const longestInWords = 12

/** What the front matter and the title of the source state may be stated anywhere; a small number may be a word nobody here can read. */
function excusesOf({ source, target }: CheckedBitext): Excuses {
  const languages = { source: source.language, target: target.language }
  const known = source.tree.children.flatMap(node => {
    if (node.type === 'yaml') return findNumbers(node.value, source.language)
    return node.type === 'heading' && node.depth === 1 ? findNumbers(textOf(node), source.language) : []
  })
  return {
    known,
    mayBeWords: ({ named, values: [value = 0] }, other) =>
      !named && value <= longestInWords && !languages[other].numbers
  }
}
