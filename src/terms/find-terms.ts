import { createHanReader, type HanReader } from './han-reading.ts'
import { type MatchForm, toMatchForm } from './match-form.ts'
import { balanceQuotation } from './quotation.ts'
import type { IndexedTerm, TermIndex, TermNode } from './term-index.ts'
import { hasWordEdges } from './word-edge.ts'

/** An occurrence of a term: `[start, end)` in UTF-16 units of the text. */
export interface TermMatch {
  readonly start: number
  readonly end: number
  readonly term: IndexedTerm
}

/** What a search for terms needs besides the text. */
export interface TermSearch {
  readonly index: TermIndex
  /** Rejects stretches that cannot be marked; the next shorter term is tried then. */
  readonly accepts?: (start: number, end: number) => boolean
}

/** State of a search in a text. */
interface Reading {
  readonly text: string
  readonly form: MatchForm
  readonly readsWhole: HanReader
  readonly search: TermSearch
}

/** Find the terms of a text from left to right, longest match first, without overlap. */
export function findTerms(text: string, search: TermSearch): TermMatch[] {
  const form = toMatchForm(text, search.index.language)
  const readsWhole = createHanReader(form, word => search.index.forms.has(word))
  const reading: Reading = { text, form, readsWhole, search }
  const matches: TermMatch[] = []
  let end = 0
  for (let at = 0; at < form.characters.length; at++) {
    if ((form.starts[at] ?? 0) < end) continue
    const match = longestAt(reading, at, end)
    if (!match) continue
    matches.push(match)
    end = match.end
  }
  return matches
}

function longestAt(reading: Reading, start: number, after: number): TermMatch | undefined {
  const { characters, starts } = reading.form
  if (start > 0 && starts[start] === starts[start - 1]) return undefined
  const found: [end: number, node: TermNode][] = []
  let node = reading.search.index.root.next.get(characters[start] ?? '')
  for (let end = start + 1; node; end++) {
    if (node.terms.length > 0) found.push([end, node])
    node = node.next.get(characters[end] ?? '')
  }
  for (const [end, { terms }] of found.reverse()) {
    const match = toMatch(reading, start, end, terms)
    if (match && match.start >= after) return match
  }
  return undefined
}

function toMatch(
  { text, form, readsWhole, search }: Reading,
  start: number,
  end: number,
  terms: readonly IndexedTerm[]
): TermMatch | undefined {
  const last = form.ends[end - 1] ?? 0
  if (last === form.ends[end] || !hasWordEdges(form, start, end)) return undefined
  if (isHan(form, start, end) && !readsWhole(start, end)) return undefined
  const range = balanceQuotation(text, form.starts[start] ?? 0, last)
  if (!range || search.accepts?.(range.start, range.end) === false) return undefined
  const term = chooseTerm(text.slice(range.start, range.end), terms)
  return term && { ...range, term }
}

function isHan({ characters }: MatchForm, start: number, end: number): boolean {
  return characters.slice(start, end).every(character => /\p{Script=Han}/u.test(character))
}

/**
 * Among terms with the same form, choose the one with this exact spelling, else the first. An acronym never matches
 * lower case.
 */
function chooseTerm(stretch: string, terms: readonly IndexedTerm[]): IndexedTerm | undefined {
  const fitting = terms.filter(({ text }) => !isAcronym(text) || stretch !== stretch.toLowerCase())
  return fitting.find(({ text }) => text === stretch) ?? fitting[0]
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(text)
}
