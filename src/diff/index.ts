export { diffLines } from './diff-lines.ts'
export { type DiffPiece, diffWords } from './diff-words.ts'
