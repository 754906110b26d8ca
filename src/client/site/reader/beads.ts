/** List the beads that an element stands for. */
export function beadsOf(element: HTMLElement): string[] {
  return (element.dataset.beads ?? '').split(' ').filter(bead => bead !== '')
}

/** List the elements inside another one, or the page, that stand for beads. */
export function withBeads(within: ParentNode = document, selector = ''): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`${selector}[data-beads]`)]
}
