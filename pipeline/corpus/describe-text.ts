import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toString as plainText } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { type Document, isCollection, parseDocument } from 'yaml'
import type { BitextDescription, DocumentDescription, Locale, Relation } from '../../src/nodes/index.ts'
import { readDocumentDescription } from '../../src/schema/document.ts'
import { readTextMetadata } from '../../src/schema/text-metadata.ts'
import { replaceFile } from '../decide/replace-file.ts'
import { UsageError } from '../usage-error.ts'
import { isReadable, readTextFile } from './read-text-file.ts'
import { frontMatterOf, readTree } from './read-tree.ts'

/** A new text of a document. */
export interface NewText {
  readonly locale: Locale
  readonly markdown: string
  /** Name of the received file, below `sources/`. */
  readonly source: string
  /** Name of the profile of its Markdown, if it was given. */
  readonly profile?: string | undefined
  /** Finds how the text relates to another one of the document. */
  readonly relate: (other: Locale) => Promise<Relation>
}

/**
 * Add a text to `document.yaml`, which is created if necessary: its title, its original file and, once there is another
 * text, the bitext of both. Existing content is kept, including comments. Call this while holding the lock of the
 * corpus.
 *
 * @param folder - absolute path of the document.
 * @throws UsageError if the existing file has faults; nothing is written then.
 */
export async function writeDescription(folder: string, text: NewText): Promise<void> {
  const path = join(folder, 'document.yaml')
  const old = existsSync(path) ? await readTextFile(path, path) : undefined
  const known = old && expectDescription(old)
  const today = new Date().toISOString().slice(0, 10)
  const empty = `title: {}\nupdated: ${today}\nbitexts: []\nprovenance: {}\n`
  const document = parseDocument(old ? String(old) : empty)
  const { locale } = text
  if (!known?.title[locale]) put(document, ['title', locale], titleOf(text.markdown) ?? '…')
  if (known?.provenance[locale]?.file !== text.source)
    put(document, ['provenance', locale, 'file'], text.source)
  if (text.profile !== undefined) put(document, ['profile'], text.profile)
  const other = findOther(folder, locale, known)
  if (other !== undefined) {
    const bitext: BitextDescription = { source: other, target: locale, relation: await text.relate(other) }
    put(document, ['bitexts', known?.bitexts.length ?? 0], bitext)
  }
  const lines = document.toString({ lineWidth: 0 })
  const before = old && String(old)
  const result = before?.includes('\r\n') ? lines.replaceAll(/\r?\n/g, '\r\n') : lines
  if (!(await replaceFile(path, now => now === before, result)))
    throw new UsageError(`${path} was changed meanwhile: nothing was written; add the text again`)
}

function expectDescription(file: VFile): DocumentDescription {
  const description = isReadable(file) ? readDocumentDescription(file) : undefined
  if (!description) throw new UsageError(`nothing was written: ${file.messages.join('; ')}`)
  return description
}

/** Set a value. An empty collection is expanded to one line per entry. */
function put(document: Document, path: readonly (string | number)[], value: unknown): void {
  const parent = document.getIn(path.slice(0, 1), true)
  if (isCollection(parent) && parent.items.length === 0) parent.flow = false
  document.setIn(path, document.createNode(value))
}

/** Find the counterpart of a new text: the source of the other bitexts, or else the first existing text. */
function findOther(
  folder: string,
  locale: Locale,
  known: DocumentDescription | undefined
): Locale | undefined {
  const { bitexts = [], title = {} } = known ?? {}
  if (bitexts.some(({ source, target }) => source === locale || target === locale)) return undefined
  for (const other of [...bitexts.map(({ source }) => source), ...Object.keys(title)])
    if (other !== locale && existsSync(join(folder, `${other}.md`))) return other
  return undefined
}

function titleOf(markdown: string): string | undefined {
  const file = new VFile(markdown)
  const tree = readTree(file)
  const heading = tree?.children.find(node => node.type === 'heading' && node.depth === 1)
  const title = tree && readTextMetadata(file, frontMatterOf(tree))?.title
  return title ?? (heading && (plainText(heading, { includeHtml: false }).trim() || undefined))
}
