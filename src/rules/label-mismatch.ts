import type { Segment } from '../nodes/index.ts'
import { labelShape, labelValues } from '../text/index.ts'
import { quote } from './found/quote.ts'
import { resolveBeads } from './found/resolve-beads.ts'
import type { Rule } from './rule.ts'

/**
 * Find labels of a `translation` that differ from those of the source by value. If numbering continues from a fault,
 * the fault is reported once, at the first label; labels of another kind in between, such as those of items in
 * articles, do not end the run. A `summary` has numbers of its own.
 *
 * @example translation zh-Hans en
 * 第五条 坚持深化改革。
 * ~~~
 * Article 4. Deepen reform.
 * ! target 1:12-1:26 Different label: `Article 4.`, but `第五条` in the source
 *
 * @example translation zh-Hans en
 * 第一条 坚持深化改革。
 *
 * 第二条 坚持创新驱动。
 *
 * 第四条 扩大开放。
 *
 * 第五条 激发活力。
 *
 * 第六条 加强保护。
 * ~~~
 * Article 1. Deepen reform.
 *
 * Article 2. Drive innovation.
 *
 * Article 3. Open up.
 *
 * Article 4. Stir life.
 *
 * Article 6. Protect.
 * ! target 5:12-5:20 Different label: `Article 3.`, but `第四条` in the source, and so the one after it
 *
 * @example translation zh-Hans en
 * ② 坚持深化改革。
 * ~~~
 * (b) Deepen reform.
 *
 * @example summary zh-Hans ja
 * 第五条 坚持深化改革。
 * ~~~
 * 1. 改革の深化。
 */
export const labelMismatch: Rule = {
  id: 'label-mismatch',
  description: 'A label, such as the number of an article, has another value on the other side.',
  severity: 'warning',
  checkBitext({ bitext, target }) {
    if (bitext.relation === 'summary') return
    const runs = [...bySeries(resolveBeads(bitext).flatMap(labelsOf)).values()].flatMap(runsOf)
    for (const [first, ...rest] of runs) {
      if (!first) continue
      const more = rest.length === 0 ? '' : `, and so the ${rest.length === 1 ? 'one' : rest.length} after it`
      const reason = `Different label: ${quote(first.is)}, but ${quote(first.asked)} in the source${more}`
      target.report(reason, first.segment)
    }
  }
}

interface LinkedLabels {
  /** Label in the target. */
  readonly is: string
  /** Label in the source. */
  readonly asked: string
  /** Depth of the segment in the outline of the source. */
  readonly level: number
  /** Segment of the target. */
  readonly segment: Segment
}

function labelsOf({ source, target }: ReturnType<typeof resolveBeads>[number]): LinkedLabels[] {
  const [from, to] = [source[0], target[0]]
  if (!from?.label || !to?.label) return []
  const level = from.path.replace(/\/s\d+$/, '').split('/').length
  return [{ is: to.label, asked: from.label, level, segment: to }]
}

/** Group labels by series: those of one form in the source, on one level of the outline. */
function bySeries(labels: readonly LinkedLabels[]): Map<string, LinkedLabels[]> {
  const series = new Map<string, LinkedLabels[]>()
  for (const each of labels) {
    const key = `${each.level} ${labelShape(each.asked)}`
    const known = series.get(key)
    if (known) known.push(each)
    else series.set(key, [each])
  }
  return series
}

/** Group differing labels into runs; an equal label ends a run. */
function runsOf(labels: readonly LinkedLabels[]): LinkedLabels[][] {
  const runs: LinkedLabels[][] = [[]]
  for (const each of labels) {
    const asked = labelValues(each.asked)
    const is = labelValues(each.is)
    const agrees = asked.length === 0 || is.length === 0 || asked.some(value => is.includes(value))
    if (agrees) runs.push([])
    else runs.at(-1)?.push(each)
  }
  return runs.filter(run => run.length > 0)
}
