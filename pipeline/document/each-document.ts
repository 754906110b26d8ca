import type { VFile } from 'vfile'
import { type Corpus, expectSlug } from '../corpus/corpus.ts'
import { openSelected } from '../corpus/open-selected.ts'
import type { FolderOptions } from '../folders.ts'
import { fail } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type ProcessedDocument, processDocument } from './process-document.ts'

/** A choice of documents of a corpus. */
export interface Selection extends FolderOptions {
  readonly document?: string | undefined
}

/**
 * Process the chosen documents of a corpus, one after another. An unreadable document is reported on stderr and does
 * not stop the others. A fault in the shared files stops all, since without the termbase every document would come out
 * differently.
 *
 * @param visit - called with each document, in order of slug.
 * @returns the corpus, and whether something could not be read.
 * @throws UsageError if there is no such corpus or document.
 */
export async function eachDocument(
  selection: Selection,
  visit: (document: ProcessedDocument, corpus: Corpus) => void | Promise<void>
): Promise<{ readonly corpus: Corpus; readonly unreadable: boolean }> {
  const corpus = await openSelected(selection)
  if (reportFatal(corpus.files)) return { corpus, unreadable: true }
  let unreadable = false
  for (const slug of chooseSlugs(corpus, selection.document)) {
    try {
      const document = await processDocument(corpus, slug)
      unreadable = reportFatal(document.files) || !document.complete || unreadable
      await visit(document, corpus)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      fail(error.message)
      unreadable = true
    }
  }
  return { corpus, unreadable }
}

/**
 * List the chosen documents, in order of slug.
 *
 * @throws UsageError if there is no such document.
 */
export function chooseSlugs(corpus: Corpus, document: string | undefined): readonly string[] {
  if (document === undefined) return corpus.slugs
  if (corpus.slugs.includes(expectSlug(document))) return [document]
  throw new UsageError(
    `no document ${document} in ${corpus.folder}, expected one of ${corpus.slugs.join(', ')}`
  )
}

/** Report why files were unreadable, one line each. */
function reportFatal(files: readonly VFile[]): boolean {
  const fatal = files.flatMap(file => file.messages.filter(message => message.fatal))
  for (const message of fatal) fail(String(message))
  return fatal.length > 0
}
