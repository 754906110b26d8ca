import { report } from '../../message/index.ts'
import { type BitextRule, resolveBeads } from '../context.ts'

/**
 * Find proposed beads that the aligner is unsure of. Decided ones are exempt. (The threshold here is 0.5.)
 *
 * @example translation zh-Hans ja 0.31
 * 坚持深化改革。
 * ~~~
 * 改革の深化を堅持する。
 * ! target 1:1-1:11 Unsure whether the two sides belong together: compare them in a review
 *
 * @example translation zh-Hans ja 0.31 accepted
 * 坚持深化改革。
 * ~~~
 * 改革の深化を堅持する。
 *
 * @example translation zh-Hans ja 0.5
 * 坚持深化改革。
 * ~~~
 * 改革の深化を堅持する。
 */
export const lowScore: BitextRule = ({ bitext, source, target, lowScore: least }) => {
  for (const { bead, ...segments } of resolveBeads(bitext)) {
    if (bead.state !== 'proposed' || bead.score >= least) continue
    const [first] = [...segments.target, ...segments.source]
    const { file } = segments.target.length > 0 ? target : source
    report(file, 'low-score', 'Unsure whether the two sides belong together: compare them in a review', first)
  }
}
