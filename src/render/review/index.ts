export { type ReportRow, type ReportSection, type ReportSide, renderReport, reportStyle } from './report.ts'
