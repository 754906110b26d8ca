import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { detectLocale, localeOfFileName } from '../src/languages/index.ts'
import type { Locale } from '../src/nodes/index.ts'
import { decode } from '../src/readers/encoding/index.ts'
import { detectFormat, type FileFormat, type ImportFormat, importDocument } from '../src/readers/index.ts'
import { refuse } from '../src/readers/markdown/index.ts'
import { explainError } from './explain-error.ts'
import { openFile } from './import/index.ts'
import { makeBudget } from './limits/budget.ts'
import { readWithin } from './limits/read-within.ts'
import { expectLocale } from './open-text.ts'
import { fail, resolvePath } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** How a file is to be read. */
export interface ImportFileOptions {
  /** Its format; without, name and content tell. */
  readonly fromFormat?: FileFormat
  /** Its language; without, its name and script tell. */
  readonly locale?: string
}

/**
 * Turn a file into Markdown. What was replaced or left out goes to stderr.
 *
 * @throws UsageError where the file cannot be read.
 */
export async function importFile(
  path: string,
  options: ImportFileOptions
): Promise<{ markdown: string; bytes: Uint8Array }> {
  const asked = options.locale === undefined ? undefined : expectLocale(options.locale)
  const whole = resolvePath(path)
  const bytes = await readFile(whole).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${path}: ${explainError(error)}`)
  })
  const format = options.fromFormat ?? detectFormat(basename(whole), bytes)
  const opened =
    format === 'pdf' || format === 'docx' ? await openFile(bytes, format) : decodeText(path, bytes, format)
  const { text } = opened
  if (text.trim() === '') throw new UsageError(`cannot read ${path}: the file is empty`)
  const locale: Locale = asked ?? localeOfFileName(basename(whole, extname(whole))) ?? detectLocale(text)
  const file = new VFile({ path, value: text })
  const isRefused = opened.format === 'markdown' && refuse(file)
  // What only nests too deep, the importer tells itself.
  if (isRefused)
    explain(
      path,
      file.messages.filter(({ fatal }) => fatal)
    )
  const imported = readWithin(makeBudget(text.length), file, () =>
    importDocument(text, { format: opened.format, locale })
  )
  const { markdown, messages } = imported ?? { markdown: '', messages: file.messages }
  explain(path, messages)
  return { markdown, bytes }
}

function decodeText(
  path: string,
  bytes: Uint8Array,
  format: ImportFormat
): { text: string; format: ImportFormat } {
  const { text, messages } = decode(bytes, format)
  explain(path, messages)
  return { text, format }
}

/** Report messages, and stop at one that leaves nothing to read. */
function explain(path: string, messages: readonly VFileMessage[]): void {
  const lines = messages.map(({ line, column, reason }) => `${path}:${line ?? 1}:${column ?? 1}: ${reason}`)
  const fatal = messages.findIndex(message => message.fatal)
  if (fatal >= 0) throw new UsageError(lines[fatal] ?? path)
  for (const line of lines) fail(line)
}
