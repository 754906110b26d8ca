import { dirname, join } from 'node:path'

/** Folder for what may be deleted at any time: beside the corpus, out of Git's sight. */
export function cacheFolder(corpus: string): string {
  return join(dirname(corpus), 'node_modules', '.cache', 'taiyaku')
}
