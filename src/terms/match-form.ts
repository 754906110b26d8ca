import type { Language } from '../languages/index.ts'
import { normalForm } from '../text/index.ts'

/**
 * A text prepared for term matching: characters in normal form and lower case, each with its position in the text.
 *
 * ```markdown
 * 深化「放管服」改革
 *     characters: 深 化 放 管 服 改 革
 *     gaps:             ^        ^
 * ```
 */
export interface MatchForm {
  /**
   * Code points in normal form. Quotation marks, and `・` between katakana, are omitted, and so are soft line breaks in
   * Chinese and Japanese.
   */
  readonly characters: readonly string[]
  /** Start, in the text, of the characters that each one comes from. */
  readonly starts: readonly number[]
  /** End, in the text, of the characters that each one comes from. */
  readonly ends: readonly number[]
  /** Whether a mark was omitted before each character, so that a word may end there; has one more entry than `characters`. */
  readonly gaps: readonly boolean[]
}

/** A base character with its accents, voicing marks or vowel signs. */
const cluster = /[^\p{M}\p{Default_Ignorable_Code_Point}][\p{M}ﾞﾟ\u1160-\u11ff]*/gu

const ignorable = /\p{Default_Ignorable_Code_Point}/gu
const blanks = /[^\S\r\n]*(?:\r\n?|\n)?\s*/uy
const lineEnd = /[\r\n]/
const quotation = /["“”„‟«»「」『』《》〈〉〝〞〟＂]/u
const singleQuotation = /[‘’‚‛'＇]/u
const dash = /[‐‑‒–−]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffefー“”‘’—…]/u
const katakana = /[\p{Script=Katakana}ー]/u

/** Convert a text to match form. The language decides between quotation marks and apostrophes. */
export function toMatchForm(text: string, language: Language): MatchForm {
  const characters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const gaps: boolean[] = [false]
  const isMark = markOf(language)
  for (let found = next(0); found; found = next(found.end)) {
    const { form, start, end } = found
    if (isMark(text, found)) {
      gaps[characters.length] = true
      continue
    }
    for (const character of form) {
      characters.push(character)
      starts.push(start)
      ends.push(end)
      gaps.push(false)
    }
  }
  return { characters, starts, ends, gaps }

  function next(from: number): Cluster | undefined {
    cluster.lastIndex = from
    const found = cluster.exec(text)
    if (!found) return undefined
    const start = found.index
    if (/^\s/u.test(found[0])) return readBlanks(text, start)
    return { form: fold(found[0]), start, end: start + found[0].length }
  }
}

interface Cluster {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Read blanks as one space, and a line break between characters of scripts without spaces as nothing. */
function readBlanks(text: string, start: number): Cluster {
  blanks.lastIndex = start
  const found = blanks.exec(text)?.[0] ?? ''
  const end = start + Math.max(1, found.length)
  const joined = lineEnd.test(found) && unspaced.test(text[start - 1] ?? '') && unspaced.test(text[end] ?? '')
  return { form: joined ? '' : ' ', start, end }
}

const folded = new Map<string, string>()

function fold(found: string): string {
  const known = folded.get(found)
  if (known !== undefined) return known
  const form = dash.test(found)
    ? '-'
    : singleQuotation.test(found)
      ? "'"
      : normalForm(found.replace(ignorable, '').normalize('NFC')).toLowerCase()
  if (folded.size < 20_000) folded.set(found, form)
  return form
}

function markOf({ unspacedQuotations = false }: Language): (text: string, found: Cluster) => boolean {
  return (text, { form, start, end }) => {
    const mark = text[start] ?? ''
    if (quotation.test(mark)) return true
    if (unspacedQuotations && singleQuotation.test(mark)) return true
    return form === '・' && katakana.test(text[start - 1] ?? '') && katakana.test(text[end] ?? '')
  }
}
