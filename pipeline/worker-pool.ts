import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Tinypool } from 'tinypool'

/** How long a thread that has nothing to do is kept, with its lexicons, in milliseconds. */
const patience = 60_000

/**
 * Open a pool of threads that run the `worker.ts` beside a module, or what is compiled from it where the module is
 * compiled too. Threads start as tasks come in.
 *
 * @param module - URL of the module.
 * @param jobs - most threads at a time, at least 1.
 * @param memory - most megabytes that a thread may hold on its heap.
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
 * Write the module that makes a thread read TypeScript. `--import tsx` registers itself in the main thread alone; its
 * interface does so anywhere. Only where the sources run is it installed.
 */
function typescriptLoader(): string {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  return `data:text/javascript,${encodeURIComponent(`import { register } from ${tsx}; register()`)}`
}

/** Tell whether a thread has ended because it wanted more memory than it may hold. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
