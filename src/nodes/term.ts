import type { Parent, PhrasingContent } from 'mdast'

/** How a termbase judges a term. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'forbidden'

/** An occurrence of a term of the termbase in running text. */
export interface Term extends Parent {
  /** Node type. */
  type: 'term'
  /** Id of the concept that the term denotes. */
  concept: string
  /** Status of the term that was found. */
  status: TermStatus
  /** The characters as they are in the text. */
  children: PhrasingContent[]
}
