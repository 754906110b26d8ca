import type { Concept, Termbase } from '../nodes/index.ts'

/** What a concept may be limited to. */
export interface TermScope {
  /** Slug of the document. */
  readonly document: string
  /** Subjects of the document. */
  readonly subjects: readonly string[]
}

/** Termbases by the ids of their concepts; the same scope gets the same object, by which indexes are memoized. */
const limited = new WeakMap<Termbase, Map<string, Termbase>>()

/**
 * Limit a termbase to the concepts that apply in a document: those without limits, those that name the document, and
 * those of one of its subjects.
 *
 * @returns the termbase itself if all apply.
 */
export function limitTermbase(termbase: Termbase, scope: TermScope): Termbase {
  const concepts = termbase.concepts.filter(concept => isApplicable(concept, scope))
  if (concepts.length === termbase.concepts.length) return termbase
  const known = limited.get(termbase) ?? new Map<string, Termbase>()
  limited.set(termbase, known)
  const key = concepts.map(({ id }) => id).join(' ')
  const found = known.get(key) ?? { concepts }
  known.set(key, found)
  return found
}

function isApplicable({ documents, subject }: Concept, scope: TermScope): boolean {
  if (documents === undefined && subject === undefined) return true
  return (
    documents?.includes(scope.document) === true ||
    (subject !== undefined && scope.subjects.includes(subject))
  )
}
