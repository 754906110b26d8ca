import { relative } from 'node:path'
import type { Change } from '../../src/reconcile/index.ts'
import { type Corpus, openCorpus } from '../corpus/corpus.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import { type ProcessedDocument, processDocument } from '../document/process-document.ts'
import { corpusFolder, outputFolder } from '../folders.ts'
import { writeFileWhole } from '../output/write-file.ts'
import type { Register } from '../register.ts'
import { renderChanges } from '../report/changes.ts'
import { toReviewHtml } from '../report/review-html.ts'
import { toReviewJson } from '../report/review-json.ts'
import { toReviewMarkdown } from '../report/review-markdown.ts'
import { compareWith } from '../review/compare-with.ts'
import { addFilterOptions, type Filter, suits } from '../review/filter.ts'
import { pageOut } from '../review/page-out.ts'
import { countUnreviewed, rowsBy } from '../review/review-rows.ts'
import { atRevision } from '../review/revision.ts'
import { fail, print, resolvePath } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends Selection, Filter {
  readonly base?: string
  readonly json?: boolean
  readonly html?: string
  readonly markdown?: string
  readonly all?: boolean
  readonly ci?: boolean
}

/** `taiyaku review`: what changed since the alignment was last accepted, or since a Git revision. */
export const reviewCommand: Register = (program, finish) => {
  const command = program
    .command('review')
    .description('show what changed since the alignment was last accepted')
    .option('--document <slug>', 'only this document')
    .option('--base <revision>', 'compare with a Git revision instead')
    .option('--json', 'print JSON')
    .option('--html <file>', 'write one HTML file that needs nothing else')
    .option('--markdown <file>', 'write Markdown for a comment on a pull request')
    .option('--all', 'with what did not change')
    .option('--ci', 'exit with 1 if something is unreviewed')
  addFilterOptions(command).action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
    const options = given.optsWithGlobals()
    expectOutside(options)
    const { rows, unreadable } = await listRows(options)
    const isAsked = (row: Change): boolean =>
      options.all || options.decision?.includes('kept') || row.decision !== 'kept'
    const shown = rows.filter(row => isAsked(row) && suits(row, options))
    await write(shown, options, unreadable)
    const unreviewed = countUnreviewed(rows)
    if (unreadable) finish(2)
    else if (options.ci && unreviewed > 0) {
      fail(`${unreviewed} ${unreviewed === 1 ? 'bead is' : 'beads are'} unreviewed`)
      finish(1)
    }
  })
}

async function write(rows: readonly Change[], options: Options, unreadable: boolean): Promise<void> {
  if (options.html !== undefined) await writeTo(options.html, toReviewHtml(rows))
  if (options.markdown !== undefined) await writeTo(options.markdown, toReviewMarkdown(rows))
  if (options.json) print(toReviewJson(rows))
  else if (options.html === undefined && options.markdown === undefined && (rows.length > 0 || !unreadable))
    await pageOut(renderChanges(rows))
}

/** Write a report; `-` stands for stdout. */
async function writeTo(file: string, text: string): Promise<void> {
  if (file === '-') print(text)
  else await writeFileWhole(resolvePath(file), text)
}

/** A report is for the people who review, and never part of what is published. */
function expectOutside(options: Options): void {
  for (const file of [options.html, options.markdown]) {
    if (file === undefined || file === '-') continue
    const steps = relative(outputFolder(options), resolvePath(file))
    if (!steps.startsWith('..'))
      throw new UsageError(`${file} lies in the output folder, where only editions are`)
  }
}

async function listRows(options: Options): Promise<{ rows: Change[]; unreadable: boolean }> {
  const rows: Change[] = []
  const collect = (list: (document: ProcessedDocument, corpus: Corpus) => Change[] | Promise<Change[]>) =>
    eachDocument(options, async (document, corpus) => {
      rows.push(...(await list(document, corpus)))
    })
  const { base } = options
  if (base === undefined) {
    const { unreadable } = await collect(({ slug, bitexts }, { termbase }) =>
      bitexts.flatMap(bitext => rowsBy(termbase)(slug, bitext))
    )
    return { rows, unreadable }
  }
  return atRevision(corpusFolder(options), base, async folder => {
    const then = await openCorpus(folder)
    const { unreadable } = await collect(async ({ slug, bitexts }, { termbase }) => {
      const before = then.slugs.includes(slug) ? (await processDocument(then, slug)).bitexts : []
      return bitexts.flatMap(bitext => {
        const { source, target } = bitext.description
        const old = before.find(({ description: one }) => one.source === source && one.target === target)
        return compareWith(slug, old, bitext, termbase)
      })
    })
    return { rows, unreadable }
  })
}
