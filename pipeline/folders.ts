import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { resolvePath } from './terminal.ts'

/** Folders given by the user, all optional. */
export interface FolderOptions {
  readonly corpus?: string
  readonly output?: string
  /** Configuration file; by default, the one next to the corpus. */
  readonly config?: string
}

/** Resolve the folder of the corpus, `corpus` by default. */
export function corpusFolder({ corpus = 'corpus' }: FolderOptions): string {
  return resolvePath(corpus)
}

/** Resolve the output folder, `output` by default. */
export function outputFolder({ output = 'output' }: FolderOptions): string {
  return resolvePath(output)
}

/**
 * Return the path of a folder within its Git repository, for tools that resolve files from there; without a repository,
 * relative to the caller's folder.
 *
 * @param folder - absolute path.
 * @returns path components with a `/` after each; empty if the folder is the root or outside it.
 */
export function folderInRepository(folder: string): string {
  let root = folder
  while (!existsSync(join(root, '.git')) && root !== dirname(root)) root = dirname(root)
  const found = existsSync(join(root, '.git')) ? root : resolvePath('.')
  const steps = relative(found, folder).split(sep)
  return steps[0] === '' || steps[0] === '..' ? '' : `${steps.join('/')}/`
}

/** Resolve the links in the existing part of a path. */
export function followLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(followLinks(parent), basename(path))
}

/** Tell whether a path is a folder or is in it; both absolute, without links. */
export function isWithin(path: string, folder: string): boolean {
  const steps = relative(folder, path)
  return !isAbsolute(steps) && steps.split(sep)[0] !== '..'
}
