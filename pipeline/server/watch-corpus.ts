import { relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { explainError } from '../explain-error.ts'
import { fail } from '../terminal.ts'

/** Callbacks for changes of a corpus. */
export interface Watching {
  /** Called with the changed paths, relative to the corpus, with `/`. */
  readonly changed: (paths: readonly string[]) => Promise<void>
  /** Called after nothing has changed for a while. */
  readonly settled: () => Promise<void>
}

/** Time during which changes are collected, in milliseconds, because programs write several files at a time. */
const gathering = 60
/** Time without changes after which the corpus is settled, in milliseconds. */
const settling = 500

/**
 * Watch the files of a corpus that are processed.
 *
 * @param folder - folder of the corpus, absolute.
 * @param others - shared files outside it, absolute.
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

/** Tell whether to ignore a path: received files are in `sources/`, and files being written have temporary names. */
function isIgnored(path: string): boolean {
  const steps = path.split(sep)
  if (steps.some(step => step.startsWith('.') && step !== '..')) return true
  return steps[1] === 'sources' || /\.\d+$/u.test(path)
}

/** Make a timer that restarts each time it is started. */
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
