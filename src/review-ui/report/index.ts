export { type Report, type ReportSection, renderReport, reportStyle } from './report.ts'
export type { ReportLine, ReportPiece, ReportRow, ReportSide } from './rows.ts'
