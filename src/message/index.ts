export { report, reportAs } from './report.ts'
export { type RuleDescription, type RuleId, rules, type Severity } from './rules.ts'
