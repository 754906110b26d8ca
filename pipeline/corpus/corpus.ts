import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { DocumentDescription, Locale, SiteDescription, Termbase } from '../../src/nodes/index.ts'
import { readDocumentDescription, readSiteDescription, readTermbase } from '../../src/schema/index.ts'
import { UsageError } from '../usage-error.ts'
import { explainError, readTextFile } from './read-text-file.ts'

/** A corpus as it lies on disk: what all documents share, and where each one is. */
export interface Corpus {
  /** Absolute path of the folder. */
  readonly folder: string
  /** `site.yaml`; nothing where it has faults. */
  readonly site: SiteDescription | undefined
  /** `termbase.yaml`; empty where there is none or it has faults. */
  readonly termbase: Termbase
  /** Folders of documents, sorted. */
  readonly slugs: readonly string[]
  /** The shared files, with the messages found in them. */
  readonly files: readonly VFile[]
}

/** A document of the corpus as it lies on disk. */
export interface CorpusDocument {
  /** Name of its folder. */
  readonly slug: string
  /** `document.yaml`; nothing where it has faults. */
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

/**
 * Read what the documents of a corpus share.
 *
 * @param folder - absolute path of the corpus.
 * @throws UsageError where the folder or its `site.yaml` cannot be read.
 */
export async function openCorpus(folder: string): Promise<Corpus> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read the corpus ${folder}: ${explainError(error)}`)
  })
  const names = new Set(entries.map(entry => entry.name))
  const siteFile = await readTextFile(join(folder, 'site.yaml'), folder)
  const termFile = names.has('termbase.yaml')
    ? await readTextFile(join(folder, 'termbase.yaml'), folder)
    : undefined
  const folders = entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(entry => entry.name)
  const bad = folders.find(name => !slugPattern.test(name))
  if (bad !== undefined) {
    throw new UsageError(
      `unexpected folder name ${JSON.stringify(bad)} in ${folder}, expected small letters, figures, "-" and "."`
    )
  }
  return {
    folder,
    site: isReadable(siteFile) ? readSiteDescription(siteFile) : undefined,
    termbase: (termFile && isReadable(termFile) ? readTermbase(termFile) : undefined) ?? { concepts: [] },
    slugs: folders.sort(),
    files: termFile ? [siteFile, termFile] : [siteFile]
  }
}

/** Check the name of a document that somebody asks for. */
export function expectSlug(slug: string): string {
  if (slugPattern.test(slug)) return slug
  throw new UsageError(
    `unexpected document ${JSON.stringify(slug)}, expected small letters, figures, "-" and "."`
  )
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
  const folder = join(corpus.folder, slug)
  const file = await readTextFile(join(folder, 'document.yaml'), corpus.folder)
  const description = isReadable(file) ? readDocumentDescription(file) : undefined
  const texts = new Map<Locale, VFile>(instead)
  const alignments = new Map<string, VFile>()
  const present = new Set(await readdir(join(folder, 'alignment')).catch(() => []))
  for (const { source, target } of description?.bitexts ?? []) {
    for (const locale of [source, target]) {
      if (!texts.has(locale))
        texts.set(locale, await readTextFile(join(folder, `${locale}.md`), corpus.folder))
    }
    const name = `${source}--${target}`
    if (present.has(`${name}.yaml`)) {
      alignments.set(name, await readTextFile(join(folder, 'alignment', `${name}.yaml`), corpus.folder))
    }
  }
  return { slug, description, file, texts, alignments }
}

/** Tell whether a file could be decoded: its only messages so far would be about its bytes. */
export function isReadable(file: VFile): boolean {
  return !file.messages.some(message => message.fatal)
}
