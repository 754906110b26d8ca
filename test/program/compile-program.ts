import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { bundleScripts } from '../../pipeline/client/bundle.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the program of this run, compiled: `pipeline/main.js`, and whatever it imports. */
    readonly program: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folder of a package that has the program as it is published, for this run alone; packages are found above it. */
const packed = join(root, 'node_modules/.cache', `taiyaku-tests-${process.pid}`)

/** What names a module of ours in what esbuild writes. */
const ownModules = /((?:\bfrom |\bimport ?\(|\bimport )"\.{1,2}\/[^"\n]*)\.ts"/g

/**
 * Compile the program once for all tests that run it in a process of its own:
 * reading its sources takes longer than what most of them do. Types are not checked.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(packed)) await writePackage()
  project.provide('program', join(packed, 'dist'))
  return () => rmSync(packed, { recursive: true, force: true })
}

async function writePackage(): Promise<void> {
  mkdirSync(packed, { recursive: true })
  copyFileSync(join(root, 'package.json'), join(packed, 'package.json'))
  symlinkSync(join(root, 'src'), join(packed, 'src'), 'junction')
  for (const [path, text] of await compile()) write(path, text)
  for (const [path, script] of await bundleScripts()) write(join('src/client', path), script)
}

/** Compile each module on its own: by its path below `dist/`, what becomes of it. */
async function compile(): Promise<ReadonlyArray<readonly [string, string]>> {
  const folder = join(packed, 'dist')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src', 'pipeline', 'test/pipeline/decide'].flatMap(listSources),
    outbase: root,
    outdir: folder,
    write: false,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } }
  })
  return outputFiles.map(({ path, text }) => [
    path.slice(folder.length + 1),
    text.replace(ownModules, '$1.js"')
  ])
}

function listSources(folder: string): string[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return paths
    .filter(path => /(?<!\.test|\.d)\.ts$/.test(path))
    .map(path => join(folder, path))
    .filter(path => !path.startsWith(join('src', 'client')))
}

function write(path: string, text: string): void {
  const file = join(packed, 'dist', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
