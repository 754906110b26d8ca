import type { VFile } from 'vfile'
import { type Locale, type Termbase, toLocale } from '../src/nodes/index.ts'
import { readTermbase } from '../src/schema/termbase.ts'
import { isReadable, readTextFile } from './corpus/read-text-file.ts'
import { runTextStages } from './document/run-stages.ts'
import type { ProcessedText, Setting } from './document/states.ts'
import { makeBudget } from './limits/budget.ts'
import { readWithin, sizeOf } from './limits/read-within.ts'
import { fail, resolvePath } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/**
 * Open a Markdown file that may be outside a corpus. Its language is the given one, or else that of the front matter,
 * the file name, or the script.
 *
 * @throws UsageError if the text cannot be read or a language tag is malformed.
 */
export async function openText(
  path: string,
  tag: string | undefined,
  setting: Setting
): Promise<ProcessedText> {
  const locale = tag === undefined ? undefined : expectLocale(tag)
  const whole = resolvePath(path)
  const file = await readTextFile(whole, path || whole)
  const budget = makeBudget(sizeOf([file]))
  const text = readWithin(budget, file, () => runTextStages({ file, locale, isOfCorpus: false }, setting))
  if (!text) throw new UsageError(explainMessages(file))
  for (const message of file.messages) fail(String(message))
  return text
}

/** Parse a language tag given by the user. */
export function expectLocale(tag: string): Locale {
  const locale = toLocale(tag)
  if (locale === undefined)
    throw new UsageError(
      `unexpected language tag ${JSON.stringify(tag)}, expected a BCP 47 tag such as zh-Hans or ja`
    )
  return locale
}

/** Open a termbase that may be outside a corpus; without a path, an empty one. */
export async function openTermbase(path: string | undefined): Promise<Termbase> {
  if (path === undefined) return { concepts: [] }
  const whole = resolvePath(path)
  const file = await readTextFile(whole, path || whole)
  const budget = makeBudget(sizeOf([file]))
  const termbase = isReadable(file) ? readWithin(budget, file, () => readTermbase(file)) : undefined
  if (!termbase) throw new UsageError(explainMessages(file))
  return termbase
}

/** Join the messages of a file in one line. */
function explainMessages(file: VFile): string {
  return file.messages.map(String).join('; ') || `cannot read ${file.path}`
}
