export { diffLines } from './diff-lines.ts'
export { diffWords, type Piece } from './diff-words.ts'
