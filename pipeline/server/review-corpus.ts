import type { Stamp } from '../../src/review/index.ts'
import type { Action, Undoing } from '../../src/review-ui/action.ts'
import type { DeskEvent, DeskOutcome } from '../../src/review-ui/protocol.ts'
import { explainError } from '../explain-error.ts'
import type { FolderOptions } from '../folders.ts'
import { fail } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { performAction, undoAction } from './act.ts'
import { type Desk, openDesk, type ReadDocument } from './desk.ts'

/** A corpus that pages review; one thing is done at a time. */
export interface Review {
  /** The corpus as it was opened last. */
  readonly corpus: Desk['corpus']
  readonly list: Desk['list']
  readonly read: Desk['read']
  /** Do what a page asks for, and tell the others. */
  readonly act: (action: Action) => Promise<DeskOutcome>
  /** Take the last thing back, and tell the others. */
  readonly undo: (undoing: Undoing) => Promise<DeskOutcome>
  /** See what became of files that changed on disk, and tell pages; paths relative to the corpus, with `/`. */
  readonly look: (paths: readonly string[]) => Promise<void>
  /** Look at every document that was not looked at yet, one after the other. */
  readonly lookAtAll: () => Promise<void>
  /** Stop after what is being done. */
  readonly close: () => Promise<void>
}

/** What a review depends on. */
export interface ReviewOptions {
  /** Where the corpus and its configuration are. */
  readonly folders: FolderOptions
  /** The one document to review. */
  readonly document?: string | undefined
  /** Who decides, when. */
  readonly stamp: Stamp
  /** Hears of every change. */
  readonly tell: (event: DeskEvent) => void
}

/**
 * Open a corpus for pages to review.
 *
 * @throws UsageError where there is no such corpus or document.
 */
export async function openReview({ folders, document, stamp, tell }: ReviewOptions): Promise<Review> {
  const desk = await openDesk(folders, document)
  const versions = new Map<string, string>()
  const inTurn = takeTurns()
  let closed = false
  const read = async (slug: string): Promise<ReadDocument | undefined> => {
    const found = await desk.read(slug)
    for (const { bitext, version } of found?.views.values() ?? []) {
      const name = `${slug}/${bitext}`
      const before = versions.get(name)
      versions.set(name, version)
      if (before !== undefined && before !== version)
        tell({ type: 'changed', document: slug, bitext, version })
    }
    return found
  }
  const watched: Desk = { ...desk, read }
  const tellProgress = (outcome: DeskOutcome): DeskOutcome => {
    if (outcome.outcome === 'done') tell({ type: 'progress' })
    return outcome
  }
  const lookAtAll = async () => {
    for (const { document: slug, bitexts } of desk.list().documents) {
      if (closed) return
      if (!bitexts) await inTurn(() => calmly(() => read(slug)))
      tell({ type: 'progress' })
    }
  }
  return {
    corpus: desk.corpus,
    list: desk.list,
    read: slug => inTurn(() => read(slug)),
    act: action => inTurn(async () => tellProgress(await performAction(watched, action, stamp))),
    undo: undoing =>
      inTurn(async () => {
        const outcome = await undoAction(watched, undoing)
        if (outcome.outcome === 'done') for (const name of outcome.names) await read(name.split('/')[0] ?? '')
        return tellProgress(outcome)
      }),
    look: async paths => {
      const documents = new Set(desk.corpus().slugs)
      const slugs = new Set(paths.map(path => path.split('/')[0] ?? ''))
      // A folder that came or went, or a file that documents share.
      const isShared =
        paths.some(path => !path.includes('/')) || [...slugs].some(slug => !documents.has(slug))
      const again = isShared ? [...versions.keys()].map(name => name.split('/')[0] ?? '') : slugs
      if (isShared) await inTurn(() => calmly(desk.reopen))
      for (const slug of new Set(again)) await inTurn(() => calmly(() => read(slug)))
      tell({ type: 'progress' })
      if (isShared) await lookAtAll()
    },
    lookAtAll,
    close: async () => {
      closed = true
      await inTurn(async () => {})
    }
  }
}

/** A document or a corpus that is gone for the moment stops nothing. */
async function calmly(look: () => Promise<unknown>): Promise<void> {
  try {
    await look()
  } catch (error) {
    fail(error instanceof UsageError ? error.message : explainError(error))
  }
}

/** Make a function that does things one after the other. */
function takeTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
}
