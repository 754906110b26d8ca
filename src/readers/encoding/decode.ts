// Node's own decoder leaves 0x80–0x9F of windows-1252 undecoded before version 22, and lacks characters of Big5.
import { TextDecoder } from '@exodus/bytes/encoding.js'
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
  return decodeAs(bytes, statedEncoding(bytes, format) ?? 'utf-8')
}

/**
 * Decode bytes in an encoding.
 *
 * @param encoding - a name that `encodingNamed` returned.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const valid = lengthThatDecodes(bytes, encoding)
  return { text, encoding, messages: valid === bytes.length ? [] : [malformed(bytes, encoding, valid)] }
}

/** Get the encoding that a byte order mark or, in HTML, a declaration states, if one does. */
export function statedEncoding(bytes: Uint8Array, format: TextFormat): string | undefined {
  const name = format === 'html' ? sniff(bytes, { defaultEncoding: '' }) : markOf(bytes)
  return encodingNamed(name)
}

/**
 * Find the encoding of a name, as browsers do: `SJIS` and `CP932` are `shift_jis`, GBK is `gb18030`.
 *
 * @returns its WHATWG name in lower case, or `undefined` for an unknown one.
 */
export function encodingNamed(name: string): string | undefined {
  const label = name.trim().toLowerCase()
  // Pages that declare GBK or GB2312 contain characters of GB 18030, a superset of both.
  if (/^(?:gb|cp_?936$|windows-936$)/.test(label)) return 'gb18030'
  try {
    return new TextDecoder(codePages.get(label.replace(/^(?:ms|cp|ibm|windows-)_?/, '')) ?? label).encoding
  } catch {
    return undefined
  }
}

/** Numbers of Windows code pages for which browsers have other names. */
const codePages: ReadonlyMap<string, string> = new Map([
  ['932', 'shift_jis'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['65001', 'utf-8']
])

function markOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : ''
}

/** Find the number of valid bytes at the start, by bisection: `log2(n)` strict decodings of prefixes. */
function lengthThatDecodes(bytes: Uint8Array, encoding: string): number {
  if (decodes(bytes, encoding)) return bytes.length
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodes(bytes.subarray(0, middle), encoding, true)) low = middle
    else high = middle - 1
  }
  return Math.min(low, bytes.length - 1)
}

/** Tell whether bytes are valid in an encoding; if `partial`, they may end within a character. */
export function decodes(bytes: Uint8Array, encoding: string, partial = false): boolean {
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
