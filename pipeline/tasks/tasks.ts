/** Every task, loaded on first use. To add one, write its file and add an entry here. */
export const tasks = {
  build: async () => (await import('./build-document.ts')).buildDocument,
  check: async () => (await import('./check-document.ts')).checkDocument,
  compare: async () => (await import('./compare-document.ts')).compareDocument,
  review: async () => (await import('./review-document.ts')).reviewDocument
}

/** Name of a task. */
export type TaskName = keyof typeof tasks

type TaskOf<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>

/** Options of a task. */
export type OptionsOf<Name extends TaskName> = Parameters<TaskOf<Name>>[2]

/** Result of a task. */
export type ValueOf<Name extends TaskName> = NonNullable<Awaited<ReturnType<TaskOf<Name>>>['value']>
