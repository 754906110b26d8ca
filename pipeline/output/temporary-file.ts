import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { isProcessGone } from '../process-gone.ts'

/** Folders that this thread has looked through. */
const cleared = new Set<string>()
let count = 0

/**
 * Name a file that is being written, beside the one it shall replace: whose process it is is in the name, so that what
 * a killed one left is known for what it is.
 */
export function nameTemporary(): string {
  count += 1
  return `.taiyaku-${process.pid}-${threadId}-${count}`
}

/** Take out of a folder, if it is there, what processes that were killed left, when this thread first writes into it. */
export function clearStrays(folder: string): void {
  if (cleared.has(folder) || !existsSync(folder)) return
  cleared.add(folder)
  for (const name of readdirSync(folder)) {
    const pid = /^\.taiyaku-(\d+)-\d+-\d+$/.exec(name)?.[1]
    if (pid === undefined) continue
    const path = join(folder, name)
    const written = statSync(path, { throwIfNoEntry: false })
    if (written && isProcessGone(Number(pid), written.mtimeMs)) rmSync(path, { force: true })
  }
}
