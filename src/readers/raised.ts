import type { Element, ElementContent } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { Emphasis, Nodes, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { RaisedNode } from '../nodes/index.ts'

declare module 'mdast' {
  interface EmphasisData {
    /** What the emphasis becomes: `hast-util-to-mdast` would end a paragraph at a node that it does not know. */
    raised?: 'superscript' | 'subscript' | { readonly annotation: string }
  }
}

/** Handlers for `hast-util-to-mdast` that keep `<sup>`, `<sub>` and `<ruby>`; `restoreRaised` completes their work. */
export const raisedFromHast: Readonly<Record<string, Handle>> = {
  sup: (state, node) => raise('superscript', phrasing(state, node.children)),
  sub: (state, node) => raise('subscript', phrasing(state, node.children)),
  ruby: readRuby,
  rt: () => undefined,
  rp: () => undefined,
  rb: (state, node) => state.all(node)
}

/** Turn what the handlers returned into its nodes, in place. */
export function restoreRaised(node: Nodes): void {
  if (!('children' in node)) return
  const children: Nodes[] = node.children
  for (const [index, child] of children.entries()) {
    restoreRaised(child)
    if (child.type === 'emphasis' && child.data?.raised) children[index] = toRaised(child, child.data.raised)
  }
}

function toRaised(
  { children, position }: Emphasis,
  raised: NonNullable<Emphasis['data']>['raised'] & {}
): RaisedNode {
  const node: RaisedNode =
    typeof raised === 'string'
      ? { type: raised, children }
      : { type: 'ruby', children, annotation: raised.annotation }
  return position ? { ...node, position } : node
}

/** Make raised or lowered text of phrasing content; blank content stays as it is. */
export function raise(
  raised: NonNullable<Emphasis['data']>['raised'] & {},
  children: PhrasingContent[]
): Nodes[] {
  const isBlank = children.every(child => plainText(child).trim() === '')
  return isBlank ? children : [{ type: 'emphasis', data: { raised }, children }]
}

/** Read a ruby: each base with the reading after it. A ruby of `<rtc>` or several readings keeps the first. */
function readRuby(state: State, ruby: Element): Nodes[] {
  const found: Nodes[] = []
  let base: ElementContent[] = []
  for (const node of ruby.children.flatMap(partsOf)) {
    const isReading = node.type === 'element' && node.tagName === 'rt'
    if (!isReading) {
      base.push(node)
      continue
    }
    const children = phrasing(state, base)
    if (children.length > 0) found.push(...annotate(children, phrasing(state, node.children)))
    base = []
  }
  return [...found, ...phrasing(state, base)]
}

function partsOf(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'rb' ? node.children : [node]
}

function annotate(children: PhrasingContent[], reading: readonly PhrasingContent[]): Nodes[] {
  const annotation = reading
    .map(node => plainText(node))
    .join('')
    .trim()
  return annotation === '' ? children : raise({ annotation }, children)
}

/** Turn elements into phrasing content. */
export function phrasing(state: State, children: ElementContent[]): PhrasingContent[] {
  return state
    .all({ type: 'element', tagName: 'span', properties: {}, children })
    .filter((node): node is PhrasingContent => isPhrasing(node))
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return /^(?:text|emphasis|strong|delete|link|inlineCode|image|break|superscript|subscript|ruby)$/.test(
    node.type
  )
}
