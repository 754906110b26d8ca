import { reportTerms } from './found/discouraged-terms.ts'
import type { Rule } from './rule.ts'

/**
 * Find terms that the termbase forbids. (In these examples a link to `term:` marks a term.)
 *
 * @example ja
 * [規制緩和](term:fang-guan-fu:forbidden)を進める。
 * ! 1:1-1:36 Unexpected forbidden term `規制緩和`, expected `放管服`
 *
 * @example ja
 * [放管服](term:fang-guan-fu)を進める。
 */
export const termForbidden: Rule = {
  id: 'term-forbidden',
  description: 'A text uses a term that the termbase forbids.',
  severity: 'error',
  checkText: text => reportTerms(text, 'forbidden')
}
