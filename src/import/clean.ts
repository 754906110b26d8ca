import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../message/index.ts'

/**
 * Replace NUL by U+FFFD (as CommonMark and HTML do), with a message at the first one; a byte order mark goes.
 *
 * Offsets, lines and columns stay as they are in the file, but for the byte order mark.
 */
export function replaceNul(file: VFile, text: string): string {
  const plain = text.replace(/^\ufeff/, '')
  const offset = plain.indexOf('\0')
  if (offset < 0) return plain
  const count = plain.split('\0').length - 1
  const reason = `Unexpected NUL character (${count} in the file), expected text: replaced by U+FFFD`
  report(file, 'nul-character', reason, location(plain).toPoint(offset))
  return plain.replaceAll('\0', '\ufffd')
}

/** Kangxi radicals and CJK radicals that fonts put for whole characters, and Latin ligatures. */
const glyph = /[\u2e9f\u2ef3\u2f00-\u2fd5\ufb00-\ufb06]/g

/** Kana with a combining voicing mark behind it. */
const voiced = /[\u3046-\u30fd][\u3099\u309a]/g

/**
 * Put the characters that are meant for those that a PDF's font stands for: `⼤` (a radical) → `大`, `ﬁ` → `fi`,
 * か + ゙ → が. One message says how many.
 */
export function replaceGlyphs(file: VFile, text: string): string {
  let count = 0
  const normalize = (found: string): string => {
    count++
    return found.normalize('NFKC')
  }
  const plain = text.replace(glyph, normalize).replace(voiced, normalize)
  if (count > 0) {
    const reason = `Unexpected ${count} glyphs of a font (radicals, ligatures, separate voicing marks), expected plain characters: replaced`
    report(file, 'character-replaced', reason)
  }
  return plain
}
