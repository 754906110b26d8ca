import type { MessagePort } from 'node:worker_threads'
import { UsageError } from '../usage-error.ts'
import { doJob, type JobName } from './jobs.ts'

/** A job for a separate thread. */
export interface JobTask {
  readonly name: JobName
  readonly given: readonly unknown[]
  /** Signalled when the job begins. */
  readonly ready: MessagePort
}

/** Result of a job, and its lines for stderr. */
export type JobOutcome = { readonly said: string } & ({ readonly made: unknown } | { readonly fault: string })

/** Do one job. Its stderr lines are returned with the result, since a thread may end before its streams are read. */
export default async function runJob({ name, given, ready }: JobTask): Promise<JobOutcome> {
  const lines: string[] = []
  process.stderr.write = (line: string | Uint8Array) => lines.push(String(line)) > 0
  try {
    return { made: await doJob(name, given, () => ready.postMessage('ready')), said: lines.join('') }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { fault: error.message, said: lines.join('') }
  } finally {
    ready.close()
  }
}
