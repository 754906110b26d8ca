/**
 * Tell whether the process that did something is gone. Another one may have its number by now; that this one has it is
 * known by the time.
 *
 * @param pid - its number, on this machine.
 * @param time - when it did it, in milliseconds since 1970.
 */
export function isProcessGone(pid: number, time: number): boolean {
  if (pid === process.pid) return time < Date.now() - process.uptime() * 1000 - clockStep
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM')
  }
}

/** What file systems round times to, at most, in milliseconds. */
const clockStep = 2000
