import { invariantParts } from './invariant-parts.ts'
import { type CodeLanguage, markupLanguage } from './language.ts'
import { openScanner, type Scanner, type TokenKind } from './scanner.ts'

/** The smallest unit of code that is compared. */
export interface CodeToken {
  /** The key for comparison: the token's characters or, for a string, its parts that no translation changes. */
  readonly key: string
  /** Offset of its first character. */
  readonly start: number
  /** Offset after its last character. */
  readonly end: number
  /** Whether it is in the text of an element, where a translation may move it. */
  readonly isMovable: boolean
}

/** A stretch of code as read, without the comments and white space between tokens. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  readonly isMovable: boolean
}

/** Two texts that share at least this share of words, 0 to 1, are in one language. */
const leastAlike = 0.6

/**
 * Read a code block and its counterpart as the tokens that a translation keeps. Comments and white space are left out.
 * Of a string, its presence counts, with the numbers, placeholders and names in it. Text between tags and sentences in
 * program output are kept word by word if they are not translated, and otherwise treated as strings.
 *
 * Takes linear time for any input.
 */
export function codeTokens(
  source: string,
  target: string,
  language: CodeLanguage
): readonly [CodeToken[], CodeToken[]] {
  const [from, to] = [readStretches(source, language), readStretches(target, language)]
  const isSame = likeness(wordsOf(source, from), wordsOf(target, to)) >= leastAlike
  return [toTokens(source, from, isSame), toTokens(target, to, isSame)]
}

/** Return the share of words that two texts have in common, from 0 to 1; 0 for texts without words. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of one) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common++
  }
  return (2 * common) / Math.max(1, one.length + other.length)
}

function readStretches(text: string, language: CodeLanguage): Stretch[] {
  const stretches: Stretch[] = []
  const scan = openScanner(text, language, (start, end, kind, isMovable) => {
    if (kind === 'string' && /<\/?[a-zA-Z]/.test(text.slice(start, end)))
      stretches.push(...readTemplate(text.slice(start, end), start))
    else stretches.push({ start, end, kind, isMovable })
  })
  if (language.prose === 'never') scanAll(scan, text.length)
  else for (const line of text.matchAll(/.+/g)) scanLine(scan, line[0], line.index, language)
  return stretches
}

/** Read the markup in a string that is a template. */
function readTemplate(text: string, offset: number): Stretch[] {
  return readStretches(text, markupLanguage).map(({ start, end, ...stretch }) => ({
    ...stretch,
    start: start + offset,
    end: end + offset
  }))
}

function scanAll(scan: Scanner, end: number): void {
  while (scan.at < end) scan.next()
}

function scanLine(scan: Scanner, line: string, start: number, { prose }: CodeLanguage): void {
  if (scan.at > start + line.length) return
  scan.at = Math.max(scan.at, start)
  if (prose === 'all' || isProse(line)) scan.words(start + line.length)
  else scanAll(scan, start + line.length)
}

/** A file in a drawn directory tree: `├── Dockerfile`. */
const drawnFile = /^[│├└─\s]*[├└][─\s]+[\w.@/-]+$/

/** Tell a sentence or a heading of an output from a command, a file name or code: it has words with spaces, and no code marks. */
function isProse(line: string): boolean {
  const text = line.trim()
  if (drawnFile.test(text)) return false
  if (/^(?:[$>#%»❯]|PS\b|[\w.@~-]*[$#>])\s/.test(text)) return false
  if (/[{}[\]();=<>|\\$_`~^&*+]|::|--|^[-./@]|\w\.\w|\w\/\w/.test(text)) return false
  return /\p{L}+[\s,.:!?]+\p{L}+/u.test(text) || /[^\p{ASCII}]/u.test(text)
}

function toTokens(text: string, stretches: readonly Stretch[], isSame: boolean): CodeToken[] {
  return stretches.flatMap(({ start, end, kind, isMovable }): CodeToken[] => {
    const found = text.slice(start, end)
    if (kind === 'code') return [{ key: found, start, end, isMovable }]
    if (kind === 'string') return [{ key: stringKey(found), start, end, isMovable }]
    if (isSame)
      return Array.from(found.matchAll(/[\p{L}\p{M}\p{N}_]+/gu), ({ 0: word, index }) => ({
        key: word,
        start: start + index,
        end: start + index + word.length,
        isMovable
      }))
    return invariantParts(found).map(key => ({ key, start, end, isMovable: true }))
  })
}

function stringKey(found: string): string {
  const isLong = found.includes('\n')
  return `"${isLong ? '' : invariantParts(found.slice(1, -1)).join(' ')}"`
}

function wordsOf(text: string, stretches: readonly Stretch[]): string[] {
  return stretches.flatMap(({ start, end, kind }) =>
    kind === 'words' ? (text.slice(start, end).match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []) : []
  )
}

/** List the names and numbers in code, comments, strings and prose separately. */
export function codeNames(text: string, language: CodeLanguage): string[] {
  return toTokens(text, readStretches(text, language), false)
    .map(({ key }) => key)
    .filter(key => /[\p{L}\p{N}]/u.test(key))
}
