import type { Element, ElementContent } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { Nodes } from 'mdast'
import { phrasing, raise } from '../raised.ts'

/**
 * Handlers for `hast-util-to-mdast` that keep the sense of MathML in running text: x² is not `x2`, and ½ is not `12`.
 * Formulas of more than one line become one.
 */
export const mathFromHast: Readonly<Record<string, Handle>> = {
  math: (state, node) => state.all(node),
  msup: (state, node) => attach(state, node, [undefined, 'superscript']),
  msub: (state, node) => attach(state, node, [undefined, 'subscript']),
  msubsup: (state, node) => attach(state, node, [undefined, 'subscript', 'superscript']),
  mfrac: (state, node) => {
    const [above, below] = elementsIn(node)
    return [...inBrackets(state, above), text('/'), ...inBrackets(state, below)]
  },
  msqrt: (state, node) => [text('√('), ...state.all(node), text(')')],
  annotation: () => undefined,
  'annotation-xml': () => undefined
}

function attach(
  state: State,
  node: Element,
  levels: readonly ('superscript' | 'subscript' | undefined)[]
): Nodes[] {
  return elementsIn(node).flatMap((child, index): Nodes[] => {
    const content = phrasing(state, [child])
    const level = levels[index]
    return level ? raise(level, content) : content
  })
}

/** Write a part of a fraction, in brackets if it has parts itself. */
function inBrackets(state: State, part: Element | undefined): Nodes[] {
  if (!part) return []
  const content = phrasing(state, [part])
  return elementsIn(part).length > 1 ? [text('('), ...content, text(')')] : content
}

function elementsIn(node: Element): Element[] {
  return node.children.filter((child: ElementContent): child is Element => child.type === 'element')
}

function text(value: string): Nodes {
  return { type: 'text', value }
}
