/** Jobs that can run in a separate thread, loaded on first use. */
export const jobs = {
  align: async () => (await import('../pairs/align-files.ts')).alignFiles,
  import: async () => (await import('../import-file.ts')).importFile,
  segment: async () => (await import('../segment-file.ts')).segmentFile
}

/** Name of a job. */
export type JobName = keyof typeof jobs

type JobOf<Name extends JobName> = Awaited<ReturnType<(typeof jobs)[Name]>>

/** Arguments of a job. */
export type GivenTo<Name extends JobName> = Parameters<JobOf<Name>>

/** Result of a job. */
export type MadeBy<Name extends JobName> = Awaited<ReturnType<JobOf<Name>>>

/**
 * Do a job in this thread.
 *
 * @param onReady - called once its modules are loaded, when its time starts to count.
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
