import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../message/report.ts'

/**
 * Replace NUL by U+FFFD (as CommonMark and HTML do), with a message at the first one, and remove a byte order mark.
 *
 * Offsets, lines and columns stay as in the file, except for the byte order mark.
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

/** Kangxi and CJK radicals that fonts use for whole characters, and Latin ligatures, including those that NFKC resolves. */
const glyph = /[\u2e80-\u2ef3\u2f00-\u2fd5\ufb00-\ufb06]/g

/**
 * Radicals that look like whole characters but that NFKC keeps, each followed by its character (Unicode's
 * EquivalentUnifiedIdeograph.txt).
 */
const radicals =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀'
const whole: ReadonlyMap<string, string> = new Map(
  Array.from(radicals.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [radical, character])
)

/** Kana with a combining voicing mark after it. */
const voiced = /[\u3046-\u30fd][\u3099\u309a]/g

/**
 * Replace glyphs of a PDF's font by the intended characters: `⼤` (a radical) → `大`, `ﬁ` → `fi`, か + ゙ → が. One message
 * reports their number.
 */
export function replaceGlyphs(file: VFile, text: string): string {
  let count = 0
  const normalize = (found: string): string => {
    const plain = whole.get(found) ?? found.normalize('NFKC')
    if (plain !== found) count++
    return plain
  }
  const plain = text.replace(glyph, normalize).replace(voiced, normalize)
  if (count > 0) {
    const reason = `Unexpected ${count} glyphs of a font (radicals, ligatures, separate voicing marks), expected plain characters: replaced`
    report(file, 'character-replaced', reason)
  }
  return plain
}
