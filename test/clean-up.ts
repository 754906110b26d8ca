import { afterAll } from 'vitest'

const tasks: (() => unknown)[] = []

/** Do something when the tests of the file are done. */
export function afterTests(task: () => unknown): void {
  tasks.push(task)
}

/** Register what is to be done after the tests of this file: `setup.ts` calls it for each file. */
export function cleanUp(): void {
  afterAll(async () => {
    for (const task of tasks.splice(0).reverse()) await task()
  })
}
