import { createHash } from 'node:crypto'
import type { Change } from '../../src/review/index.ts'
import { renderReport } from '../../src/review-ui/report/report.ts'
import { reportStyle } from '../../src/review-ui/report/style.ts'
import { toSections } from '../review/report-rows.ts'

/**
 * Write a review as a self-contained HTML file.
 *
 * @param since - what the rows are compared with, such as `since HEAD~2`.
 */
export function toReviewHtml(rows: readonly Change[], since: string): string {
  const styleHash = createHash('sha256').update(reportStyle).digest('base64')
  return renderReport({ sections: toSections(rows), since, styleHash })
}
