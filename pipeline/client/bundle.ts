import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { assetNames } from '../../src/editions/index.ts'
import { deskAssets } from '../../src/review-ui/page.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const client = join(root, 'src', 'client')

/** Scripts of all pages, by path below `src/client/`; each is made from the module of the same name. */
const scripts = [
  ...assetNames.map(name => `site/${name}`),
  ...Object.entries(deskAssets).map(([name, folder]) => `${folder}/${name}`)
].filter(path => path.endsWith('.js'))

/**
 * Bundle the browser's scripts, readably, and as classic scripts, because browsers run no others from disk. The same
 * sources give the same bytes on any machine.
 *
 * @returns each script by its path below `src/client/`, preceded by the licences of the packages in it.
 */
export async function bundleScripts(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: scripts.map(path => join(client, path.replace(/\.js$/u, '.ts'))),
    outbase: client,
    outdir: client,
    bundle: true,
    // If packages are symlinks, paths in comments still start at `node_modules/`.
    preserveSymlinks: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8'
  })
  const bundles = outputFiles.map(async ({ path, text }): Promise<[string, string]> => {
    const output = metafile.outputs[relative(root, path).replaceAll('\\', '/')]
    return [relative(client, path).replaceAll('\\', '/'), `${await licencesOf(output)}${text}`]
  })
  return new Map(await Promise.all(bundles))
}

async function licencesOf(output: Metafile['outputs'][string] | undefined): Promise<string> {
  const folders = Object.keys(output?.inputs ?? {}).map(
    path => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0]
  )
  const packages = [...new Set(folders)].filter(folder => folder !== undefined).sort()
  return (await Promise.all(packages.map(licenceOf))).join('')
}

/**
 * @throws Error if a package has no licence to include with its code.
 */
async function licenceOf(folder: string): Promise<string> {
  const file = (await readdir(join(root, folder))).find(name => /^licen[cs]e/iu.test(name))
  if (file === undefined) throw new Error(`Unexpected package without a licence, expected one in ${folder}`)
  const text = await readFile(join(root, folder, file), 'utf8')
  return `/*!\n${folder.replace(/^.*node_modules\//u, '')}\n\n${text.trim()}\n*/\n`
}
