import { afterEach, expect, test } from 'vitest'
import { openTaskPool, type TaskPool } from '../../../pipeline/tasks/task-pool.ts'
import { makeCorpus, under } from '../temporary-corpus.ts'

let pool: TaskPool
afterEach(() => pool.close())

test('threads make what this thread makes, faults included', async () => {
  const corpus = makeCorpus({ ...under('other'), 'broken/document.yaml': 'bitexts: [\n' })
  const assignments = ['parks', 'other', 'broken', 'missing'].map(
    slug => ({ name: 'review', slug, folders: [corpus], config: undefined, options: null }) as const
  )
  const doAll = (patience: number) => {
    pool = openTaskPool({ jobs: 2, patience })
    return Promise.all(assignments.map(pool.perform))
  }
  const here = await doAll(Number.POSITIVE_INFINITY)
  expect(here.map(text => JSON.parse(text).complete)).toEqual([true, true, false, false])
  expect(await doAll(0)).toEqual(here)
})
