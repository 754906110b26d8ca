import type { Decision } from '../../src/nodes/index.ts'
import { decideAll } from '../../src/review/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { record, undoLast, type Written } from '../decide/journal.ts'
import { messagesByBead } from '../decide/messages-by-bead.ts'
import { findNamedBeads } from '../decide/named-beads.ts'
import { writeDecisions } from '../decide/write-decisions.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import type { ProcessedBitext, ProcessedDocument } from '../document/process-document.ts'
import { corpusFolder } from '../folders.ts'
import type { Register } from '../register.ts'
import { addFilterOptions, type Filter, isFiltering, suits } from '../review/filter.ts'
import { rowsBy } from '../review/review-rows.ts'
import { checkStage } from '../stages.ts'
import { fail, print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends Selection, Filter {
  readonly all?: boolean
  readonly bead?: readonly string[]
  readonly bitext?: string
  readonly reviewer?: string
  readonly date?: string
  readonly dryRun?: boolean
  readonly force?: boolean
  readonly undo?: boolean
}

/** `taiyaku accept`: write decisions into alignment files. */
export const acceptCommand: Register = (command, finish) => {
  command
    .option('--all', 'beads of every document')
    .option('--document <slug>', 'beads of this document')
    .option('--bead <id...>', 'only these beads; A..B takes all from A to B')
    .option('--bitext <name>', 'only in this bitext of the document, such as zh-Hans--ja')
    .option('--reviewer <name>', 'name of the reviewer, stored with each bead')
    .option('--date <day>', 'date, such as 2020-07-13, stored with each bead')
    .option('--force', 'include beads with errors in `check`')
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--undo', 'undo the last acceptance')
  addFilterOptions(command).action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
    const options = given.optsWithGlobals()
    if (options.undo) return undo(options)
    if (!options.all === !options.document)
      throw new UsageError('accept takes either --all or --document SLUG')
    if ((options.bead || options.bitext !== undefined) && !options.document)
      throw new UsageError(`--${options.bead ? 'bead' : 'bitext'} goes with --document`)
    const written: Written[] = []
    const { corpus, unreadable } = await eachDocument(options, async (document, corpus) => {
      await acceptDocument(document, corpus, options, written)
    })
    if (!options.dryRun) await record(corpus.folder, written)
    if (unreadable) finish(2)
    else if (written.length === 0) print('Nothing to accept.\n')
  })
}

async function undo(options: Options): Promise<void> {
  if (options.all || options.document || options.bead || options.bitext !== undefined || isFiltering(options))
    throw new UsageError('--undo takes the last acceptance back as a whole: it goes with --dry-run alone')
  const undone = await undoLast(corpusFolder(options), options.dryRun)
  if (!undone) print('Nothing to undo.\n')
  for (const act of undone ?? [])
    print(`${options.dryRun ? 'would undo' : 'undid'} ${listWritten(act)} in ${act.name}\n`)
}

/** Decide on all bitexts of a document before writing any, so that a refusal leaves them all unchanged. */
async function acceptDocument(
  document: ProcessedDocument,
  corpus: Corpus,
  options: Options,
  written: Written[]
): Promise<void> {
  const { slug } = document
  const { dryRun } = options
  if (!options.force) checkStage.run(document.bitexts, corpus)
  const decided = decideOn(document, corpus, options)
  for (const [processed, decisions] of decided) {
    const change = await writeDecisions(processed, decisions, { corpus: corpus.folder, slug, dryRun })
    if (!change) continue
    written.push(change)
    print(`${dryRun ? 'would write' : 'wrote'} ${listWritten(change)} to ${change.name}\n`)
  }
}

function decideOn(
  document: ProcessedDocument,
  { termbase }: Corpus,
  options: Options
): Map<ProcessedBitext, Decision[]> {
  const { slug } = document
  const rowsOf = rowsBy(termbase)
  return new Map(
    [...findNamedBeads(document, options)].map(([processed, named]) => {
      const rows = rowsOf(slug, processed).filter(
        row => (named?.has(row.bead) ?? true) && suits(row, options)
      )
      const refused = options.force ? new Set<string>() : refuse(processed, rows, slug, named !== undefined)
      const isEvery = !named && !isFiltering(options) && refused.size === 0
      const beads = new Set(rows.map(({ bead }) => bead).filter(id => !refused.has(id)))
      const deed = { type: 'accept', ...(isEvery ? {} : { beads }) } as const
      return [
        processed,
        decideAll(processed.bitext, processed.reconciliations, processed.decisions, deed, options)
      ]
    })
  )
}

/** Refuse beads with errors: if they were named, the command stops, and otherwise they are skipped and listed. */
function refuse(
  processed: ProcessedBitext,
  rows: ReadonlyArray<{ readonly bead: string; readonly decision: string }>,
  slug: string,
  isNamed: boolean
): Set<string> {
  const messages = messagesByBead(processed)
  const refused = rows.flatMap(({ bead, decision }) => {
    const errors = (messages.get(bead) ?? []).filter(({ fatal }) => fatal)
    return decision === 'kept' || errors.length === 0 ? [] : [{ bead, errors }]
  })
  for (const { bead, errors } of refused) {
    const reason = `${slug}: ${bead} has errors: ${errors.map(error => `${error.reason} (${error.ruleId})`).join('; ')}`
    if (isNamed) throw new UsageError(`${reason}; nothing was written (--force accepts it)`)
    fail(`${reason}; it was left out (--force accepts it)`)
  }
  return new Set(refused.map(({ bead }) => bead))
}

/** Distinguish decided beads from those whose lines only got new paths. */
function listWritten({ beads, refreshed }: Pick<Written, 'beads' | 'refreshed'>): string {
  if (refreshed === 0) return count(beads)
  return beads === 0
    ? `new paths of ${count(refreshed)}`
    : `${count(beads)}, and new paths of ${refreshed} more,`
}

function count(beads: number): string {
  return `${beads} ${beads === 1 ? 'bead' : 'beads'}`
}
