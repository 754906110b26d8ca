import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { resolvePath } from './terminal.ts'

/** Folders as somebody typed them, or not. */
export interface FolderOptions {
  readonly corpus?: string
  readonly output?: string
  /** File of configuration; without, the one beside the corpus. */
  readonly config?: string
}

/** Resolve the folder of the corpus, by default `corpus`. */
export function corpusFolder({ corpus = 'corpus' }: FolderOptions): string {
  return resolvePath(corpus)
}

/** Resolve the folder that editions are written to, by default `output`. */
export function outputFolder({ output = 'output' }: FolderOptions): string {
  return resolvePath(output)
}

/**
 * Say where a folder lies in its Git repository, for tools that look for files from there; without a repository, from
 * the caller's folder.
 *
 * @param folder - absolute path.
 * @returns steps with a `/` after each; empty where the folder is the root or lies outside of it.
 */
export function folderInRepository(folder: string): string {
  let root = folder
  while (!existsSync(join(root, '.git')) && root !== dirname(root)) root = dirname(root)
  const found = existsSync(join(root, '.git')) ? root : resolvePath('.')
  const steps = relative(found, folder).split(sep)
  return steps[0] === '' || steps[0] === '..' ? '' : `${steps.join('/')}/`
}

/** Follow the links in what there is of a path. */
export function followLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(followLinks(parent), basename(path))
}

/** Tell whether a path is a folder or lies in it; both absolute, without links. */
export function isWithin(path: string, folder: string): boolean {
  const steps = relative(folder, path)
  return !isAbsolute(steps) && steps.split(sep)[0] !== '..'
}
