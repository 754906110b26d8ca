export { type ParseResult, parse } from './parse.ts'
export { refuse } from './refuse.ts'
