import { type Dirent, existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { defaultRegistry, type Registry } from '../../src/kernel.ts'
import { report } from '../../src/message/report.ts'
import type { DocumentDescription, Locale, SiteDescription, Termbase } from '../../src/nodes/index.ts'
import { readDocumentDescription } from '../../src/schema/document.ts'
import { readSiteDescription } from '../../src/schema/site.ts'
import { readTermbase } from '../../src/schema/termbase.ts'
import { explainError } from '../explain-error.ts'
import { makeBudget } from '../limits/budget.ts'
import { readWithin, sizeOf } from '../limits/read-within.ts'
import { UsageError } from '../usage-error.ts'
import { type CorpusLexicons, lexiconFolder, readLexicons } from './read-lexicons.ts'
import { isReadable, readTextFile } from './read-text-file.ts'

/** A corpus on disk: what all documents share, and the list of documents. */
export interface Corpus {
  /** Absolute path of the folder. */
  readonly folder: string
  /** The registry, with built-in and plug-in parts. */
  readonly registry: Registry
  /** `site.yaml`; `undefined` if there is none or it has faults. */
  readonly site: SiteDescription | undefined
  /** `termbase.yaml`; empty if it is missing or has faults. */
  readonly termbase: Termbase
  /** Lexicons learnt in this corpus, without faulty ones. */
  readonly lexicons: CorpusLexicons
  /** Folder names of the documents, sorted. */
  readonly slugs: readonly string[]
  /** The shared files, with the messages found in them. */
  readonly files: readonly VFile[]
}

/** A document of the corpus on disk. */
export interface CorpusDocument {
  /** Name of its folder. */
  readonly slug: string
  /** `document.yaml`; `undefined` if it has faults. */
  readonly description: DocumentDescription | undefined
  /** The file `document.yaml`. */
  readonly file: VFile
  /** One text per locale that a bitext needs. */
  readonly texts: ReadonlyMap<Locale, VFile>
  /** Existing alignment files, by `<source>--<target>`. */
  readonly alignments: ReadonlyMap<string, VFile>
}

/** Valid names of documents, which become folders and parts of URLs. */
const slugPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/
const slugWords = 'small letters, figures, "-" and "."'

/**
 * Read the files that the documents of a corpus share.
 *
 * @param folder - absolute path of the corpus.
 * @param registry - by default the built-in one.
 * @throws UsageError if the folder cannot be read.
 */
export async function openCorpus(folder: string, registry: Registry = defaultRegistry): Promise<Corpus> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read the corpus ${folder}: ${explainError(error)}`)
  })
  const names = new Set(entries.map(entry => entry.name))
  const open = async (name: string) =>
    names.has(name) ? await readTextFile(join(folder, name), name) : undefined
  const [siteFile, termFile] = await Promise.all([open('site.yaml'), open('termbase.yaml')])
  const { lexicons, files } = await readLexicons(folder)
  const read = <Value>(file: VFile | undefined, act: (file: VFile) => Value | undefined) =>
    file && isReadable(file) ? readWithin(makeBudget(sizeOf([file])), file, () => act(file)) : undefined
  const isFolder = await Promise.all(entries.map(entry => isDocument(folder, entry)))
  const slugs = entries.flatMap(({ name }, index) => (isFolder[index] ? [name] : [])).sort()
  const termbase = read(termFile, readTermbase) ?? { concepts: [] }
  if (termFile) reportMissingDocuments(termFile, termbase, slugs)
  return {
    folder,
    registry,
    site: read(siteFile, file => readSiteDescription(file, registry.interface.languages)),
    termbase,
    lexicons,
    slugs,
    files: [...[siteFile, termFile].filter(file => file !== undefined), ...files]
  }
}

/** Report the documents to which a concept is limited and that the corpus does not have. */
function reportMissingDocuments(file: VFile, { concepts }: Termbase, slugs: readonly string[]): void {
  for (const { id, documents = [] } of concepts) {
    for (const slug of documents.filter(name => !slugs.includes(name))) {
      const reason = `Unexpected document \`${slug}\` in \`documents\` of \`${id}\`, expected one of the corpus`
      report(file, 'value-unexpected', reason)
    }
  }
}

/** Tell whether an entry is a document: a folder or a link to one. A broken link counts too, so that it is reported. */
async function isDocument(folder: string, entry: Dirent): Promise<boolean> {
  if (entry.name.startsWith('.') || entry.name === lexiconFolder) return false
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  const target = await stat(join(folder, entry.name)).catch(() => undefined)
  return target?.isDirectory() ?? true
}

/** Check a document name given by the user. */
export function expectSlug(slug: string): string {
  if (slug === lexiconFolder)
    throw new UsageError(
      `unexpected document ${slug}, expected another name than that of the lexicons' folder`
    )
  if (slugPattern.test(slug)) return slug
  throw new UsageError(`unexpected document ${JSON.stringify(slug)}, expected ${slugWords}`)
}

/**
 * Read one document of a corpus: its description, the texts its bitexts need, and its alignment files.
 *
 * @param instead - texts that replace those on disk.
 */
export async function readDocument(
  corpus: Corpus,
  slug: string,
  instead: ReadonlyMap<Locale, VFile> = new Map()
): Promise<CorpusDocument> {
  const read = (...steps: string[]) =>
    readTextFile(join(corpus.folder, slug, ...steps), [slug, ...steps].join('/'))
  const texts = new Map<Locale, VFile>(instead)
  const alignments = new Map<string, VFile>()
  if (!slugPattern.test(slug))
    return { slug, description: undefined, file: misnamed(slug), texts, alignments }
  const file = await read('document.yaml')
  const description = isReadable(file)
    ? readWithin(makeBudget(sizeOf([file])), file, () => readDocumentDescription(file))
    : undefined
  const present = new Set(await listAlignments(join(corpus.folder, slug, 'alignment')))
  for (const { source, target } of description?.bitexts ?? []) {
    for (const locale of [source, target])
      if (!texts.has(locale)) texts.set(locale, await read(`${locale}.md`))
    const name = `${source}--${target}`
    if (present.has(`${name}.yaml`)) alignments.set(name, await read('alignment', `${name}.yaml`))
  }
  return { slug, description, file, texts, alignments }
}

/** List alignment files. An unreadable folder is an error, since it must not pass for one without decisions. */
async function listAlignments(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  return readdir(folder).catch(error => {
    throw new UsageError(`cannot read ${folder}: ${explainError(error)}`)
  })
}

function misnamed(slug: string): VFile {
  const file = new VFile({ path: slug })
  report(file, 'name-unexpected', `Unexpected folder name, expected ${slugWords}`)
  return file
}
