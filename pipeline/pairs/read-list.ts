import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { explainError } from '../explain-error.ts'
import { resolvePath } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** A line of a list of pairs: two files, and their languages if the line names them. */
export interface ListedPair {
  /** Place of the line, such as `list.tsv:3`. */
  readonly place: string
  readonly source: string
  readonly target: string
  readonly from?: string
  readonly to?: string
  /** Fault of the line itself. */
  readonly fault?: string
}

/** Open a list of pairs; `-` is stdin. */
export function openList(path: string): Readable {
  return path === '-' ? process.stdin : createReadStream(resolvePath(path))
}

/**
 * Read a list of pairs lazily, as a stream: one pair per line, tab-separated `source target [from] [to]`. Lines that
 * are blank or begin with `#` are skipped.
 *
 * @param list - bytes of the list, UTF-8.
 * @param name - name of the list in messages.
 * @throws UsageError if the list itself cannot be read.
 */
export async function* readList(list: Readable, name: string): AsyncGenerator<ListedPair> {
  let number = 0
  for await (const line of readLines(list, name)) {
    number++
    const text = (number === 1 ? line.replace(/^\uFEFF/, '') : line).replace(/\r$/, '')
    if (text.trim() !== '' && !text.startsWith('#')) yield readPair(text, `${name}:${number}`)
  }
}

function readPair(line: string, place: string): ListedPair {
  const fields = line.split('\t')
  const [source = '', target = '', from = '', to = ''] = fields
  const pair = { place, source, target, ...(from && { from }), ...(to && { to }) }
  if (source && target && fields.length <= 4) return pair
  const found =
    fields.length === 1 ? 'one field' : fields.length > 4 ? `${fields.length} fields` : 'an empty field'
  return { ...pair, fault: `Unexpected ${found}, expected source, target, from and to with tabs between` }
}

async function* readLines(list: Readable, name: string): AsyncGenerator<string> {
  let rest = ''
  try {
    for await (const chunk of list.setEncoding('utf8')) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    const reason = error instanceof Error ? explainError(error) : String(error)
    throw new UsageError(`${name}: Unexpected error on reading (${reason}), expected a list of pairs`)
  }
  yield rest
}
