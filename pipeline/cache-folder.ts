import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'

/** What is kept between runs. */
type Kept = 'accepted' | 'locks' | 'outcomes'

/**
 * Folder for what may be deleted at any time: beside the corpus, out of Git's sight, and of this corpus alone.
 *
 * @param corpus - absolute path.
 */
export function cacheFolder(corpus: string, kept: Kept): string {
  const name = createHash('sha256').update(corpus).digest('hex').slice(0, 16)
  return join(dirname(corpus), 'node_modules', '.cache', 'taiyaku', kept, name)
}
