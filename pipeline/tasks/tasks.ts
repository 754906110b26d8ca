/** Every task, loaded when it is first asked for; to add one, write its file and put it here. */
export const tasks = {
  build: async () => (await import('./build-document.ts')).buildDocument,
  check: async () => (await import('./check-document.ts')).checkDocument,
  compare: async () => (await import('./compare-document.ts')).compareDocument,
  review: async () => (await import('./review-document.ts')).reviewDocument
}

/** Name of a task. */
export type TaskName = keyof typeof tasks

type TaskOf<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>

/** What a task is told. */
export type OptionsOf<Name extends TaskName> = Parameters<TaskOf<Name>>[2]

/** What a task gives. */
export type ValueOf<Name extends TaskName> = NonNullable<Awaited<ReturnType<TaskOf<Name>>>['value']>
