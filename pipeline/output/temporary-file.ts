import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { isProcessGone } from '../process-gone.ts'

/** Folders that this thread has already cleaned. */
const cleared = new Set<string>()
let count = 0

/**
 * Return a name for a temporary file next to the file that it will replace. It contains the process id, so that files
 * left by a killed process can be recognised.
 */
export function nameTemporary(): string {
  count += 1
  return `.taiyaku-${process.pid}-${threadId}-${count}`
}

/** Delete, from a folder if it exists, the temporary files of killed processes, the first time that this thread writes there. */
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
