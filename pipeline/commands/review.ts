import type { Change } from '../../src/review/index.ts'
import type { Register } from '../register.ts'
import { renderChanges } from '../report/changes.ts'
import { toReviewHtml } from '../report/review-html.ts'
import { toReviewJson } from '../report/review-json.ts'
import { toReviewMarkdown } from '../report/review-markdown.ts'
import { addFilterOptions, type Filter, isFiltering, suits } from '../review/filter.ts'
import { listRows, type Reviewed } from '../review/list-rows.ts'
import { pageOut } from '../review/page-out.ts'
import { expectReports, writeReport } from '../review/write-report.ts'
import { fail, print } from '../terminal.ts'

interface Options extends Reviewed, Filter {
  readonly json?: boolean
  readonly html?: string
  readonly markdown?: string
  readonly all?: boolean
  readonly ci?: boolean
}

/** `taiyaku review`: show what changed since the alignment was last accepted, or since a Git revision. */
export const reviewCommand: Register = (command, finish) => {
  command
    .option('--document <slug>', 'only this document')
    .option('--base <revision>', 'show what changed since a Git revision instead')
    .option('--json', 'print JSON')
    .option('--html <file>', 'write a self-contained HTML file (- for stdout)')
    .option('--markdown <file>', 'write Markdown for a comment on a pull request (- for stdout)')
    .option('--all', 'include unchanged beads')
    .option('--ci', 'exit with 1 if something is unreviewed, whatever is shown')
  addFilterOptions(command).action(async (_: unknown, given: { optsWithGlobals(): Options }) => {
    const options = given.optsWithGlobals()
    expectReports([options.html, options.markdown, options.json ? '-' : undefined], options)
    const shown: Change[] = []
    const relations: string[] = []
    let unreviewed = 0
    const unreadable = await listRows(options, list => {
      relations.push(...list.relations)
      shown.push(...list.rows.filter(row => isAsked(row, options)))
      unreviewed += list.unreviewed
    })
    await write(shown, options, { relations, unreviewed, unreadable })
    if (unreadable) finish(2)
    else if (options.ci && unreviewed > 0) {
      fail(`${count(unreviewed)} unreviewed`)
      finish(1)
    }
  })
}

function isAsked(row: Change, options: Options): boolean {
  const isOpen = options.all || options.decision?.includes('kept') || row.decision !== 'kept'
  return isOpen && suits(row, options)
}

interface Found {
  readonly relations: readonly string[]
  readonly unreviewed: number
  readonly unreadable: boolean
}

async function write(rows: readonly Change[], options: Options, found: Found): Promise<void> {
  const { base, html, markdown, json } = options
  const since = base === undefined ? 'since the last acceptance' : `since ${base}`
  if (html !== undefined) await writeReport(html, toReviewHtml(rows, since))
  if (markdown !== undefined) await writeReport(markdown, toReviewMarkdown(rows, since))
  if (json) print(toReviewJson(rows))
  else if (html === undefined && markdown === undefined) await show(rows, options, found)
}

async function show(rows: readonly Change[], options: Options, found: Found): Promise<void> {
  if (rows.length > 0) return pageOut(`${found.relations.join('\n')}\n\n${renderChanges(rows)}`.trimStart())
  if (isFiltering(options) && found.unreviewed > 0)
    print(`Nothing that was asked for; ${count(found.unreviewed)} unreviewed.\n`)
  else if (!found.unreadable) print(renderChanges(rows))
}

function count(unreviewed: number): string {
  return `${unreviewed} ${unreviewed === 1 ? 'bead is' : 'beads are'}`
}
