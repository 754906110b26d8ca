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

/** A corpus as it lies on disk: what all documents share, and where each one is. */
export interface Corpus {
  /** Absolute path of the folder. */
  readonly folder: string
  /** What ships and what plug-ins bring. */
  readonly registry: Registry
  /** `site.yaml`; `undefined` if there is none or it has faults. */
  readonly site: SiteDescription | undefined
  /** `termbase.yaml`; empty where there is none or it has faults. */
  readonly termbase: Termbase
  /** What the aligner learnt in this corpus; without those that have faults. */
  readonly lexicons: CorpusLexicons
  /** Names of the folders of documents, sorted. */
  readonly slugs: readonly string[]
  /** The shared files, with the messages found in them. */
  readonly files: readonly VFile[]
}

/** A document of the corpus as it lies on disk. */
export interface CorpusDocument {
  /** Name of its folder. */
  readonly slug: string
  /** `document.yaml`; `undefined` if it has faults. */
  readonly description: DocumentDescription | undefined
  /** The file `document.yaml`. */
  readonly file: VFile
  /** A text per locale that a bitext needs. */
  readonly texts: ReadonlyMap<Locale, VFile>
  /** Alignment files that are there, by `<source>--<target>`. */
  readonly alignments: ReadonlyMap<string, VFile>
}

/** Names that documents may have: they become folders and parts of URLs. */
const slugPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/
const slugWords = 'small letters, figures, "-" and "."'

/**
 * Read what the documents of a corpus share.
 *
 * @param folder - absolute path of the corpus.
 * @param registry - without, what ships.
 * @throws UsageError where the folder cannot be read.
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
  const folders = entries.filter((_, index) => isFolder[index])
  return {
    folder,
    registry,
    site: read(siteFile, file => readSiteDescription(file, registry.interface.languages)),
    termbase: read(termFile, readTermbase) ?? { concepts: [] },
    lexicons,
    slugs: folders.map(({ name }) => name).sort(),
    files: [...[siteFile, termFile].filter(file => file !== undefined), ...files]
  }
}

/** Take folders for documents, and links to folders; a link that leads nowhere too, so that it is not passed over in silence. */
async function isDocument(folder: string, entry: Dirent): Promise<boolean> {
  if (entry.name.startsWith('.') || entry.name === lexiconFolder) return false
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  const target = await stat(join(folder, entry.name)).catch(() => undefined)
  return target?.isDirectory() ?? true
}

/** Check the name of a document that somebody asks for. */
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
 * @param instead - texts to take instead of those on disk.
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

/** A folder that is there but cannot be read must not pass for one without decisions. */
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
