import { existsSync, lstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, parse as parsePath } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { VFile } from 'vfile'
import { explainRelation } from '../../src/align/index.ts'
import type { Locale } from '../../src/nodes/index.ts'
import type { Change } from '../../src/review/index.ts'
import { configFile } from '../config/config-file.ts'
import { loadConfig } from '../config/load-config.ts'
import { expectSlug } from '../corpus/corpus.ts'
import { describeSite } from '../corpus/describe-site.ts'
import { writeDescription } from '../corpus/describe-text.ts'
import { openSelected } from '../corpus/open-selected.ts'
import { readTextFile } from '../corpus/read-text-file.ts'
import { withLock } from '../decide/lock.ts'
import { readText, replaceFile } from '../decide/replace-file.ts'
import { processDocument } from '../document/process-document.ts'
import { relateTexts } from '../document/relate-texts.ts'
import { expectLanguage } from '../expect-language.ts'
import { corpusFolder, type FolderOptions } from '../folders.ts'
import type { ImportFileOptions } from '../import-file.ts'
import { runIsolated } from '../limits/run-isolated.ts'
import { expectLocale } from '../open-text.ts'
import { lookAt, writeFileWhole } from '../output/write-file.ts'
import type { Register } from '../register.ts'
import { renderChanges } from '../report/changes.ts'
import { rowsBy } from '../review/review-rows.ts'
import { print, say, visible } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends FolderOptions, Omit<ImportFileOptions, 'config'> {
  readonly document: string
  readonly locale: string
  readonly dryRun?: boolean
  readonly force?: boolean
  readonly anyLanguage?: boolean
}

/** `taiyaku add`: import a file into the corpus, or show what that would change. */
export const addCommand: Register = command => {
  command
    .requiredOption('--document <slug>', 'document that the text belongs to')
    .requiredOption('--locale <tag>', 'language of the text')
    .option('--from-format <format>', 'format of the file, such as text, html, markdown, docx or pdf')
    .option('--encoding <name>', 'encoding of the file, such as utf-8, gb18030, shift_jis or windows-1252')
    .option('--profile <name>', 'Markdown of a documentation site, such as vitepress, mdx, mkdocs or hugo')
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--force', 'write over a text that is there already')
    .option('--any-language', 'accept a text that is not in the language of its locale')
    .action(async (path: string, _: unknown, given: { optsWithGlobals(): Options }) => {
      const options = given.optsWithGlobals()
      const slug = expectSlug(options.document)
      const locale = expectLocale(options.locale)
      const folder = corpusFolder(options)
      const { fromFormat, encoding, profile } = options
      const config = configFile(options)
      const importOptions = {
        ...{ locale, config, profile },
        ...(fromFormat && { fromFormat }),
        ...(encoding && { encoding })
      }
      const { markdown, bytes } = await runIsolated('import', [path, importOptions], [path])
      if (!options.anyLanguage)
        await expectLanguage(basename(path), markdown, locale, (await loadConfig(config)).registry)
      const text = { locale, markdown, bytes, name: basename(path) }
      const addHere = () => add(folder, slug, text, options)
      // Two concurrent runs would each read what the other is about to change.
      await (options.dryRun ? addHere() : withLock(folder, addHere))
    })
}

/** Show what a text would change if there already is one, or else write it. */
async function add(folder: string, slug: string, text: ImportedText, options: Options): Promise<void> {
  const { locale, markdown } = text
  const before = await readText(join(folder, slug, `${locale}.md`))
  if (options.dryRun || before !== undefined)
    print(await preview(options, slug, locale, before ?? '', markdown))
  if (options.dryRun) return
  if (before !== undefined && !options.force)
    throw new UsageError(
      `nothing was written: ${slug}/${locale}.md is there already (--force writes over it)`
    )
  await writeText(options, slug, text, before)
  print(`wrote ${slug}/${locale}.md\n`)
}

/** A text to write, and the file it comes from. */
interface ImportedText {
  readonly locale: Locale
  readonly markdown: string
  readonly bytes: Uint8Array
  readonly name: string
}

/** Write the text last, so that the command can be repeated if one of the writes fails. */
async function writeText(
  options: Options,
  slug: string,
  text: ImportedText,
  before: string | undefined
): Promise<void> {
  const { locale, markdown, bytes } = text
  const folder = corpusFolder(options)
  const here = join(folder, slug)
  const source = await nameSource(join(here, 'sources'), text)
  await describeSite(folder)
  const relate = async (other: Locale) => {
    const file = await readTextFile(join(here, `${other}.md`), `${slug}/${other}.md`)
    const texts = [[file, other] as const, [new VFile(markdown), locale] as const] as const
    const found = await relateTexts(await openSelected(options), ...texts)
    if (found) say(`relation of ${other} and ${locale}: ${explainRelation(found)}`)
    return found?.relation ?? 'translation'
  }
  await writeDescription(here, { locale, markdown, source, relate, profile: options.profile })
  await writeSource(join(here, 'sources', source), bytes)
  if (!(await replaceFile(join(here, `${locale}.md`), now => now === before, markdown)))
    throw new UsageError(
      `${slug}/${locale}.md was changed meanwhile: it was not written over; look at it again`
    )
}

/** Write the received file, which is never overwritten, read-only or not. */
async function writeSource(path: string, bytes: Uint8Array): Promise<void> {
  if (!lookAt(path)) await writeFileWhole(path, bytes)
}

/** Name the received file by its own name or, if another file has that, with the locale and a number. */
async function nameSource(folder: string, { name, locale, bytes }: ImportedText): Promise<string> {
  const safe = name.replaceAll(/[\\:]/g, '_')
  const { name: stem, ext } = parsePath(`${locale}-${safe}`)
  for (let number = 0; ; number += 1) {
    const tried = [safe, `${stem}${ext}`][number] ?? `${stem}-${number}${ext}`
    const path = join(folder, tried)
    const isFree = lstatSync(path, { throwIfNoEntry: false }) === undefined
    if (isFree || (await readFile(path).catch(() => undefined))?.equals(bytes)) return tried
  }
}

/** Show how a new text would affect the decisions on a document, and how it differs from the existing one. */
async function preview(
  options: FolderOptions,
  slug: string,
  locale: Locale,
  before: string,
  after: string
): Promise<string> {
  const name = `${slug}/${locale}.md`
  const patch =
    before === after ? `${name} stays as it is.\n` : showPatch(createTwoFilesPatch(name, name, before, after))
  if (!existsSync(join(corpusFolder(options), slug, 'document.yaml'))) return patch
  const corpus = await openSelected(options)
  const file = new VFile({ path: name, value: after })
  const { bitexts } = await processDocument(corpus, slug, { texts: new Map([[locale, file]]) })
  const rows = bitexts.flatMap(bitext => rowsBy(corpus.termbase)(slug, bitext))
  return `${renderFates(rows)}\n${patch}`
}

/** Summarise how many decisions survive, and show those that do not. */
function renderFates(rows: readonly Change[]): string {
  const count = (decision: Change['decision']): number => rows.filter(row => row.decision === decision).length
  const touched = rows.filter(({ decision }) => decision === 'stale' || decision === 'orphaned')
  const counts = `${count('kept')} accepted beads stay as they are, ${count('stale')} become stale, ${count('orphaned')} orphaned; ${count('new')} beads are new.\n`
  return touched.length === 0 ? counts : `${counts}\n${renderChanges(touched)}`
}

function showPatch(patch: string): string {
  return patch.split('\n').map(visible).join('\n')
}
