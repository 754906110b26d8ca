import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
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

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true
}

/**
 * Compile the program once for all tests that run it in a process of its own: reading its sources takes longer than
 * what most of them do. Types are not checked.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(packed, { recursive: true })
  copyFileSync(join(root, 'package.json'), join(packed, 'package.json'))
  symlinkSync(join(root, 'src'), join(packed, 'src'), 'junction')
  for (const path of ['src', 'pipeline', 'test/pipeline/decide'].flatMap(listSources)) compile(path)
  for (const [path, script] of await bundleScripts()) write(join('src/client', path), script)
  project.provide('program', join(packed, 'dist'))
  return () => rmSync(packed, { recursive: true, force: true })
}

function listSources(folder: string): string[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return paths
    .filter(path => /(?<!\.test|\.d)\.ts$/.test(path))
    .map(path => join(folder, path))
    .filter(path => !path.startsWith(join('src', 'client')))
}

function compile(path: string): void {
  const source = readFileSync(join(root, path), 'utf8')
  const { outputText } = ts.transpileModule(source, { fileName: path, compilerOptions: options })
  write(path.replace(/\.ts$/, '.js'), outputText)
}

function write(path: string, text: string): void {
  const file = join(packed, 'dist', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
