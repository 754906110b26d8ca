import { isShown } from '../../dom.ts'
import { beadsOf, withBeads } from './beads.ts'

/** Keeps the reading position while the view options change. */
export interface PlaceKeeper {
  /** Make a change, and scroll so that the text being read stays in place. */
  readonly hold: (change: () => void) => void
  /** Record that the current options are the displayed ones. */
  readonly settle: () => void
}

/** Height of the fixed part at the top of the window, in pixels; the text below it is being read. */
const edge = 72

/** Make the keeper of the reading position for the view options. */
export function placeKeeper(inputs: readonly HTMLInputElement[]): PlaceKeeper {
  const checked = () => new Set(inputs.filter(input => input.checked))
  const choose = (choice: ReadonlySet<HTMLInputElement>): void => {
    for (const input of inputs) input.checked = choice.has(input)
  }
  let former = checked()
  // The change event comes after the change, so the former option is restored while we look where the reader is.
  const look = <Seen>(see: () => Seen): Seen => {
    const now = checked()
    choose(former)
    const seen = see()
    choose(now)
    return seen
  }
  const hold = (change: () => void): void => {
    const { rows, top } = look(() => {
      const rows = rowsInSight()
      return { rows, top: rows[0]?.getBoundingClientRect().top ?? 0 }
    })
    change()
    former = checked()
    const [first] = rows
    if (!first) return
    const again = isShown(first) ? first : shownRowWith(rows.flatMap(beadsIn))
    if (again) scrollBy({ top: again.getBoundingClientRect().top - top, behavior: 'instant' })
  }
  return {
    hold,
    settle: () => {
      former = checked()
    }
  }
}

/** Make the links to other interface languages open at the reading position, unless the address already points there. */
export function keepLanguagesInPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.addEventListener('click', () => {
      const bead = rowsInSight().flatMap(beadsIn)[0]
      const isLed = [...document.querySelectorAll(':target')].some(isInSight)
      link.search = location.search
      if (bead && !isLed) link.hash = encodeURIComponent(bead)
    })
  }
}

/** List the rows below the edge, in order; empty above the aligned text. */
function rowsInSight(): HTMLElement[] {
  const shown = allRows().filter(isShown)
  const [first] = shown
  if (!first || first.getBoundingClientRect().top > edge) return []
  return shown.slice(shown.findIndex(row => row.getBoundingClientRect().bottom > edge))
}

function allRows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.aligned .row')]
}

function beadsIn(row: HTMLElement): string[] {
  return withBeads(row).flatMap(beadsOf)
}

/** Find the displayed row of the first bead that has one. */
function shownRowWith(beads: readonly string[]): HTMLElement | undefined {
  const rows = new Map<string, HTMLElement>()
  for (const row of allRows().filter(isShown).reverse()) {
    for (const bead of beadsIn(row)) rows.set(bead, row)
  }
  return beads.map(bead => rows.get(bead)).find(row => row !== undefined)
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return isShown(element) && bottom > 0 && top < innerHeight
}
