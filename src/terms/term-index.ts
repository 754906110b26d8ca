import { type FindLanguage, findLanguage, type Language } from '../languages/index.ts'
import { type Locale, languageOf, type Termbase, type TermEntry } from '../nodes/index.ts'
import { toMatchForm } from './match-form.ts'

/** A term of a locale and its concept. */
export interface IndexedTerm extends TermEntry {
  /** Id of the concept. */
  readonly concept: string
}

/** All terms of a locale. */
export interface TermIndex {
  /** The language of the locale. */
  readonly language: Language
  /** Root of the trie of terms. */
  readonly root: TermNode
  /** The terms in match form. */
  readonly forms: ReadonlySet<string>
}

/** A node in the trie of all terms of a locale. */
export interface TermNode {
  /** Next nodes, by character in match form. */
  readonly next: Map<string, TermNode>
  /** Terms that end here, in the order of the termbase, preferred ones of a concept first. */
  readonly terms: IndexedTerm[]
}

const known = new WeakMap<Termbase, Map<Locale, TermIndex>>()

/** Index all terms of a locale by their characters in match form; memoized per termbase. */
export function indexTerms(
  termbase: Termbase,
  locale: Locale,
  languages: FindLanguage = findLanguage
): TermIndex {
  const ofTermbase = known.get(termbase) ?? new Map<Locale, TermIndex>()
  known.set(termbase, ofTermbase)
  const language = languages(locale)
  const last = ofTermbase.get(locale)
  const found = last?.language === language ? last : buildIndex(termbase, locale, language)
  ofTermbase.set(locale, found)
  return found
}

/**
 * List the terms that apply in a locale: those of the locale itself, and for concepts without any, those of the same
 * language (`en` in `en-GB`, `zh-Hans` in `zh-Hant`).
 */
export function listTerms({ concepts }: Termbase, locale: Locale): IndexedTerm[] {
  const language = languageOf(locale)
  return concepts.flatMap(({ id, terms }) => {
    const related = Object.keys(terms).find(tag => languageOf(tag) === language)
    const entries = terms[locale] ?? (related === undefined ? [] : terms[related]) ?? []
    return entries.map(({ text, status }) => ({ text, status, concept: id }))
  })
}

function buildIndex(termbase: Termbase, locale: Locale, language: Language): TermIndex {
  const root: TermNode = { next: new Map(), terms: [] }
  const forms = new Set<string>()
  for (const term of listTerms(termbase, locale)) {
    const { characters } = toMatchForm(term.text.trim(), language)
    const node = characters.reduce(step, root)
    if (node === root) continue
    node.terms.push(term)
    forms.add(characters.join(''))
  }
  return { language, root, forms }
}

function step(node: TermNode, character: string): TermNode {
  const next = node.next.get(character) ?? { next: new Map(), terms: [] }
  node.next.set(character, next)
  return next
}
