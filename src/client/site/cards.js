// Open notes and terms on a card where they are used; without script, or without popovers, their links lead to them.
// A classic script, so that it runs from disk.
;(() => {
  if (!('popover' in HTMLElement.prototype)) return
  const { close } = document.querySelector('main').dataset
  const card = document.createElement('div')
  card.id = 'page-card'
  card.className = 'card'
  card.popover = 'auto'
  card.tabIndex = -1
  card.setAttribute('role', 'dialog')
  document.body.append(card)
  let opener = null

  const copyOf = block => {
    const copy = block.cloneNode(true)
    copy.removeAttribute('id')
    for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id')
    for (const each of copy.querySelectorAll('.marks')) each.remove()
    return copy
  }
  const closeButton = () => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'close'
    button.ariaLabel = close
    button.textContent = '×'
    button.addEventListener('click', () => card.hidePopover())
    return button
  }
  // Below the word where there is room, else above it; on a phone the style sheet puts it at the foot of the page.
  const place = link => {
    const rect = link.getClientRects()[0]
    const { clientWidth, clientHeight } = document.documentElement
    const left = Math.max(8, Math.min(rect.left, clientWidth - card.offsetWidth - 8))
    const below = rect.bottom + 6
    const top = below + card.offsetHeight > clientHeight ? rect.top - 6 - card.offsetHeight : below
    card.style.setProperty('--left', `${left + scrollX}px`)
    card.style.setProperty('--top', `${Math.max(8, top) + scrollY}px`)
  }
  const open = (link, block) => {
    card.replaceChildren(copyOf(block), closeButton())
    card.ariaLabel = link.textContent
    card.showPopover()
    place(link)
    card.focus({ preventScroll: true })
    opener = link
  }

  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (card.contains(link)) {
      opener = null
      card.hidePopover()
    } else if (link.matches('.term, .note-mark')) {
      const block = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (!block) return
      event.preventDefault()
      open(link, block)
    }
  })
  card.addEventListener('beforetoggle', event => {
    const inside = card.contains(document.activeElement)
    if (event.newState === 'closed' && inside) opener?.focus({ preventScroll: true })
  })
})()
