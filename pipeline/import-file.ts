import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Registry } from '../src/kernel.ts'
import { detectLocale, localeOfFileName } from '../src/languages/index.ts'
import { isProfileName, profileNames } from '../src/nodes/index.ts'
import { decode } from '../src/readers/encoding/decode.ts'
import {
  detectReader,
  explainUnread,
  type Imported,
  type Reader,
  type ReceivedFile,
  readerOf,
  writeImported
} from '../src/readers/index.ts'
import { loadConfig } from './config/load-config.ts'
import { readTree } from './corpus/read-tree.ts'
import { explainError } from './explain-error.ts'
import { makeBudget } from './limits/budget.ts'
import { readWithin } from './limits/read-within.ts'
import { expectLocale } from './open-text.ts'
import { fail, resolvePath } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** How to read a file. */
export interface ImportFileOptions {
  /** Name of its format; by default detected from name and content. */
  readonly fromFormat?: string
  /** Its language; by default detected from name and script. */
  readonly locale?: string
  /** Profile of Markdown; by default recognised. */
  readonly profile?: string | undefined
  /** Configuration file, absolute, if there is one. */
  readonly config?: string | undefined
}

/** Maximum number of readers in a chain. */
const mostReaders = 5

/**
 * Convert a file to Markdown. What was replaced or omitted is reported on stderr.
 *
 * @throws UsageError if the file cannot be read.
 */
export async function importFile(
  path: string,
  options: ImportFileOptions
): Promise<{ markdown: string; bytes: Uint8Array }> {
  const asked = options.locale === undefined ? undefined : expectLocale(options.locale)
  const { registry } = await loadConfig(options.config)
  const whole = resolvePath(path)
  const bytes = await readFile(whole).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${path}: ${explainError(error)}`)
  })
  const first = options.fromFormat
    ? expectReader(options.fromFormat, registry)
    : detectReader(basename(whole), bytes, registry.readers)
  if (!first) throw new UsageError(`cannot read ${path}: no reader knows its format`)
  if (!options.fromFormat) expectRead(path, first)
  if (first.name === 'markdown') return { markdown: keepMarkdown(path, bytes, first, options), bytes }
  const { file, imported } = await readThrough(first, path, bytes, registry)
  const locale =
    asked ??
    localeOfFileName(basename(whole, extname(whole))) ??
    detectLocale(String(file) || textOf(imported.tree), registry.languages)
  const before = file.messages.length
  const written = readWithin(makeBudget(String(file).length), file, () =>
    writeImported(file, imported, locale)
  )
  explain(path, (written?.messages ?? file.messages).slice(before))
  return { markdown: written?.markdown ?? '', bytes }
}

/** Refuse a file whose extension tells that its format is not read. */
function expectRead(path: string, { name }: Reader): void {
  const unread = name === 'text' ? explainUnread(path) : undefined
  if (unread !== undefined) throw new UsageError(`cannot read ${path}: ${unread}`)
}

/** Return Markdown as received, character for character, once it turned out to be readable. */
function keepMarkdown(
  path: string,
  bytes: Uint8Array,
  reader: Reader,
  { profile }: ImportFileOptions
): string {
  const { file, text } = receive(path, bytes, reader, undefined)
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : ''
  file.value = mark + text
  readWithin(makeBudget(bytes.length), file, () => readTree(file, { profile: expectProfile(profile) }))
  explain(path, file.messages)
  return mark + text
}

/** Check the name of a profile given by the user. */
export function expectProfile(name: string | undefined): string | undefined {
  if (name === undefined || isProfileName(name)) return name
  throw new UsageError(
    `unexpected profile ${JSON.stringify(name)}, expected one of ${profileNames.join(', ')}`
  )
}

function expectReader(format: string, { readers }: Registry): Reader {
  const reader = readers.find(({ name }) => name === format)
  if (reader) return reader
  const known = readers.map(({ name }) => name).join(', ')
  throw new UsageError(`unexpected format ${JSON.stringify(format)}, expected one of ${known}`)
}

/** Read a file by a reader, and the text that this extracts by the next reader, until there is a tree. */
async function readThrough(
  first: Reader,
  path: string,
  bytes: Uint8Array,
  registry: Registry
): Promise<{ file: VFile; imported: Imported }> {
  let reader = first
  let text: string | undefined
  for (let count = 0; count < mostReaders; count += 1) {
    const received = receive(path, bytes, reader, text)
    const { file } = received
    const read = await readerOf(reader)
    const reading = await readWithin(makeBudget(bytes.length), file, () => {
      const found = read(received)
      return found ?? { tree: undefined }
    })
    explain(path, file.messages)
    if (reading && 'tree' in reading && reading.tree) return { file, imported: reading }
    if (!reading || !('format' in reading)) break
    if (reading.text.trim() === '') throw new UsageError(`cannot read ${path}: the file is empty`)
    reader = expectReader(reading.format, registry)
    text = reading.text
  }
  throw new UsageError(`cannot read ${path}: the reader of ${reader.name} makes nothing of it`)
}

/** Pass a file to a reader; its text is decoded only if the reader asks for it. */
function receive(path: string, bytes: Uint8Array, { name }: Reader, given: string | undefined): ReceivedFile {
  const file = new VFile({ path, value: given ?? '' })
  let known = given
  return {
    file,
    bytes,
    get text() {
      if (known !== undefined) return known
      const { text, messages } = decode(bytes, name === 'html' ? 'html' : 'text')
      explain(path, messages)
      if (text.trim() === '') throw new UsageError(`cannot read ${path}: the file is empty`)
      file.value = text
      known = text
      return text
    }
  }
}

/** Report messages, and stop at a fatal one. */
function explain(path: string, messages: readonly VFileMessage[]): void {
  const lines = messages.map(({ line, column, reason }) => `${path}:${line ?? 1}:${column ?? 1}: ${reason}`)
  const fatal = messages.findIndex(message => message.fatal)
  if (fatal >= 0) throw new UsageError(lines[fatal] ?? path)
  for (const line of lines) fail(line)
}
