import { DeedError, decideAll, type Stamp } from '../../src/review/index.ts'
import { record, undoLast } from '../decide/journal.ts'
import { messagesByBead } from '../decide/messages-by-bead.ts'
import { writeDecisions } from '../decide/write-decisions.ts'
import type { ProcessedBitext } from '../document/process-document.ts'
import { UsageError } from '../usage-error.ts'
import type { Action } from './action.ts'
import { type Desk, findBitext } from './desk.ts'
import type { DeskView } from './desk-view.ts'
import { withOrphan } from './orphans.ts'
import { toDeed } from './to-deed.ts'

/** What came of a request to change something. */
export type Outcome =
  /** It was done; `names` are the alignment files written, none where they are as they should be. */
  | { readonly outcome: 'done'; readonly view: DeskView; readonly names: readonly string[] }
  /** What the page has seen is not what there is; nothing was written. */
  | { readonly outcome: 'conflict'; readonly view: DeskView }
  /** `check` has errors on a bead that was to be accepted; nothing was written. */
  | { readonly outcome: 'errors'; readonly errors: readonly string[] }
  /** It cannot be done; nothing was written. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** There is no such bitext, or it cannot be read at the moment; a reason names the faults of its files. */
  | { readonly outcome: 'unknown'; readonly reason: string }

/** What a request to take the last thing back says. */
export type Undoing = Omit<Action, 'deed'>

/**
 * Do what the review page asks for, through the same code as `accept`.
 *
 * @param stamp - who decides, when.
 */
export async function act(desk: Desk, action: Action, stamp: Stamp): Promise<Outcome> {
  return changing(desk, action, async bitext => {
    const { deed } = action
    const errors = deed.type === 'accept' && !deed.force ? listErrors(bitext, deed.beads) : []
    if (errors.length > 0) return { outcome: 'errors', errors }
    const shown = withOrphan(bitext, deed)
    const decisions = decideAll(shown, bitext.reconciliations, bitext.decisions, toDeed(shown, deed), stamp)
    const corpus = desk.corpus().folder
    const written = await writeDecisions(bitext, decisions, { corpus, slug: action.document })
    if (written) await record(corpus, [written])
    // The beads stay; only what is decided on them is different.
    const isOnBeads = deed.type === 'accept' || deed.type === 'note'
    if (written && isOnBeads) await desk.settle(action.document, action.bitext, written.after)
    return written ? [written.name] : []
  })
}

/** Take back the last thing that was written and not taken back yet, in whatever document. */
export async function undo(desk: Desk, undoing: Undoing): Promise<Outcome> {
  return changing(desk, undoing, async () => {
    const undone = await undoLast(desk.corpus().folder)
    return (undone ?? []).map(({ name }) => name)
  })
}

async function changing(
  desk: Desk,
  { document, bitext: name, version }: Undoing,
  change: (bitext: ProcessedBitext) => Promise<Outcome | readonly string[]>
): Promise<Outcome> {
  const find = async () => {
    const read = await desk.read(document)
    return read && findBitext(read, name)
  }
  const found = await find()
  if (!found) return unknown(desk, document)
  if (found.view.version !== version) return { outcome: 'conflict', view: found.view }
  try {
    const result = await change(found.bitext)
    if ('outcome' in result) return result
    const after = await find()
    return after ? { outcome: 'done', view: after.view, names: result } : unknown(desk, document)
  } catch (error) {
    if (!(error instanceof DeedError || error instanceof UsageError)) throw error
    const after = await find()
    if (after && after.view.version !== version) return { outcome: 'conflict', view: after.view }
    return { outcome: 'refused', reason: error.message }
  }
}

function unknown(desk: Desk, slug: string): Outcome {
  const { documents, faults } = desk.list()
  const own = documents.find(({ document }) => document === slug)?.faults ?? []
  return { outcome: 'unknown', reason: [...faults, ...own].join('; ') }
}

function listErrors(bitext: ProcessedBitext, beads: readonly string[]): string[] {
  const messages = messagesByBead(bitext)
  return beads.flatMap(bead =>
    (messages.get(bead) ?? [])
      .filter(({ fatal }) => fatal)
      .map(({ reason, ruleId }) => `${reason} (${ruleId})`)
  )
}
