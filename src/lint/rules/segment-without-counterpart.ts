import { report } from '../../message/index.ts'
import { segmentText } from '../../nodes/index.ts'
import { type BitextRule, resolveBeads } from '../context.ts'
import { quote } from '../quote.ts'

/**
 * Find segments that a `translation` leaves out or adds. An accepted omission or addition is intended; a `summary` leaves
 * out by its nature.
 *
 * @example translation zh-Hans ja
 * 坚持深化改革。坚持创新驱动。
 * ~~~
 * 改革の深化を堅持する。
 * ! source 1:8-1:14 Unexpected omission of `坚持创新驱动`, expected a rendering, or an accepted omission
 *
 * @example translation zh-Hans ja
 * 坚持深化改革。
 * ~~~
 * 改革の深化を堅持する。付け足した文である。
 * ! target 1:12-1:21 Unexpected addition of `付け足した文である`, expected a source, or an accepted addition
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
export const segmentWithoutCounterpart: BitextRule = ({ bitext, source, target }) => {
  if (bitext.relation === 'summary') return
  for (const { bead, ...segments } of resolveBeads(bitext)) {
    const open = bead.state !== 'accepted' && bead.state !== 'rejected'
    if (!open || (bead.kind !== 'omission' && bead.kind !== 'addition')) continue
    const side = bead.kind === 'omission' ? source : target
    const asked = bead.kind === 'omission' ? 'a rendering' : 'a source'
    for (const segment of [...segments.source, ...segments.target]) {
      const reason = `Unexpected ${bead.kind} of ${quote(segmentText(segment))}, expected ${asked}, or an accepted ${bead.kind}`
      report(side.file, 'segment-without-counterpart', reason, segment)
    }
  }
}
