export { type CodeLanguage, codeLanguage } from './language.ts'
export { type CodeToken, codeNames, codeTokens, likeness } from './tokens.ts'
