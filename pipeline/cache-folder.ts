import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'

/**
 * Find the cache folder of a corpus, whose content may be deleted at any time: in the nearest package with an installed
 * `node_modules`, or else in the user's cache folder.
 *
 * @param corpus - absolute path.
 */
export function cacheFolder(corpus: string): string {
  const name = createHash('sha256').update(corpus).digest('hex').slice(0, 16)
  const shared = packageCacheFolder(dirname(corpus)) ?? userCacheFolder(process.platform, process.env)
  return join(shared, 'outcomes', name)
}

/** Find the cache folder of the nearest package above a folder whose packages are installed. */
function packageCacheFolder(folder: string): string | undefined {
  const modules = join(folder, 'node_modules')
  if (existsSync(join(folder, 'package.json')) && isWritableFolder(modules))
    return join(modules, '.cache', 'taiyaku')
  const parent = dirname(folder)
  return parent === folder ? undefined : packageCacheFolder(parent)
}

function isWritableFolder(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/**
 * Find the user's cache folder by the conventions of a platform. A relative `XDG_CACHE_HOME` is ignored, as its
 * specification requires.
 *
 * @param platform - as `process.platform`.
 * @param environment - as `process.env`.
 * @param home - the user's home folder.
 */
export function userCacheFolder(
  platform: string,
  { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local }: NodeJS.ProcessEnv,
  home: string = homedir()
): string {
  if (isAbsolute(xdg)) return join(xdg, 'taiyaku')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'taiyaku')
  if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'taiyaku', 'Cache')
  return join(home, '.cache', 'taiyaku')
}
