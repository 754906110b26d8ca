import type { VFile } from 'vfile'
import { report } from '../../src/message/report.ts'
import { type Budget, withinBudget } from './budget.ts'

/**
 * Read a file within its time limit. If it takes longer it gets a message and counts as unreadable.
 *
 * @param act - reads it; messages that it reports on the file are kept.
 */
export function readWithin<Value>(
  budget: Budget,
  file: VFile,
  act: () => Value | undefined
): Value | undefined {
  const seconds = Math.max(1, Math.round(budget.left / 1000))
  const done = withinBudget(budget, act)
  if (done) return done.value
  const reason = `Unexpected text of ${String(file).length} characters that takes more than ${seconds} s to read, expected one that takes less: split it, or look for marks that are opened and never closed`
  report(file, 'limit-exceeded', reason)
  return undefined
}

/** Return the total size of texts, in UTF-16 units. */
export function sizeOf(files: Iterable<VFile>): number {
  return [...files].reduce((sum, file) => sum + String(file).length, 0)
}
