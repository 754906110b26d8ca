import * as z from 'zod'
import { resolveBeads } from './found/resolve-beads.ts'
import type { Rule } from './rule.ts'

/**
 * Find proposed beads with a low score. Decided beads are exempt, and so are omissions and additions, which have a rule
 * of their own. (The threshold here is 0.5.)
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
 * @example translation zh-Hans ja 0.31
 * 坚持深化改革。坚持创新驱动。
 * ~~~
 * 改革の深化を堅持する。
 * ! target 1:1-1:11 Unsure whether the two sides belong together: compare them in a review
 *
 * @example translation zh-Hans ja 0.5
 * 坚持深化改革。
 * ~~~
 * 改革の深化を堅持する。
 */
export const lowScore: Rule<{ readonly below: number }> = {
  id: 'low-score',
  description: 'The aligner is unsure of a bead that nobody has decided on.',
  severity: 'info',
  options: z.object({ below: z.number().min(0).max(1).default(0.6) }),
  checkBitext({ bitext, target }, { below }) {
    for (const { bead, ...segments } of resolveBeads(bitext)) {
      const [first] = segments.target
      const isSure = bead.state !== 'proposed' || bead.score >= below
      if (isSure || !first || segments.source.length === 0) continue
      const reason = 'Unsure whether the two sides belong together: compare them in a review'
      target.report(reason, first)
    }
  }
}
