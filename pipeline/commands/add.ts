import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Option } from 'commander'
import { createTwoFilesPatch } from 'diff'
import { VFile } from 'vfile'
import type { Locale } from '../../src/nodes/index.ts'
import type { Change } from '../../src/reconcile/index.ts'
import { expectSlug, openCorpus } from '../corpus/corpus.ts'
import { describeSite } from '../corpus/describe-site.ts'
import { describeText } from '../corpus/describe-text.ts'
import { readTextFile } from '../corpus/read-text-file.ts'
import { processDocument } from '../document/process-document.ts'
import { relateTexts } from '../document/relate-texts.ts'
import { corpusFolder, type FolderOptions } from '../folders.ts'
import { type ImportFileOptions, importFile } from '../import-file.ts'
import { expectLocale } from '../open-text.ts'
import { writeFileWhole } from '../output/write-file.ts'
import type { Register } from '../register.ts'
import { renderChanges } from '../report/changes.ts'
import { rowsBy } from '../review/review-rows.ts'
import { print, visible } from '../terminal.ts'
import { importFormats } from './import.ts'

interface Options extends FolderOptions, ImportFileOptions {
  readonly document: string
  readonly locale: string
  readonly dryRun?: boolean
  readonly force?: boolean
}

/** `taiyaku add`: import a file into the corpus, or show what that would change. */
export const addCommand: Register = command => {
  command
    .requiredOption('--document <slug>', 'document that the text belongs to')
    .requiredOption('--locale <tag>', 'language of the text')
    .addOption(new Option('--from-format <format>', 'format of the file').choices(importFormats))
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--force', 'write over a text that is there already')
    .action(async (path: string, _: unknown, given: { optsWithGlobals(): Options }) => {
      const options = given.optsWithGlobals()
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
      await writeText(folder, slug, { locale, markdown, bytes, name: basename(path) })
      print(`wrote ${slug}/${locale}.md\n`)
    })
}

/** A text to write, and the file it was taken from. */
interface ImportedText {
  readonly locale: Locale
  readonly markdown: string
  readonly bytes: Uint8Array
  readonly name: string
}

/** Write the text last: where one of the writes fails, the command can be given again. */
async function writeText(folder: string, slug: string, text: ImportedText): Promise<void> {
  const { locale, markdown, bytes } = text
  const here = join(folder, slug)
  const source = await freeName(join(here, 'sources'), text)
  await describeSite(folder)
  const relate = async (other: Locale) => {
    const file = await readTextFile(join(here, `${other}.md`), `${slug}/${other}.md`)
    return relateTexts(await openCorpus(folder), [file, other], [new VFile(markdown), locale])
  }
  await describeText(here, { locale, markdown, source, relate })
  await writeFileWhole(join(here, 'sources', source), bytes)
  await writeFileWhole(join(here, `${locale}.md`), markdown)
}

/** Keep the file as received under its own name, or, where that is another file's, with the locale before it. */
async function freeName(folder: string, { name, locale, bytes }: ImportedText): Promise<string> {
  const safe = name.replaceAll(/[\\:]/g, '_')
  const there = await readFile(join(folder, safe)).catch(() => undefined)
  return there && !there.equals(bytes) ? `${locale}-${safe}` : safe
}

/** Show what becomes of the decisions on a document with another text, then how that text differs from the one that is there. */
async function preview(
  folder: string,
  slug: string,
  locale: Locale,
  before: string,
  after: string
): Promise<string> {
  const name = `${slug}/${locale}.md`
  const patch =
    before === after ? `${name} stays as it is.\n` : showPatch(createTwoFilesPatch(name, name, before, after))
  if (!existsSync(join(folder, slug, 'document.yaml'))) return patch
  const corpus = await openCorpus(folder)
  const file = new VFile({ path: name, value: after })
  const { bitexts } = await processDocument(corpus, slug, new Map([[locale, file]]))
  const rows = bitexts.flatMap(bitext => rowsBy(corpus.termbase)(slug, bitext))
  return `${renderFates(rows)}\n${patch}`
}

/** Say how many decisions survive, and show those that do not. */
function renderFates(rows: readonly Change[]): string {
  const count = (decision: Change['decision']): number => rows.filter(row => row.decision === decision).length
  const touched = rows.filter(({ decision }) => decision === 'stale' || decision === 'orphaned')
  const counts = `${count('kept')} accepted beads stay as they are, ${count('stale')} become stale, ${count('orphaned')} orphaned; ${count('new')} beads are new.\n`
  return touched.length === 0 ? counts : `${counts}\n${renderChanges(touched)}`
}

function showPatch(patch: string): string {
  return patch.split('\n').map(visible).join('\n')
}
