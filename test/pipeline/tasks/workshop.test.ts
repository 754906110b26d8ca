import { afterEach, expect, test, vi } from 'vitest'
import { openWorkshop, type Workshop } from '../../../pipeline/tasks/workshop.ts'
import { makeCorpus, under } from '../temporary-corpus.ts'

// Threads that read the sources are what is looked at here.
vi.unmock('../../../pipeline/worker-pool.ts')

let workshop: Workshop
afterEach(() => workshop.close())

test('threads make what this thread makes, faults included', async () => {
  const corpus = makeCorpus({ ...under('other'), 'broken/document.yaml': 'bitexts: [\n' })
  const assignments = ['parks', 'other', 'broken', 'missing'].map(
    slug => ({ name: 'review', slug, folders: [corpus], config: undefined, options: null }) as const
  )
  const doAll = (patience: number) => {
    workshop = openWorkshop({ jobs: 2, patience })
    return Promise.all(assignments.map(workshop.perform))
  }
  const here = await doAll(Number.POSITIVE_INFINITY)
  expect(here.map(text => JSON.parse(text).complete)).toEqual([true, true, false, false])
  expect(await doAll(0)).toEqual(here)
})
