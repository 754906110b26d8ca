import type { Language } from '../languages/index.ts'
import type { Brackets } from './brackets.ts'
import { type Range, trim } from './sentences.ts'

/** A stretch of text with its own words and its nested clauses; everything else in it is delimiters. */
export interface Clause {
  /** From the first character to the last, including brackets around nested clauses. */
  readonly range: Range
  /** The clause's own text, without separators at its edges. */
  readonly own: readonly Range[]
  /** Clauses nested in it, in text order. */
  readonly clauses: readonly Clause[]
  /** Its own number in Arabic figures, for instance from `(2)`. */
  readonly number?: string | undefined
  /** That number as written. */
  readonly label?: string | undefined
  /** Role of the clause. */
  readonly role: 'heading' | 'sentence' | 'clause'
}

/** The text that clauses are read from. */
export interface ClauseReading {
  readonly text: string
  readonly brackets: Brackets
  readonly language: Language
}

/** Separators that belong to no clause. */
const separator = /[\s、；。，,;｡､]/u

/** Narrow a range to the text between the separators at its edges. */
export function trimSeparators({ text }: ClauseReading, range: Range): Range {
  const { start } = trim(text, range, separator)
  let { end } = trim(text, range)
  while (end > start && separator.test(text[end - 1] ?? '')) end--
  return { start, end: Math.max(start, end) }
}

/** Make a clause of a range, without nested clauses. */
export function plainClause(
  reading: ClauseReading,
  range: Range,
  role: Clause['role'],
  number?: string
): Clause {
  const own = trimSeparators(reading, range)
  return { range: own, own: own.start < own.end ? [own] : [], clauses: [], role, number }
}

/** Split a range at some characters, where they are outside brackets that open in it. */
export function splitAt({ text, brackets }: ClauseReading, range: Range, marks: RegExp): Range[] {
  const level = levelOf(brackets, range)
  const parts: Range[] = []
  let start = range.start
  for (let offset = range.start; offset < range.end; offset++) {
    if (!marks.test(text[offset] ?? '') || brackets.depth[offset] !== level) continue
    parts.push({ start, end: offset })
    start = offset + 1
  }
  parts.push({ start, end: range.end })
  return parts.map(part => trim(text, part, separator)).filter(part => part.start < part.end)
}

/** Count the pairs of brackets around a whole range. */
export function levelOf(brackets: Brackets, range: Range): number {
  const depth = brackets.depth[range.start] ?? 0
  return brackets.closing.has(range.start) ? depth - 1 : depth
}
