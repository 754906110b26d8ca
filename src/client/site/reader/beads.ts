/** List the beads that an element represents. */
export function beadsOf(element: HTMLElement): string[] {
  return (element.dataset.beads ?? '').split(' ').filter(bead => bead !== '')
}

/** List the elements within another one, or on the page, that represent beads. */
export function withBeads(within: ParentNode = document, selector = ''): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`${selector}[data-beads]`)]
}
