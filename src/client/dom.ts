/** Attributes of an element; undefined and false ones are omitted. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Content of an element. Text is only ever set as text. */
export type DomContent = Node | string | readonly DomContent[] | undefined

/** Make an element. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly DomContent[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(attribute, value === true ? '' : String(value))
  }
  element.append(...children.flatMap(listNodes))
  return element
}

function listNodes(content: DomContent): Array<Node | string> {
  if (content === undefined || content === '') return []
  return typeof content === 'string' || content instanceof Node ? [content] : content.flatMap(listNodes)
}

/**
 * Find an element that must exist on the page.
 *
 * @throws Error if there is none of that kind.
 */
export function byId(id: string): HTMLElement
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind
export function byId(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`Unexpected page without #${id}, expected a ${kind.name}`)
}

/** Find the closest element to the target of an event, itself or an ancestor, that matches a selector. */
export function closest<Kind extends Element = HTMLElement>(
  { target }: Event,
  selector: string
): Kind | null {
  return target instanceof Element ? target.closest<Kind>(selector) : null
}

/** Tell whether an element is visible. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** Find the element that the hash of a link or address names. A truncated address may end within a character. */
export function anchorOf({ hash }: { readonly hash: string }): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}
