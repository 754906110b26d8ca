import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { defaultRegistry, type Registry, register } from '../../src/kernel.ts'
import { UsageError } from '../usage-error.ts'
import { fingerprintModules } from './fingerprint-modules.ts'
import { loadModule } from './load-module.ts'
import { placeInSource } from './place-in-source.ts'

/** The result of loading a configuration file. */
export interface LoadedConfig {
  readonly registry: Registry
  /** The file and every module of its own that it loaded, absolute. */
  readonly modules: readonly string[]
  /** Identifies everything that was loaded, and the versions that plug-ins state; any change gives another fingerprint. */
  readonly fingerprint: string
}

const nothing: LoadedConfig = { registry: defaultRegistry, modules: [], fingerprint: '' }

/** A configuration, and the fingerprint of its files alone. */
interface Loaded extends LoadedConfig {
  readonly files: string
}

const loaded = new Map<string, Promise<Loaded>>()

/**
 * Load a configuration file with its plug-ins; cached per thread while it does not change.
 *
 * @param file - absolute path; without it, only the built-in plug-in is registered.
 * @throws UsageError if it cannot be loaded or has faults; the message names the place.
 */
export async function loadConfig(file: string | undefined): Promise<LoadedConfig> {
  if (file === undefined) return nothing
  const known = await loaded.get(file)?.catch(() => undefined)
  if (known && known.files === (await fingerprintModules(known.modules))) return known
  const loading = load(file)
  loaded.set(file, loading)
  return loading
}

async function load(file: string): Promise<Loaded> {
  const { exported, modules } = await loadModule(file)
  const { registry, faults } = register(exported)
  if (faults.length === 0) {
    const files = await fingerprintModules(modules)
    return { registry, modules, files, fingerprint: `${files} ${JSON.stringify(registry.versions)}` }
  }
  const source = await readFile(file, 'utf8')
  const lines = faults.map(({ path, reason }) => {
    const { line, column } = placeInSource(source, path)
    return `${basename(file)}:${line}:${column}: ${showPath(path)}${reason}`
  })
  throw new UsageError(lines.join('; '))
}

/** Write a path as in code: `rules["low-score"][1].below: `. */
function showPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return ''
  const steps = path.map((step, at) => {
    if (typeof step === 'number') return `[${step}]`
    const key = String(step)
    return /^[A-Za-z_]\w*$/u.test(key) ? `${at === 0 ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`
  })
  return `${steps.join('')}: `
}
