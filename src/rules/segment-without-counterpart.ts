import type { Position } from 'unist'
import { type Segment, segmentText } from '../nodes/index.ts'
import { quote } from './found/quote.ts'
import { type ResolvedBead, resolveBeads } from './found/resolve-beads.ts'
import type { Rule } from './rule.ts'

/**
 * Find segments that a `translation` omits or adds; a run is reported at its first segment. An accepted omission or
 * addition counts as intended. A `summary` omits by nature.
 *
 * @example translation zh-Hans ja
 * 坚持深化改革。坚持创新驱动。
 * ~~~
 * 改革の深化を堅持する。
 * ! source 1:8-1:14 Not translated: `坚持创新驱动`
 *
 * @example translation zh-Hans ja
 * 坚持深化改革。
 * ~~~
 * 改革の深化を堅持する。付け足した文である。
 * ! target 1:12-1:21 Not in the source: `付け足した文である`
 *
 * @example summary zh-Hans ja
 * 坚持深化改革。坚持创新驱动。
 * ~~~
 * 改革の深化を堅持する。
 *
 * @example translation zh-Hans ja 0.9 accepted
 * 坚持深化改革。坚持创新驱动。
 * ~~~
 * 改革の深化を堅持する。
 */
export const segmentWithoutCounterpart: Rule = {
  id: 'segment-without-counterpart',
  description: 'A segment is left out of, or added to, a translation.',
  severity: 'warning',
  checkBitext({ bitext, source, target }) {
    if (bitext.relation === 'summary') return
    const beads = resolveBeads(bitext)
    for (const [kind, { report }] of [
      ['omission', source],
      ['addition', target]
    ] as const) {
      for (const [first, ...rest] of runsOf(beads, kind)) {
        const last = rest.at(-1) ?? first
        if (!first || !last) continue
        const reason = `${kind === 'omission' ? 'Not translated' : 'Not in the source'}: ${quote(segmentText(first))}`
        const more = rest.length === 0 ? '' : `, and ${rest.length} more after it`
        const place = spanOf(first, last)
        report(reason + more, place)
      }
    }
  }
}

/** Group consecutive segments of a side into runs. */
function runsOf(beads: readonly ResolvedBead[], kind: 'omission' | 'addition'): Segment[][] {
  const runs: Segment[][] = [[]]
  for (const { bead, source, target } of beads) {
    const side = kind === 'omission' ? source : target
    const isOpen = bead.state !== 'accepted' && bead.state !== 'rejected'
    if (bead.kind === kind && isOpen) runs.at(-1)?.push(...side)
    else if (side.length > 0) runs.push([])
  }
  return runs.filter(run => run.length > 0)
}

function spanOf(first: Segment, last: Segment): Position | undefined {
  if (!first.position || !last.position) return first.position
  return { start: first.position.start, end: last.position.end }
}
