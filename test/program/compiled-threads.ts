import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inject, vi } from 'vitest'
import type {} from './compile-program.ts'

// Threads run what is compiled: reading the sources takes each of them longer than what it does. Tests of the threads
// themselves take this back.
vi.mock('../../pipeline/worker-pool.ts', async importActual => {
  const actual = await importActual<typeof import('../../pipeline/worker-pool.ts')>()
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const inProgram = (module: string) => {
    const path = relative(root, fileURLToPath(module)).replace(/\.ts$/, '.js')
    return pathToFileURL(join(inject('program'), path)).href
  }
  return {
    ...actual,
    openPool: (module: string, jobs: number, memory?: number) =>
      actual.openPool(inProgram(module), jobs, memory)
  }
})
