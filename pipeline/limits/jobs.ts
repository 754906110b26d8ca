/** What can be done in a thread apart, loaded when it is first asked for. */
export const jobs = {
  align: async () => (await import('../pairs/align-files.ts')).alignFiles,
  import: async () => (await import('../import-file.ts')).importFile
}

/** Name of a job. */
export type JobName = keyof typeof jobs

type JobOf<Name extends JobName> = Awaited<ReturnType<(typeof jobs)[Name]>>

/** What a job is given. */
export type GivenTo<Name extends JobName> = Parameters<JobOf<Name>>

/** What a job makes. */
export type MadeBy<Name extends JobName> = Awaited<ReturnType<JobOf<Name>>>

/**
 * Do a job in this thread.
 *
 * @param onReady - called once its modules are loaded: what the job itself takes counts from here.
 */
export async function doJob(
  name: JobName,
  given: readonly unknown[],
  onReady: () => void = () => {}
): Promise<unknown> {
  const job: (...given: never[]) => Promise<unknown> = await jobs[name]()
  onReady()
  return job(...(given as never[]))
}
