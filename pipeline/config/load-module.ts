import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import { explainError } from '../explain-error.ts'
import { UsageError } from '../usage-error.ts'

/** The export of a module, and the modules that it loaded. */
export interface LoadedModule {
  /** Its default export. */
  readonly exported: unknown
  /** The module and every one loaded through it, absolute, without built-in modules. */
  readonly modules: readonly string[]
}

const { cache } = createRequire(import.meta.url)

/**
 * Load a module in TypeScript or JavaScript. Imports of `taiyaku`, in it and in its packages, resolve to this running
 * program, not to another copy.
 *
 * @param file - absolute path.
 * @throws UsageError if it cannot be parsed, found or run.
 */
export async function loadModule(file: string): Promise<LoadedModule> {
  const [{ createJiti }, { publicModules }] = await Promise.all([
    import('jiti'),
    import('./public-modules.ts')
  ])
  const before = new Set(Object.keys(cache))
  const listNew = () => Object.keys(cache).filter(path => !before.has(path) && !isLoader(path))
  const jiti = createJiti(file, { virtualModules: publicModules, interopDefault: false, fsCache: false })
  try {
    const { default: exported } = await jiti.import<{ readonly default?: unknown }>(file)
    if (exported !== undefined) return { exported: await exported, modules: listNew() }
  } catch (error) {
    throw new UsageError(explainFault(file, error))
  } finally {
    // The next load must read each file again.
    for (const path of listNew()) delete cache[path]
  }
  throw new UsageError(
    `${basename(file)}:1:1: Unexpected module without a default export, expected \`export default defineConfig({ … })\``
  )
}

function isLoader(path: string): boolean {
  return /[\\/]node_modules[\\/]jiti[\\/]/u.test(path)
}

/** Explain an error with its place: as the parser states it, or else from the first stack frame in the user's own code. */
function explainFault(file: string, error: unknown): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const missing = /^Cannot find (?:module|package) '([^']+)'/u.exec(message)?.[1]
  const parsed = /^(?:ParseError: )?([\s\S]*?)\s*\n\s*(\S.*?):(\d+):(\d+)\s*$/u.exec(message)
  if (parsed) return `${shorten(file, parsed[2] ?? '')}:${parsed[3]}:${parsed[4]}: ${parsed[1]}`
  const [, path = file, line = '1', column = '1'] =
    [...stack.matchAll(/((?:\/|[A-Za-z]:\\)[^():]*):(\d+):(\d+)\)?$/gmu)].find(
      ([, found = '']) => found.startsWith(dirname(file)) && !found.includes('node_modules')
    ) ?? []
  if (missing !== undefined) {
    const place = placeOfImport(path, missing)
    return `${shorten(file, path)}:${place}: cannot load the configuration: there is no module '${missing}'`
  }
  return `${shorten(file, path)}:${line}:${column}: cannot load the configuration: ${explainError(error)}`
}

/** Find where a module imports another, as `line:column`: stack traces give the place in compiled code. */
function placeOfImport(path: string, name: string): string {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const at = lines.findIndex(line => line.includes(`'${name}'`) || line.includes(`"${name}"`))
  return at < 0 ? '1:1' : `${at + 1}:${(lines[at]?.indexOf(name) ?? 0) + 1}`
}

/** Return the path of a file relative to the folder of the configuration. */
function shorten(config: string, path: string): string {
  const folder = `${dirname(config)}/`
  return path.startsWith(folder) ? path.slice(folder.length) : path
}
