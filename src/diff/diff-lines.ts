import { diffLines as compareLines } from 'diff'
import type { DiffPiece } from './diff-words.ts'

/** Maximum number of differing lines; nobody reads more one by one, and comparing them takes long. */
const mostLines = 1000

/**
 * Compare two texts line by line, for people.
 *
 * @returns the lines in order, each without its end; those that are not `added` are the old text, those that are not
 * `removed` the new one.
 */
export function diffLines(before: string, after: string): DiffPiece[] {
  const parts = compareLines(before, after, { maxEditLength: mostLines, stripTrailingCr: true }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true }
  ]
  return parts.flatMap(({ value, added, removed }) =>
    value === ''
      ? []
      : value
          .replace(/\r?\n$/, '')
          .split(/\r?\n/)
          .map((line): DiffPiece => ({ value: line, change: added ? 'added' : removed ? 'removed' : 'same' }))
  )
}
