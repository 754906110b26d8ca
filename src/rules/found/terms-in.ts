import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Segment, Term } from '../../nodes/index.ts'

/** List the marked terms of a tree or a segment, including nested clauses. */
export function termsIn(parent: Root | Segment): Term[] {
  const terms: Term[] = []
  visit(parent, 'term', term => {
    terms.push(term)
  })
  return terms
}

/** List the marked terms in the own text of a segment. */
export function ownTermsIn(segment: Segment): Term[] {
  const terms: Term[] = []
  visit(segment, node => {
    if (node.type === 'segment' && node !== segment) return SKIP
    if (node.type === 'term') terms.push(node)
    return undefined
  })
  return terms
}
