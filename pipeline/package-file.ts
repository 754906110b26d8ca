import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Find a file of the package, both when running from sources and when compiled.
 *
 * @param path - relative to the package.
 * @throws Error if the package lacks it.
 */
export async function packageFile(path: string): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url))
  for (const root of [join(here, '..'), join(here, '..', '..')]) {
    const found = join(root, path)
    if (
      await access(found).then(
        () => true,
        () => false
      )
    )
      return found
  }
  throw new Error(`the package lacks ${path}`)
}
