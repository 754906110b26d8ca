/** Attributes of an element; those that are undefined or false are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** What an element may hold; text is only ever set as text. */
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
 * Find an element that the page is sure to have.
 *
 * @throws Error where it has none of that kind.
 */
export function byId(id: string): HTMLElement
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind
export function byId(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`Unexpected page without #${id}, expected a ${kind.name}`)
}

/** Find the element that an event is about, or the nearest around it, that a selector fits. */
export function closest<Kind extends Element = HTMLElement>(
  { target }: Event,
  selector: string
): Kind | null {
  return target instanceof Element ? target.closest<Kind>(selector) : null
}

/** Tell whether an element takes up room on the page. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** Find the element whose id a link, or an address, ends in; one that was cut off may end in half a character. */
export function anchorOf({ hash }: { readonly hash: string }): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}
