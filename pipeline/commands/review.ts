import { type Change, changes } from '../../src/reconcile/index.ts'
import { eachDocument, type Selection } from '../document/each-document.ts'
import type { Register } from '../register.ts'
import { renderChanges } from '../report/changes.ts'
import { fail, print } from '../terminal.ts'

interface Options extends Selection {
  readonly json?: boolean
  readonly all?: boolean
  readonly ci?: boolean
}

/** `taiyaku review`: what changed since the alignment was last accepted. */
export const reviewCommand: Register = (program, finish) => {
  program
    .command('review')
    .description('show what changed since the alignment was last accepted')
    .option('--document <slug>', 'only this document')
    .option('--json', 'print JSON')
    .option('--all', 'with what did not change')
    .option('--ci', 'exit with 1 if something is unreviewed')
    .action(async (_: unknown, command: { optsWithGlobals(): Options }) => {
      const options = command.optsWithGlobals()
      const rows: Change[] = []
      const { unreadable } = await eachDocument(options, ({ slug, bitexts }) => {
        for (const { description, bitext, reconciliations } of bitexts) {
          rows.push(
            ...changes(
              { document: slug, source: description.source, target: description.target },
              bitext,
              reconciliations
            )
          )
        }
      })
      const shown = options.all ? rows : rows.filter(row => row.decision !== 'kept')
      if (options.json) print(`${JSON.stringify(shown, undefined, 2)}\n`)
      else if (shown.length > 0 || !unreadable) print(renderChanges(shown))
      if (unreadable) finish(2)
      else if (options.ci && rows.some(row => row.decision !== 'kept')) {
        fail(`${rows.filter(row => row.decision !== 'kept').length} beads are unreviewed`)
        finish(1)
      }
    })
}
