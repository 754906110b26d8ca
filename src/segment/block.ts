import { unknownLanguage } from '../languages/index.ts'
import { matchBrackets } from './brackets.ts'
import { type Clause, type ClauseReading, plainClause, trimSeparators } from './clause.ts'
import { findLabel, readSentence } from './clauses.ts'
import { findItems, type Item } from './items.ts'
import type { Marker } from './markers.ts'
import { type Range, splitSentences } from './sentences.ts'

/** Maximum length of the first sentence of a numbered paragraph that is read as its heading, in UTF-16 units. */
const longestRunIn = 60

/** The clauses of a block. */
export interface BlockClauses {
  /** Its sentences, or one clause with everything else nested in it. */
  readonly clauses: readonly Clause[]
  /** Whether the one clause has the block's own path in the outline. */
  readonly own: boolean
}

/** Read a heading as one clause, without its number. */
export function readHeading(text: string, marker: Marker | undefined): Clause {
  const reading: ClauseReading = { text, brackets: matchBrackets(text), language: unknownLanguage }
  return plainClause(reading, { start: marker?.length ?? 0, end: text.length }, 'heading')
}

/**
 * Read the sentences of a paragraph, a list item or a table cell. A numbered block may start with a heading of its own:
 *
 * ```text
 * （四）大力集聚高端创新资源。积极培育…。
 *     ^^^^^^^^^^^^^^^^^^^^^^ run-in heading, the sentences after it are nested in it
 * 2.自主的革新能力の向上：…
 *   ^^^^^^^^^^^^^^^^^^^^ label; the clauses that it introduces are nested in it
 * ```
 */
export function readParagraph(reading: ClauseReading, marker: Marker | undefined): BlockClauses {
  const from = marker?.length ?? 0
  const list = findItems(reading, from, marker)
  if (list) {
    const intro = splitSentences(reading, list.intro).map(range => readSentence(reading, range))
    return { clauses: [...intro, ...list.items.map(item => readItemOf(reading, item))], own: false }
  }
  const sentences = splitSentences(reading, { start: from, end: reading.text.length })
  const [first, ...rest] = sentences
  if (!first) return { clauses: [], own: true }
  const heading = marker && readRunIn(reading, first, rest, marker)
  if (heading) return { clauses: [heading], own: true }
  return { clauses: sentences.map(range => readSentence(reading, range)), own: sentences.length === 1 }
}

/** Read an item of a list in a paragraph: its clause, or a clause around its heading or its sentences. */
function readItemOf(reading: ClauseReading, item: Item): Clause {
  const sentences = splitSentences(reading, item).map(range => readSentence(reading, range))
  const { number, label } = item
  const range = trimSeparators(reading, item)
  const [only] = sentences
  if (only && sentences.length === 1) return { ...only, role: 'clause', number, label }
  return { range, own: [], clauses: sentences, role: 'clause', number, label }
}

function readRunIn(
  reading: ClauseReading,
  first: Range,
  rest: readonly Range[],
  marker: Marker
): Clause | undefined {
  const others = rest.map(range => readSentence(reading, range))
  const label = findLabel(reading, first)
  if (label) {
    const clause = readSentence(reading, first)
    const listed = clause.clauses.length > 0 && clause.own.length === 1 && clause.own[0]?.end === label.end
    const behind = trimSeparators(reading, { start: label.end + 1, end: first.end })
    const nested = listed ? clause.clauses : behind.start < behind.end ? [readSentence(reading, behind)] : []
    if (nested.length + others.length > 0) return heading(reading, label, [...nested, ...others])
  }
  const title = trimSeparators(reading, first)
  const short =
    title.end - title.start <= longestRunIn && !/[，,；;]/u.test(reading.text.slice(title.start, title.end))
  return short && marker.style !== 'article' && !isStep(reading, title, marker) && others.length > 0
    ? heading(reading, title, others)
    : undefined
}

/** Tell a step of a Markdown list from a heading: a whole sentence in scripts with spaces, and a verb in Japanese. */
function isStep({ text, language }: ClauseReading, title: Range, { style }: Marker): boolean {
  if (style !== 'listed') return false
  const words = text.slice(title.start, title.end)
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) return true
  return language.step?.test(words) ?? false
}

function heading(reading: ClauseReading, title: Range, clauses: readonly Clause[]): Clause {
  const own = trimSeparators(reading, title)
  const end = clauses.at(-1)?.range.end ?? own.end
  return { range: { start: own.start, end }, own: [own], clauses, role: 'heading' }
}
