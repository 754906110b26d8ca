import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bundleScripts } from './bundle.ts'

/** Write the browser's scripts next to the compiled sources, for the package. */
for (const [path, text] of await bundleScripts()) {
  const file = join('dist/src/client', path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
