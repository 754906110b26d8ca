import type { Parent, PhrasingContent } from 'mdast'
import type { Locale } from './locale.ts'
import type { Term } from './term.ts'

/** The unit that is aligned: a heading, a sentence, or a clause inside a list or its brackets. */
export interface Segment extends Parent {
  /** Node type. */
  type: 'segment'
  /** Address in the outline, unique in a document: `2/4/i3`. */
  path: string
  /** The number of the segment as the text writes it, not part of the segment's text: `第3条`, `(a)`, `②`, `2.`. */
  label?: string
  /** Language of the text. */
  locale: Locale
  /** What the segment is within its block. */
  role: SegmentRole
  /** Own text, nested clauses, and the delimiters around them. */
  children: SegmentContent[]
}

/** A heading (run-in headings included), a running sentence, or a clause of a list. */
export type SegmentRole = 'heading' | 'sentence' | 'clause'

/** What a segment may hold. */
export type SegmentContent = PhrasingContent | Segment

/** Characters that separate segments and belong to none: an outline number, a separator, a bracket around a nested clause. */
export interface Delimiter extends Parent {
  /** Node type. */
  type: 'delimiter'
  /** The characters, with the Markdown marks around them: `**1.**`. */
  children: PhrasingContent[]
}

/** Nodes in the tree of a text besides those of mdast, by type. */
export interface SegmentNodes {
  segment: Segment
  delimiter: Delimiter
  term: Term
}

declare module 'mdast' {
  interface PhrasingContentMap extends SegmentNodes {}
  interface RootContentMap extends SegmentNodes {}
}
