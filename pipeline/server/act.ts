import { DeedError, decideAll, type Stamp } from '../../src/review/index.ts'
import type { Action, Undoing } from '../../src/review-ui/action.ts'
import type { DeskOutcome } from '../../src/review-ui/protocol.ts'
import { record, undoLast } from '../decide/journal.ts'
import { messagesByBead } from '../decide/messages-by-bead.ts'
import { writeDecisions } from '../decide/write-decisions.ts'
import type { ProcessedBitext } from '../document/process-document.ts'
import { UsageError } from '../usage-error.ts'
import { type Desk, findBitext } from './desk.ts'
import { withOrphan } from './orphans.ts'
import { toDeed } from './to-deed.ts'

/**
 * Carry out an action of the review page, through the same code as `accept`.
 *
 * @param stamp - reviewer and date.
 */
export async function performAction(desk: Desk, action: Action, stamp: Stamp): Promise<DeskOutcome> {
  return changing(desk, action, async bitext => {
    const { deed } = action
    const errors = deed.type === 'accept' && !deed.force ? listErrors(bitext, deed.beads) : []
    if (errors.length > 0) return { outcome: 'errors', errors }
    const shown = withOrphan(bitext, deed)
    const decisions = decideAll(shown, bitext.reconciliations, bitext.decisions, toDeed(shown, deed), stamp)
    const corpus = desk.corpus().folder
    const written = await writeDecisions(bitext, decisions, { corpus, slug: action.document })
    if (written) await record(corpus, [written])
    // The beads stay the same; only the decisions on them change.
    const isOnBeads = deed.type === 'accept' || deed.type === 'note'
    if (written && isOnBeads) await desk.settle(action.document, action.bitext, written.after)
    return written ? [written.name] : []
  })
}

/** Undo the last write that was not undone yet, in any document. */
export async function undoAction(desk: Desk, undoing: Undoing): Promise<DeskOutcome> {
  return changing(desk, undoing, async () => {
    const undone = await undoLast(desk.corpus().folder)
    return (undone ?? []).map(({ name }) => name)
  })
}

async function changing(
  desk: Desk,
  { document, bitext: name, version }: Undoing,
  change: (bitext: ProcessedBitext) => Promise<DeskOutcome | readonly string[]>
): Promise<DeskOutcome> {
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

function unknown(desk: Desk, slug: string): DeskOutcome {
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
