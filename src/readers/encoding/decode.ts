import sniff from 'html-encoding-sniffer'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { report } from '../../message/report.ts'

/** Format of the bytes; only HTML can declare its encoding. */
export type TextFormat = 'text' | 'html'

/** Text read from bytes. */
export interface Decoded {
  /** The text, without a byte order mark; invalid bytes become U+FFFD. */
  readonly text: string
  /** WHATWG name of the encoding, lower case: `utf-8`, `gb18030`. */
  readonly encoding: string
  /** At most one: the first byte that is invalid in the encoding. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Decode bytes by their byte order mark, for HTML otherwise by its declaration (the HTML standard's sniffing), and
 * otherwise as UTF-8.
 *
 * An invalid byte gives a message of severity `error` with its offset (from 0), line and column.
 */
export function decode(bytes: Uint8Array, format: TextFormat): Decoded {
  const encoding = encodingOf(bytes, format)
  const text = new TextDecoder(encoding).decode(bytes)
  const valid = lengthThatDecodes(bytes, encoding)
  return { text, encoding, messages: valid === bytes.length ? [] : [malformed(bytes, encoding, valid)] }
}

function encodingOf(bytes: Uint8Array, format: TextFormat): string {
  const name = format === 'html' ? sniff(bytes, { defaultEncoding: 'UTF-8' }) : markOf(bytes)
  // Pages that declare GBK or GB2312 contain characters of GB 18030, a superset of both.
  const wider = /^gb/i.test(name) ? 'gb18030' : name
  return isKnown(wider) ? new TextDecoder(wider).encoding : 'utf-8'
}

function isKnown(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding))
  } catch {
    return false
  }
}

function markOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8'
}

/** Find the number of valid bytes at the start, by bisection: `log2(n)` strict decodings of prefixes. */
function lengthThatDecodes(bytes: Uint8Array, encoding: string): number {
  if (decodes(bytes, encoding, false)) return bytes.length
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodes(bytes.subarray(0, middle), encoding, true)) low = middle
    else high = middle - 1
  }
  return Math.min(low, bytes.length - 1)
}

function decodes(bytes: Uint8Array, encoding: string, partial: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: partial })
    return true
  } catch {
    return false
  }
}

function malformed(bytes: Uint8Array, encoding: string, offset: number): VFileMessage {
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset)).split(/\r\n|[\n\r]/)
  const found = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`
  const reason = `Unexpected byte ${found} at offset ${offset}, expected ${encoding} text: save the file as UTF-8`
  return report(new VFile(), 'encoding-malformed', reason, {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1
  })
}
