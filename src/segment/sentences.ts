import type { Language } from '../languages/index.ts'
import { isAbbreviation } from './abbreviations.ts'
import type { Brackets } from './brackets.ts'

/** A stretch of a text: `[start, end)` in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Marks that end a sentence anywhere outside quotation marks and brackets. */
const fullStop = /[。！？!?｡．…]/u

/** Quotation marks and brackets that may close after the mark that ends a sentence. */
const closer = /[」』”’"＂）)】〕\]］》〉»]/u

/** Text that continues the sentence after a closing quotation mark: `「…。」と述べた`. */
const goesOn = /^\s*[\p{Script=Hiragana}、，,；;：:的地得]/u

/**
 * Split a text into sentences, without the white space between them.
 *
 * A quotation, a bracket, a decimal and an abbreviation never split a sentence.
 */
export function splitSentences(text: string, brackets: Brackets, language: Language): Range[] {
  const sentences: Range[] = []
  let start = 0
  for (let offset = 0; offset < text.length; offset++) {
    const end = sentenceEnd(text, offset, brackets, language)
    if (end === undefined) continue
    sentences.push({ start, end })
    start = end
    offset = end - 1
  }
  sentences.push({ start, end: text.length })
  return sentences.map(range => trim(text, range)).filter(range => range.start < range.end)
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
  text: string,
  offset: number,
  brackets: Brackets,
  language: Language
): number | undefined {
  const mark = text[offset] ?? ''
  const depth = brackets.depth[offset] ?? 0
  if (mark === '.')
    return depth === 0 && isFullStop(text, offset, language)
      ? skipClosers(text, offset + 1, brackets)
      : undefined
  if (closer.test(mark) && depth === 1 && brackets.depth[offset + 1] === 0)
    return quotationEnd(text, offset, language)
  if (depth !== 0 || !fullStop.test(mark)) return undefined
  if (mark === '…' && !/^…*(?:\s|$|[\p{Lu}「『“])/u.test(text.slice(offset, offset + 12))) return undefined
  if (mark === '．' && /^[\d０-９]/.test(text.slice(offset + 1))) return undefined
  if (/[!?]/.test(mark) && !/^[!?.]*(?:["”’)]|\s|$|[^\p{ASCII}])/u.test(text.slice(offset + 1, offset + 9)))
    return undefined
  return skipClosers(text, offset + 1, brackets)
}

function skipClosers(text: string, from: number, brackets: Brackets): number {
  let end = from
  while (fullStop.test(text[end] ?? '') || (closer.test(text[end] ?? '') && (brackets.depth[end] ?? 0) <= 0))
    end++
  return end
}

/** Find the end of a sentence that ends with a quotation: one with a full stop, unless the sentence continues after it. */
function quotationEnd(text: string, offset: number, language: Language): number | undefined {
  if (!/[」』”"＂»]/u.test(text[offset] ?? '')) return undefined
  const before = text[offset - 1] ?? ''
  const after = text.slice(offset + 1, offset + 8)
  if (before === '.' || /[!?]/.test(before))
    return /^\s+[\p{Lu}"“„«]/u.test(after) || after === '' ? offset + 1 : undefined
  if (
    !fullStop.test(before) ||
    goesOn.test(after) ||
    closer.test(after[0] ?? '') ||
    fullStop.test(after[0] ?? '')
  )
    return undefined
  return language.unspacedQuotations ? offset + 1 : undefined
}

/** Tell a full stop from a decimal point, or the point of an abbreviation, an initial or an ordinal. */
function isFullStop(text: string, offset: number, language: Language): boolean {
  const after = text.slice(offset + 1, offset + 24)
  if (
    !/^[.]*["”’»)\]]*(?:\s|$)/u.test(after) &&
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(after)
  )
    return false
  if (/^[.]*["”’»)\]]*\s+\p{Ll}/u.test(after)) return false
  const word = /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? ''
  return after.trim() === '' || !isAbbreviation(word, language)
}
