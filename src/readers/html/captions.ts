import type { Element, ElementContent } from 'hast'

/** Put the caption of each table before it, as a paragraph: Markdown has no captions. */
export function liftCaptions(node: Element): Element {
  return { ...node, children: node.children.flatMap(liftFrom) }
}

function liftFrom(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  const copy = liftCaptions(node)
  if (copy.tagName !== 'table') return [copy]
  const captions = copy.children.filter(isCaption).map(caption => ({ ...caption, tagName: 'p' }))
  return [...captions, { ...copy, children: copy.children.filter(child => !isCaption(child)) }]
}

function isCaption(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'caption'
}
