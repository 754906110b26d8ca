import { TextDecoder } from '@exodus/bytes/encoding.js'

/** ASCII, and the punctuation and kana of East Asia: characters that show the order of bytes. */
const frequent = /[\p{ASCII}\u3000-\u30ff\uff00-\uff5e]/gu

/** Number of bytes examined. */
const sample = 65_536

/**
 * Detect UTF-16 without a byte order mark. Its spaces, line ends and figures hold a zero byte, which other encodings do
 * not have. Long texts without any are recognised by East Asian punctuation and kana.
 *
 * @returns `undefined` if the bytes are no such text.
 */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const part = bytes.subarray(0, sample)
  if (part.length % 2 > 0 || (part.length < 40 && !part.includes(0))) return undefined
  const little = shareOfFrequent(part, 'utf-16le')
  const big = shareOfFrequent(part, 'utf-16be')
  if (Math.max(little, big) < 0.02 || Math.max(little, big) < 2 * Math.min(little, big)) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** Return the share of frequent characters in the text that the bytes are in an encoding; 0 if they are no text. */
function shareOfFrequent(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes)
  // A surrogate pair may be cut off at the end of the sample.
  if (isImplausible(bytes.length < sample ? text : text.slice(0, -1))) return 0
  return (text.match(frequent)?.length ?? 0) / text.length
}

/** Tell whether a text has characters that no text contains: controls, unassigned and private code points, lone surrogates. */
export function isImplausible(text: string): boolean {
  return /[^\P{Cc}\t\n\f\r]|[\p{Cn}\p{Co}\p{Cs}\ufffd]/u.test(text)
}
