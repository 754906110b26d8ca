import { report } from '../../message/index.ts'
import type { Segment } from '../../nodes/index.ts'
import { ownText } from '../block-text.ts'
import { type BitextRule, type LintedText, resolveBeads } from '../context.ts'
import { type FoundNumber, findNumbers, isSameValue } from '../numbers.ts'
import { quote, quoteAll } from '../quote.ts'

/**
 * Find numbers and dates that differ between the two sides of a bead, by value. In a `translation` every number has to
 * stand on both sides; in a `summary` a number may be left out, but none may be added or changed. What the front matter of
 * the source says, such as its date, may be stated anywhere.
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
 * ! source 1:3-1:4 Unexpected rendering without `5`, expected it among `6`
 * ! target 1:1-1:2 Unexpected number `6`, expected one of `5`
 *
 * @example summary zh-Hans ja
 * 增长5%，到2025年。
 * ~~~
 * 6%増。
 * ! target 1:1-1:2 Unexpected number `6`, expected one of `5`, `2025`
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
export const numberMismatch: BitextRule = ({ bitext, source, target }) => {
  const known = frontMatterNumbers(source)
  for (const bead of resolveBeads(bitext)) {
    if (bead.source.length === 0 || bead.target.length === 0) continue
    const found = { source: numbersOf(bead.source, source), target: numbersOf(bead.target, target) }
    if (bitext.relation === 'translation') reportLost(source, found.source, found.target)
    reportAdded(target, missingFrom(known, found.target), found.source)
  }
}

interface PlacedNumber extends FoundNumber {
  readonly place: ReturnType<ReturnType<typeof ownText>['placeOf']>
}

function numbersOf(segments: readonly Segment[], { locale }: LintedText): PlacedNumber[] {
  return segments.flatMap(segment => {
    const { text, placeOf } = ownText(segment)
    return findNumbers(text, locale).map(number => ({
      ...number,
      place: placeOf(number.start, number.start + number.surface.length)
    }))
  })
}

function frontMatterNumbers({ tree, locale }: LintedText): FoundNumber[] {
  return tree.children.flatMap(node => (node.type === 'yaml' ? findNumbers(node.value, locale) : []))
}

function reportLost(
  { file }: LintedText,
  numbers: readonly PlacedNumber[],
  rendered: readonly PlacedNumber[]
): void {
  for (const number of missingFrom(rendered, numbers)) {
    const among = expectation(rendered, 'it among ')
    report(
      file,
      'number-mismatch',
      `Unexpected rendering without ${quote(number.surface)}, expected ${among ?? 'it'}`,
      number.place
    )
  }
}

function reportAdded(
  { file }: LintedText,
  numbers: readonly PlacedNumber[],
  source: readonly PlacedNumber[]
): void {
  for (const number of missingFrom(source, numbers)) {
    const one = expectation(source, 'one of ') ?? 'none, as in the source'
    report(
      file,
      'number-mismatch',
      `Unexpected number ${quote(number.surface)}, expected ${one}`,
      number.place
    )
  }
}

function missingFrom(others: readonly FoundNumber[], numbers: readonly PlacedNumber[]): PlacedNumber[] {
  return numbers.filter(number => number.sure && !others.some(other => isSameValue(number, other)))
}

function expectation(numbers: readonly FoundNumber[], before: string): string | undefined {
  const sure = numbers.filter(number => number.sure).map(({ surface }) => surface)
  return sure.length > 0 ? before + quoteAll(sure) : undefined
}
