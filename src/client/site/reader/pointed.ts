import { anchorOf, closest, isShown } from '../../dom.ts'
import { beadsOf, withBeads } from './beads.ts'

/** Elements that represent each bead. */
const linked = new Map<string, HTMLElement[]>()
let lit: readonly HTMLElement[] = []
let pointed: EventTarget | null = null

/** Highlight the counterparts of the clause under the pointer or with the focus. */
export function watchPointer(): void {
  for (const element of withBeads()) {
    for (const bead of beadsOf(element)) linked.set(bead, [...(linked.get(bead) ?? []), element])
  }
  document.addEventListener('pointermove', point)
  document.addEventListener('pointerdown', point)
  document.addEventListener('focusin', ({ target }) => light(target))
  // Lifting a finger does not mean pointing at something else.
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'touch') return
    pointed = null
    light(null)
  })
  // The place of a source segment is its place in source order.
  document.addEventListener('click', event => {
    if (closest(event, '.to-row')) choose('order-source')
  })
}

function point({ target, type, movementX, movementY }: PointerEvent): void {
  // When a page scrolls under a resting pointer, nothing is being pointed at.
  const isResting = type === 'pointermove' && movementX === 0 && movementY === 0
  if (target === pointed || isResting) return
  pointed = target
  light(target)
}

function light(target: EventTarget | null): void {
  for (const each of lit) each.classList.remove('lit')
  lit = counterparts(target)
  for (const each of lit) each.classList.add('lit')
}

function counterparts(target: EventTarget | null): HTMLElement[] {
  const own = target instanceof Element ? target.closest<HTMLElement>('[data-beads]') : null
  return own ? beadsOf(own).flatMap(bead => linked.get(bead) ?? []) : []
}

/** Show the target of the address. A bead is in both orders, and may be in an order or on a side that is hidden. */
export function reveal(): void {
  const anchor = anchorOf(location)
  if (!anchor) return
  const find = (): HTMLElement | undefined => [anchor, ...counterparts(anchor)].find(isShown)
  if (anchor.closest('.target-order')) choose('order-target')
  if (!find() && anchor.closest('.source-order')) choose('order-source')
  if (!find()) choose('view-both')
  const place = find()
  if (place) bringIntoSight(place)
  light(anchor)
}

/** Choose a view for a link. It appears in the address but is not remembered. */
function choose(id: string): void {
  const input = document.getElementById(id)
  if (!(input instanceof HTMLInputElement) || input.checked) return
  input.checked = true
  input.dispatchEvent(new Event('shown', { bubbles: true }))
}

/** Scroll such that both texts are visible, unless the row is taller than the window. */
function bringIntoSight(place: HTMLElement): void {
  const row = place.closest<HTMLElement>('.row')
  const fits = row && row.offsetHeight < innerHeight * 0.7
  ;(fits ? row : place).scrollIntoView()
}
