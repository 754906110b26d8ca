export { type Report, type ReportSection, renderReport } from './report.ts'
export type { ReportLine, ReportPiece, ReportRow, ReportSide } from './rows.ts'
export { reportStyle } from './style.ts'
