import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Tinypool } from 'tinypool'

/** Time for which an idle thread is kept, with its lexicons, in milliseconds. */
const patience = 60_000

/**
 * Open a pool of threads that run the `worker.ts` next to a module, or its compiled form if the module is compiled too.
 * Threads start as tasks arrive.
 *
 * @param module - URL of the module.
 * @param jobs - maximum number of threads, at least 1.
 * @param memory - maximum heap of a thread, in megabytes.
 */
export function openPool(module: string, jobs: number, memory?: number): Tinypool {
  const here = fileURLToPath(module)
  const kind = extname(here)
  return new Tinypool({
    filename: pathToFileURL(join(dirname(here), `worker${kind}`)).href,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: patience,
    ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: Math.round(memory) } }),
    ...(kind === '.ts' && { execArgv: ['--import', typescriptLoader()] })
  })
}

/**
 * Write the module that makes a thread read TypeScript. `--import tsx` registers only in the main thread, while its API
 * does so in any thread. It is installed only where the program runs from sources.
 */
function typescriptLoader(): string {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  return `data:text/javascript,${encodeURIComponent(`import { register } from ${tsx}; register()`)}`
}

/** Tell whether a thread ended because it ran out of memory. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
