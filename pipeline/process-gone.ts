/**
 * Tell whether the process that did something is gone. If this process has its id now, the start time tells them apart.
 *
 * @param pid - its id, on this machine.
 * @param time - when it did so, in milliseconds since 1970.
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

/** Maximum rounding of times by file systems, in milliseconds. */
const clockStep = 2000
