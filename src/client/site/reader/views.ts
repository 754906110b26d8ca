import { keep, recall } from '../../storage.ts'
import { keepLanguagesInPlace, placeKeeper } from './place.ts'

const key = 'taiyaku-reader'

/**
 * Remember the reader's view options, in the address and in the browser, and keep the reading position when they
 * change. The style sheet implements the options, so they work without scripts.
 */
export function keepViews(): void {
  const views = document.querySelector('.views')
  if (!views) return
  const inputs = [...views.querySelectorAll('input')]
  restore(inputs)
  const place = placeKeeper(inputs)
  const followOrder = orderFollower(inputs)
  views.addEventListener('change', ({ target }) => {
    place.hold(() => {
      if (target instanceof HTMLInputElement) followOrder(target)
    })
    tell(inputs)
    keep(key, String(new URLSearchParams(chosen(inputs).map(({ name, value }) => [name, value]))))
  })
  // An option chosen by a link appears in the address but is not remembered.
  views.addEventListener('shown', () => {
    place.settle()
    tell(inputs)
  })
  keepLanguagesInPlace()
}

/** Restore the options in the address, or else the last ones. */
function restore(inputs: readonly HTMLInputElement[]): void {
  const asked = new URLSearchParams(location.search)
  const isAsked = inputs.some(({ name }) => asked.has(name))
  const choice = isAsked ? asked : new URLSearchParams(recall(key) ?? '')
  for (const input of inputs) {
    const value = choice.get(input.name)
    if (input.type === 'checkbox') input.checked = value === input.value
    else if (value === null ? input.defaultChecked : value === input.value) input.checked = true
  }
}

function chosen(inputs: readonly HTMLInputElement[]): HTMLInputElement[] {
  return inputs.filter(({ checked, defaultChecked }) => checked && !defaultChecked)
}

/** Write the options to the address. */
function tell(inputs: readonly HTMLInputElement[]): void {
  const address = new URL(location.href)
  for (const { name } of inputs) address.searchParams.delete(name)
  for (const { name, value } of chosen(inputs)) address.searchParams.set(name, value)
  try {
    history.replaceState(null, '', address)
  } catch {
    // From disk, some browsers do not allow the address to change.
  }
}

/**
 * Make a function that sets the order when a side is chosen: a single text is shown in its own order, until the other
 * order is chosen; both texts are shown as before.
 */
function orderFollower(inputs: readonly HTMLInputElement[]): (input: HTMLInputElement) => void {
  let orderOfBoth: HTMLInputElement | undefined
  return ({ name, value }) => {
    if (name === 'order') orderOfBoth = undefined
    if (name !== 'view') return
    const own = inputs.find(({ id }) => id === `order-${value}`)
    const next = own ?? orderOfBoth
    const before = inputs.find(each => each.name === 'order' && each.checked)
    orderOfBoth = own ? (orderOfBoth ?? before) : undefined
    if (next) next.checked = true
  }
}
