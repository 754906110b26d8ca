export { diffWords, type Piece } from './diff-words.ts'
