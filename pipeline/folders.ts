import { resolvePath } from './terminal.ts'

/** Folders as somebody typed them, or not. */
export interface FolderOptions {
  readonly corpus?: string
  readonly output?: string
}

/** Resolve the folder of the corpus, by default `corpus`. */
export function corpusFolder({ corpus = 'corpus' }: FolderOptions): string {
  return resolvePath(corpus)
}

/** Resolve the folder that editions are written to, by default `output`. */
export function outputFolder({ output = 'output' }: FolderOptions): string {
  return resolvePath(output)
}
