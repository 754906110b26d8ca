export { report, reportAs } from './report.ts'
export { type RuleDescription, type RuleId, ruleDescriptions, type Severity } from './rules.ts'
