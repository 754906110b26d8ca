import { access, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Option } from 'commander'
import { createTwoFilesPatch } from 'diff'
import { VFile } from 'vfile'
import type { Locale } from '../../src/nodes/index.ts'
import { changes } from '../../src/reconcile/index.ts'
import { expectSlug, openCorpus } from '../corpus/corpus.ts'
import { describeText } from '../corpus/describe-text.ts'
import { processDocument } from '../document/process-document.ts'
import { corpusFolder, type FolderOptions } from '../folders.ts'
import { type ImportFileOptions, importFile } from '../import-file.ts'
import { expectLocale } from '../open-text.ts'
import { writeFileWhole } from '../output/write-file.ts'
import type { Register } from '../register.ts'
import { renderChanges } from '../report/changes.ts'
import { print } from '../terminal.ts'
import { importFormats } from './import.ts'

interface Options extends FolderOptions, ImportFileOptions {
  readonly document: string
  readonly locale: string
  readonly dryRun?: boolean
  readonly force?: boolean
}

/** `taiyaku add`: import a file into the corpus, or show what that would change. */
export const addCommand: Register = program => {
  program
    .command('add')
    .description('import a file into the corpus; where a text is there already, show what would change')
    .argument('<file>', 'text from a PDF, a saved web page, or Markdown')
    .requiredOption('--document <slug>', 'document that the text belongs to')
    .requiredOption('--locale <tag>', 'language of the text')
    .addOption(new Option('--from-format <format>', 'format of the file').choices(importFormats))
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--force', 'write over a text that is there already')
    .action(async (path: string, _: unknown, command: { optsWithGlobals(): Options }) => {
      const options = command.optsWithGlobals()
      const slug = expectSlug(options.document)
      const locale = expectLocale(options.locale)
      const folder = corpusFolder(options)
      const { markdown, bytes } = await importFile(path, { ...options, locale })
      const before = await readFile(join(folder, slug, `${locale}.md`), 'utf8').catch(() => undefined)
      if (options.dryRun || before !== undefined)
        print(await preview(folder, slug, locale, before ?? '', markdown))
      if (options.dryRun) return
      if (before !== undefined && !options.force) {
        print(`Nothing was written: ${slug}/${locale}.md is there already (--force writes over it).\n`)
        return
      }
      await describeText(join(folder, slug, 'document.yaml'), locale, markdown)
      await writeFileWhole(join(folder, slug, 'sources', basename(path)), bytes)
      await writeFileWhole(join(folder, slug, `${locale}.md`), markdown)
      print(`wrote ${slug}/${locale}.md\n`)
    })
}

/** Show how a text differs from the one that is there, and which decisions that touches. */
async function preview(
  folder: string,
  slug: string,
  locale: Locale,
  before: string,
  after: string
): Promise<string> {
  const name = `${slug}/${locale}.md`
  const patch =
    before === after ? `${name} stays as it is.\n` : createTwoFilesPatch(name, name, before, after)
  const known = await access(join(folder, slug, 'document.yaml')).then(
    () => true,
    () => false
  )
  if (!known) return patch
  const corpus = await openCorpus(folder)
  const file = new VFile({ path: name, value: after })
  const { bitexts } = await processDocument(corpus, slug, new Map([[locale, file]]))
  const rows = bitexts.flatMap(({ description: { source, target }, bitext, reconciliations }) =>
    changes({ document: slug, source, target }, bitext, reconciliations)
  )
  const kept = rows.filter(row => row.decision === 'kept').length
  const touched = rows.filter(row => row.decision === 'stale' || row.decision === 'orphaned')
  return `${patch}\n${renderChanges(touched)}${kept} accepted beads stay as they are.\n`
}
