/**
 * Mark the terms of a termbase, and list where they occur.
 *
 * @module taiyaku/terms
 */
export { buildConcordance } from './concordance.ts'
export { type Definition, findDefinitions } from './definitions.ts'
export { limitTermbase, type TermScope } from './limit-termbase.ts'
export { conceptFinder } from './list-concepts.ts'
export { markTerms } from './mark-terms.ts'
export { type RemarkTermsOptions, remarkTerms } from './remark-terms.ts'
