import { anchorOf, closest, make } from '../../dom.ts'

/** Open notes and terms as cards where they are used. Without scripts or popovers, their links lead to them. */
export function openCards(): void {
  if (!('popover' in HTMLElement.prototype)) return
  const card = make('div', { id: 'page-card', class: 'card', popover: 'auto', tabindex: -1, role: 'dialog' })
  document.body.append(card)
  let opener: HTMLElement | null = null
  const open = (link: HTMLElement, block: HTMLElement): void => {
    card.replaceChildren(copyOf(block), closeButton(card))
    card.ariaLabel = link.textContent
    card.showPopover()
    place(card, link)
    card.focus({ preventScroll: true })
    opener = link
  }
  document.addEventListener('click', event => {
    const link = closest<HTMLAnchorElement>(event, 'a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (card.contains(link)) {
      opener = null
      card.hidePopover()
    } else if (link.matches('.term, .note-mark')) {
      const block = anchorOf(link)
      if (!block) return
      event.preventDefault()
      open(link, block)
    }
  })
  card.addEventListener('beforetoggle', event => {
    const isInside = card.contains(document.activeElement)
    if (event.newState === 'closed' && isInside) opener?.focus({ preventScroll: true })
  })
}

/** Copy a note or a term without attributes and elements that must be unique on a page. */
function copyOf(block: HTMLElement): Node {
  const copy = document.createElement('div')
  copy.append(block.cloneNode(true))
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id')
  for (const each of copy.querySelectorAll('.marks')) each.remove()
  return copy.firstChild ?? copy
}

function closeButton(card: HTMLElement): HTMLElement {
  const label = document.querySelector('main')?.dataset.close
  const button = make('button', { type: 'button', class: 'close', 'aria-label': label }, '×')
  button.addEventListener('click', () => card.hidePopover())
  return button
}

/** Position the card below a link if there is room, or else above it. On a phone, the style sheet puts it at the bottom. */
function place(card: HTMLElement, link: HTMLElement): void {
  const rect = link.getClientRects()[0]
  if (!rect) return
  const { clientWidth, clientHeight } = document.documentElement
  const left = Math.max(8, Math.min(rect.left, clientWidth - card.offsetWidth - 8))
  const below = rect.bottom + 6
  const top = below + card.offsetHeight > clientHeight ? rect.top - 6 - card.offsetHeight : below
  card.style.setProperty('--left', `${left + scrollX}px`)
  card.style.setProperty('--top', `${Math.max(8, top) + scrollY}px`)
}
