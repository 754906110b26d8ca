import type { Stamp } from '../../src/review/index.ts'
import type { Action, Undoing } from '../../src/review-ui/action.ts'
import type { DeskEvent, DeskOutcome } from '../../src/review-ui/protocol.ts'
import { explainError } from '../explain-error.ts'
import type { FolderOptions } from '../folders.ts'
import { fail } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { performAction, undoAction } from './act.ts'
import { type Desk, openDesk, type ReadDocument } from './desk.ts'

/** A corpus under review by pages; its operations run one at a time. */
export interface Review {
  /** The corpus as last opened. */
  readonly corpus: Desk['corpus']
  readonly list: Desk['list']
  readonly read: Desk['read']
  /** Carry out an action of a page, and notify the others. */
  readonly act: (action: Action) => Promise<DeskOutcome>
  /** Undo the last action, and notify the others. */
  readonly undo: (undoing: Undoing) => Promise<DeskOutcome>
  /** Read files that changed on disk, and notify pages; paths are relative to the corpus, with `/`. */
  readonly look: (paths: readonly string[]) => Promise<void>
  /** Read every document that has not been read yet, one after another. */
  readonly lookAtAll: () => Promise<void>
  /** Stop after the current operation. */
  readonly close: () => Promise<void>
}

/** Options of a review. */
export interface ReviewOptions {
  /** The corpus and its configuration. */
  readonly folders: FolderOptions
  /** The only document to review. */
  readonly document?: string | undefined
  /** Reviewer and date. */
  readonly stamp: Stamp
  /** Receives every event. */
  readonly tell: (event: DeskEvent) => void
}

/**
 * Open a corpus for review by pages.
 *
 * @throws UsageError if there is no such corpus or document.
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
      // A folder that was added or removed, or a file that documents share.
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

/** Do something, ignoring a document or a corpus that is temporarily missing. */
async function calmly(look: () => Promise<unknown>): Promise<void> {
  try {
    await look()
  } catch (error) {
    fail(error instanceof UsageError ? error.message : explainError(error))
  }
}

/** Make a function that queues work and runs it one by one. */
function takeTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
}
