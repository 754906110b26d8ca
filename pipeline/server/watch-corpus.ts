import { relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { explainError } from '../explain-error.ts'
import { fail } from '../terminal.ts'

/** What to do when a corpus changes. */
export interface Watching {
  /** Called with the paths that changed, relative to the corpus, with `/`. */
  readonly changed: (paths: readonly string[]) => Promise<void>
  /** Called once nothing has changed for a while. */
  readonly settled: () => Promise<void>
}

/** How long changes are gathered, in milliseconds: programs write several files at a time. */
const gathering = 60
/** How long it is quiet before the corpus counts as settled, in milliseconds. */
const settling = 500

/**
 * Watch the files of a corpus that go down the line.
 *
 * @param folder - folder of the corpus, absolute.
 * @param others - files outside of it that its documents share, absolute.
 */
export async function watchCorpus(
  folder: string,
  others: readonly string[],
  { changed, settled }: Watching
): Promise<{ readonly close: () => Promise<void> }> {
  const paths = new Set<string>()
  let work: Promise<void> = Promise.resolve()
  const then = (next: () => Promise<void>) => {
    work = work.then(next).catch(error => fail(explainError(error)))
  }
  const quiet = timer(settling, () => then(settled))
  const gathered = timer(gathering, () => {
    const batch = [...paths]
    paths.clear()
    then(() => changed(batch))
    quiet.start()
  })
  const watcher = watch([folder, ...others], {
    ignoreInitial: true,
    ignored: path => isIgnored(relative(folder, path))
  })
  watcher.on('all', (event, path) => {
    if (event === 'addDir' && path === folder) return
    paths.add(relative(folder, path).split(sep).join('/'))
    gathered.start()
  })
  watcher.on('error', error => fail(`cannot watch the corpus: ${explainError(error)}`))
  await new Promise<void>(resolve => watcher.once('ready', resolve))
  return {
    close: async () => {
      gathered.stop()
      quiet.stop()
      await watcher.close()
      await work
    }
  }
}

/** What was received lies in `sources/`, and what is being written has a name of its own until it is whole. */
function isIgnored(path: string): boolean {
  const steps = path.split(sep)
  if (steps.some(step => step.startsWith('.') && step !== '..')) return true
  return steps[1] === 'sources' || /\.\d+$/u.test(path)
}

/** Make a timer that starts again whenever it is started. */
function timer(delay: number, act: () => void): { readonly start: () => void; readonly stop: () => void } {
  let running: NodeJS.Timeout | undefined
  const stop = () => clearTimeout(running)
  return {
    start: () => {
      stop()
      running = setTimeout(act, delay)
    },
    stop
  }
}
