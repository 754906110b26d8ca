import type { Element, ElementContent } from 'hast'
import type { Root } from 'mdast'
import { defaultHandlers, type Handler, type Handlers, type State } from 'mdast-util-to-hast'
import { raisedHandlers } from './raised-hast.ts'
import type { Delimiter, Segment, SegmentNodes } from './segment.ts'
import type { Term } from './term.ts'
import { joinMarks } from './whole-marks.ts'

const handlers = {
  segment: (state: State, node: Segment): ElementContent[] =>
    span(state, node, { className: ['segment', node.role], lang: node.locale, dataPath: node.path }),
  delimiter: (state: State, node: Delimiter): ElementContent[] => state.all(node),
  term: (state: State, node: Term): ElementContent[] =>
    span(state, node, { className: ['term', node.status], dataConcept: node.concept })
} satisfies { [Type in keyof SegmentNodes]: Handler }

/**
 * Write a text with segments and terms as HTML: handlers for `remark-rehype` and `mdast-util-to-hast`.
 *
 * A segment becomes `<span class="segment sentence" lang="ja" data-path="2/4/s1">`, a term `<span class="term
 * preferred" data-concept="high-tech-zone">`. Emphasis and links that extend beyond a segment stay whole; the segment
 * is split instead, into one span for each part. Without the spans, the tree equals that of the text without segments.
 */
export const segmentHandlers: Handlers = {
  ...raisedHandlers,
  ...handlers,
  root(state: State, node: Root) {
    for (const [id, note] of state.footnoteById) state.footnoteById.set(id, whole(note))
    // The type of a handler does not allow for a root, which this handler alone returns.
    return defaultHandlers.root(state, whole(node)) as ReturnType<Handler>
  }
}

function whole<T extends Parameters<typeof joinMarks>[0]>(node: T): T {
  return joinMarks(node, ({ type }) => type !== 'delimiter')
}

/**
 * Make a span. It is returned in a list because, after a break, `mdast-util-to-hast` would trim the first text of a
 * lone element.
 */
function span(state: State, node: Segment | Term, properties: Element['properties']): ElementContent[] {
  const element: Element = { type: 'element', tagName: 'span', properties, children: state.all(node) }
  state.patch(node, element)
  return [state.applyData(node, element)]
}
