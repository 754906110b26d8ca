import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Registry } from '../src/kernel.ts'
import { runPart, runPartAsync } from '../src/message/part.ts'
import { report } from '../src/message/report.ts'
import { isProfileName, profileNames } from '../src/nodes/index.ts'
import { encodingNamed } from '../src/readers/encoding/decode.ts'
import { decodeReceived } from '../src/readers/encoding/decode-received.ts'
import {
  detectReader,
  explainUnread,
  type Imported,
  type Reader,
  type ReceivedFile,
  readerOf,
  writeImported
} from '../src/readers/index.ts'
import { chooseLocale } from './choose-locale.ts'
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
  /** Its language; by default stated by the file or its name, or detected. */
  readonly locale?: string
  /** Name of its encoding; by default stated by the file, or detected. */
  readonly encoding?: string
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
  const encoding = options.encoding === undefined ? undefined : expectEncoding(options.encoding)
  const { registry } = await loadConfig(options.config)
  const whole = resolvePath(path)
  const bytes = await readFile(whole).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${path}: ${explainError(error)}`)
  })
  const first = options.fromFormat
    ? expectReader(options.fromFormat, registry)
    : detectReader(basename(whole), bytes, registry.readers)
  if (!first) throw new UsageError(`cannot read ${path}: no reader knows its format`)
  const source = { path, bytes, encoding }
  if (!options.fromFormat) expectRead(path, first)
  if (first.name === 'markdown') return { markdown: keepMarkdown(source, first, options), bytes }
  const { file, imported } = await readThrough(first, source, registry)
  const { locale, doubt } =
    asked === undefined
      ? await chooseLocale(whole, imported.tree, imported.metadata?.locale, registry)
      : { locale: asked }
  if (doubt !== undefined) explain(path, [report(new VFile(), 'locale-doubtful', doubt)])
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
function keepMarkdown(source: Source, reader: Reader, { profile }: ImportFileOptions): string {
  const { path, bytes } = source
  const { file, text } = receive(source, reader, undefined)
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

function expectEncoding(name: string): string {
  const encoding = encodingNamed(name)
  if (encoding !== undefined) return encoding
  throw new UsageError(
    `unexpected encoding ${JSON.stringify(name)}, expected a name such as utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr or windows-1252`
  )
}

/** A file to read. */
interface Source {
  readonly path: string
  readonly bytes: Uint8Array
  /** Its encoding, if it was named. */
  readonly encoding: string | undefined
}

/** Read a file by a reader, and the text that this extracts by the next reader, until there is a tree. */
async function readThrough(
  first: Reader,
  source: Source,
  registry: Registry
): Promise<{ file: VFile; imported: Imported }> {
  const { path, bytes } = source
  let reader = first
  let text: string | undefined
  for (let count = 0; count < mostReaders; count += 1) {
    const received = receive(source, reader, text)
    const { file } = received
    const label = `reader "${reader.name}"`
    const read = await runPartAsync(reader, label, () => readerOf(reader))
    const reading = await readWithin(makeBudget(bytes.length), file, () => {
      const found = runPart(reader, label, () => read(received))
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
function receive(source: Source, { name }: Reader, given: string | undefined): ReceivedFile {
  const { path, bytes, encoding } = source
  const file = new VFile({ path, value: given ?? '' })
  let known = given
  return {
    file,
    bytes,
    get text() {
      if (known !== undefined) return known
      const { text, messages } = decodeReceived(bytes, name === 'html' ? 'html' : 'text', encoding)
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
