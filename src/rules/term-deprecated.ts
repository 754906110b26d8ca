import { reportTerms } from './found/discouraged-terms.ts'
import type { Rule } from './rule.ts'

/**
 * Find terms that the termbase deprecates. (In these examples a link to `term:` marks a term.)
 *
 * @example ja
 * [行政改革](term:without-preferred:deprecated)を進める。
 * ! 1:1-1:42 Unexpected deprecated term `行政改革`, expected another term for `without-preferred`
 *
 * @example ja
 * [規制緩和](term:fang-guan-fu:forbidden)は別の規則による。
 */
export const termDeprecated: Rule = {
  id: 'term-deprecated',
  description: 'A text uses a term that the termbase deprecates.',
  severity: 'warning',
  checkText: text => reportTerms(text, 'deprecated')
}
