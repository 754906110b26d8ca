import { createHash } from 'node:crypto'
import type { Change } from '../../src/reconcile/index.ts'
import { renderReport, reportStyle } from '../../src/render/review/index.ts'
import { toSections } from '../review/report-rows.ts'

/** Write a review as one HTML file that needs nothing else. */
export function toReviewHtml(rows: readonly Change[]): string {
  return renderReport(toSections(rows), createHash('sha256').update(reportStyle).digest('base64'))
}
