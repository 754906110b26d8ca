import type { Language } from '../languages/index.ts'
import { isAbbreviation } from './abbreviations.ts'
import type { Brackets } from './brackets.ts'

/** A stretch of a text: `[start, end)` in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The text that sentences are read from. */
export interface SentenceReading {
  readonly text: string
  readonly brackets: Brackets
  readonly language: Language
}

/** Marks that end a sentence anywhere outside quotation marks and brackets. */
const fullStop = /[。！？!?｡．…।॥؟۔։።။]/u

/** Quotation marks and brackets that may close after the mark that ends a sentence. */
const closer = /[」』”’"＂)）】〕\]］》〉»«“‘›]/u

const quote = /[」』”’"＂'»«“‘›‹״〟｣]/u
/** The last syllable of a Korean sentence. */
const koreanEnding = /[다요까죠]$/u
const roundBracket = /[)）\]］〕】]/u
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A reference to a note right after the end of a sentence: `cold.[1]`, `cold.¹`. */
const noteMark = /^(?:\ufffb|\[\d{1,3}\]|[⁰¹²³⁴-⁹]+)+/u

/** Closing marks, a space, and what may begin a sentence; a lower-case letter may not. */
const sentenceStart = /^[”’"»«“‘)\]›]*(?:$|\s+[\p{P}\p{S}\s]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\ufffc]|$))/u

/**
 * Split a text into sentences, without the white space between them.
 *
 * A decimal and an abbreviation never split a sentence, nor does a quotation or a bracket inside one. A bracket that holds
 * whole sentences between two others gives them without its marks.
 */
export function splitSentences(reading: SentenceReading, within: Range): Range[] {
  return splitAtLevel(reading, within, 0)
}

function splitAtLevel(reading: SentenceReading, within: Range, level: number): Range[] {
  const { text } = reading
  const sentences: Range[] = []
  let { start } = within
  for (let offset = start; offset < within.end; offset++) {
    const end = sentenceEnd(reading, offset, { start, end: within.end }, level)
    if (end === undefined) continue
    sentences.push({ start, end: Math.min(end, within.end) })
    start = end
    offset = end - 1
  }
  sentences.push({ start, end: within.end })
  return sentences
    .map(range => trim(text, range))
    .filter(range => range.start < range.end)
    .flatMap(range => unwrap(reading, range, level))
}

/** Split the sentences inside a bracket that is a sentence by itself: `(See Fig. 3.)`. */
function unwrap(reading: SentenceReading, range: Range, level: number): Range[] {
  const { text, brackets } = reading
  const close = brackets.closing.get(range.start)
  if (close === undefined || close + 1 !== range.end || !roundBracket.test(text[close] ?? '')) return [range]
  const inside = trim(text, { start: range.start + 1, end: close })
  if (!/[.。！？!?…।؟]$/u.test(text.slice(inside.start, inside.end))) return [range]
  return splitAtLevel(reading, inside, level + 1)
}

/** Narrow a range to exclude white space at its edges. */
export function trim(text: string, range: Range, blank: RegExp = /\s/u): Range {
  let { start, end } = range
  while (start < end && blank.test(text[start] ?? '')) start++
  while (end > start && blank.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** Find the end of the sentence whose final mark is at an offset; `undefined` if no sentence ends there. */
function sentenceEnd(
  reading: SentenceReading,
  offset: number,
  sentence: Range,
  level: number
): number | undefined {
  const { text, brackets, language } = reading
  const mark = text[offset] ?? ''
  const depth = brackets.depth[offset] ?? 0
  if (depth === level + 1 && brackets.opening.has(offset))
    return roundBracket.test(mark)
      ? bracketEnd(reading, offset, sentence)
      : quotationEnd(reading, offset, sentence)
  if (depth !== level) return undefined
  const before = text.slice(sentence.start, offset)
  const after = text.slice(offset + 1, Math.min(sentence.end, offset + 60))
  if (mark === '.') return isFullStop(before, after, language) ? skipClosers(reading, offset + 1) : undefined
  if (/\s/u.test(mark)) return language.endsAtSpace?.(before.trim(), after) ? offset : undefined
  if (!fullStop.test(mark) && !language.endMarks?.includes(mark)) return undefined
  if (!isEnd(mark, before, after, language)) return undefined
  return attachBracket(reading, skipClosers(reading, offset + 1))
}

/** Tell whether one of the marks other than the full stop ends a sentence. */
function isEnd(mark: string, before: string, after: string, language: Language): boolean {
  if (mark === '．') return !/^[\d０-９]/u.test(after)
  if (mark === '…') return isEndAfterDots(before, after)
  if (/[。｡।॥؟۔]/u.test(mark)) return true
  if (isNameMark(before, after)) return false
  const rest = after.replace(/^[!?！？.…]+/u, '')
  if (/[!?;\u037e]/u.test(mark) && /^(?!["')\]])[\x21-\x7e]/u.test(rest))
    return eastAsian.test(before.slice(-1))
  if (language.continuation?.test(rest)) return false
  return !/^[”’"»«)\]]*\s+[\p{P}\s]*\p{Ll}/u.test(rest)
}

/** Tell the mark of a name: Yahoo!ニュース, Yahoo! is. */
function isNameMark(before: string, after: string): boolean {
  const word = /\p{Script=Latin}+$/u.exec(before)?.[0]
  if (word === undefined || /^(?:OK|Ok|Yes|No|Wow|Go|Hi|Hello|Thanks|Oh)$/u.test(word)) return false
  return /^(?:Yahoo|Joomla|Jeopardy)$/iu.test(word) || /^\p{Script=Katakana}/u.test(after)
}

/** Tell whether an ellipsis ends a sentence: before a space and a capital letter, or an opening quotation mark. */
function isEndAfterDots(before: string, after: string): boolean {
  if (/^…/u.test(after)) return false
  if (/^[”’"»«“‘)\]]*\s*$/u.test(after)) return true
  if (/^[\s.]*[「『]/u.test(after)) return true
  if (/\p{Script=Hangul}$/u.test(before)) return koreanEnding.test(before) && /^\s/u.test(after)
  return sentenceStart.test(after) && /[\p{L}\p{N}]/u.test(before)
}

function skipClosers({ text, brackets }: SentenceReading, from: number): number {
  let end = from
  for (;;) {
    const mark = text[end] ?? ''
    const isLoose = closer.test(mark) && !brackets.opening.has(end) && !brackets.closing.has(end)
    const isDot = mark === '.' && /[.!?…！？]/u.test(text[end - 1] ?? '')
    const note = noteMark.exec(text.slice(end, end + 6))?.[0] ?? ''
    if (note !== '' && !/\d/u.test(text[end - 2] ?? '')) end += note.length
    else if (fullStop.test(mark) || isDot || isLoose) end++
    else return end
  }
}

/** Add a bracket that directly follows and is no sentence of its own: 楽しかった。（笑） */
function attachBracket({ text, brackets, language }: SentenceReading, end: number): number {
  const close = /[（(]/u.test(text[end] ?? '') ? brackets.closing.get(end) : undefined
  if (close === undefined || !language.unspaced) return end
  const inside = text.slice(end + 1, close)
  const isOwn = /[。！？!?.]$/u.test(inside) || inside.length > 12
  const isListMark = /^\s*(?:[\d０-９]{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])\s*$/u.test(inside)
  return isOwn || isListMark || /^[注註完]/u.test(inside) ? end : close + 1
}

/** Find the end of a bracket that holds whole sentences and begins where a sentence does. */
function bracketEnd({ text, brackets, language }: SentenceReading, offset: number, sentence: Range) {
  const open = brackets.opening.get(offset) ?? offset
  if (text.slice(sentence.start, open).trim() !== '') return undefined
  const inside = text.slice(open + 1, offset).trimEnd()
  if (!/[.。！？!?…।؟]$/u.test(inside)) return undefined
  const after = text.slice(offset + 1, offset + 24)
  if (inside.endsWith('.') && (!/\s/u.test(inside) || isAbbreviation(inside.slice(0, -1), after, language)))
    return undefined
  return offset + 1
}

/** Find the end of a sentence that ends with a quotation: one with a full stop, unless the sentence continues after it. */
function quotationEnd(reading: SentenceReading, offset: number, sentence: Range): number | undefined {
  const { text, brackets, language } = reading
  if (!quote.test(text[offset] ?? '')) return undefined
  const open = brackets.opening.get(offset) ?? offset
  const before = text
    .slice(open + 1, offset)
    .trimEnd()
    .slice(-1)
  const after = text.slice(offset + 1, Math.min(sentence.end, offset + 60))
  if (!/[.;]/u.test(before) && !fullStop.test(before)) return undefined
  if (before === ';' && !language.endMarks?.includes(before)) return undefined
  if (after.trim() === '') return offset + 1
  if (closer.test(after[0] ?? '') || fullStop.test(after[0] ?? '')) return undefined
  const isIntroduced = /[:：]\s*$/u.test(text.slice(sentence.start, open))
  if (!isIntroduced && language.speaker?.test(after)) return undefined
  if (language.continuation?.test(after)) return undefined
  if (language.unspaced) return offset + 1
  return /^\s/u.test(after) && /^\s+[\p{Lu}\p{Lt}\p{Lo}\p{N}"“„«»‚‘”¿¡([]/u.test(after)
    ? offset + 1
    : undefined
}

/** Tell a full stop from a decimal point, or the point of an abbreviation, an initial or an ordinal. */
function isFullStop(before: string, after: string, language: Language): boolean {
  if (after.startsWith('.')) return false
  if (before.endsWith('.')) return isEndOfDots(before, after)
  const rest = after.replace(noteMark, '')
  if (rest.trim() === '') return true
  if (/^[)\]”"’»]*\s/u.test(rest)) {
    // An option in code, `--force`, begins a sentence although its first letter is small.
    if (/^[)\]”"’»«“‘]*\s+(?!--)[\p{P}\s]*\p{Ll}/u.test(rest)) return false
    if (isDivision(before, rest, language)) return false
    return !isAbbreviation(before, rest, language) || isOfThaiWord(before)
  }
  return isEndWithoutSpace(before, rest, language)
}

/** Tell the number of a division, which its title follows: `Điều 1. Phạm vi`. */
function isDivision(before: string, after: string, { divisions }: Language): boolean {
  if (divisions === undefined || !/^\s*\S+\s\d{1,4}$/u.test(before)) return false
  const start = new RegExp(`^\\s*(?:${divisions})(?!\\p{L})`, 'u')
  return start.test(before) && !start.test(after)
}

/** Tell the last of three dots or more: `. . .` and `...` go on before a lower-case letter. */
function isEndOfDots(before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return false
  if (/\p{Script=Hangul}\.+$/u.test(before)) return koreanEnding.test(before.replace(/\.+$/u, ''))
  if (/^\s+I\b/u.test(after) && !/\s/u.test(before.trim())) return false
  return sentenceStart.test(after)
}

/** Tell a sentence end before which the writer left no space: after Han and kana, and before a word that begins one. */
function isEndWithoutSpace(before: string, after: string, language: Language): boolean {
  const last = before.slice(-1)
  const next = after.slice(0, 1)
  if (eastAsian.test(last)) return /[^\p{N}\p{Ll}\p{P}]/u.test(next)
  if (koreanEnding.test(before)) return /\p{Script=Hangul}/u.test(next)
  if (eastAsian.test(next))
    return !/(?<!\d)\d{1,3}$/u.test(before) && !isAbbreviation(before, after, language)
  const word = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(after)?.[0]
  const starters = ` ${language.starters ?? ''} `
  return word !== undefined && /\p{Ll}{2}$/u.test(before) && starters.includes(` ${word} `)
}

/** Tell a full stop after a whole Thai word; one after a few letters is an abbreviation. */
function isOfThaiWord(before: string): boolean {
  return /\p{Script=Thai}{6,}$/u.test(before)
}
