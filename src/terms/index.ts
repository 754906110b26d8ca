export { buildConcordance } from './concordance.ts'
export { type Definition, findDefinitions } from './definitions.ts'
export { markTerms } from './mark-terms.ts'
export { type RemarkTermsOptions, remarkTerms } from './remark-terms.ts'
