export { type ParseResult, parse } from './parse.ts'
