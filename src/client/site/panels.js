// Open the contents and the choice of views from the bar above the columns, wherever the reader is.
// A classic script, so that it runs from disk; without it, or without popovers, both stand at the head of the page.
;(() => {
  if (!('popover' in HTMLElement.prototype)) return

  // While it is open, room is kept where it stands, so that nothing moves.
  const open = element => {
    const room = document.createElement('div')
    room.style.height = `${element.offsetHeight}px`
    room.style.margin = getComputedStyle(element).margin
    element.before(room)
    element.popover = 'auto'
    element.showPopover()
    element.querySelector('a, input:checked')?.focus({ preventScroll: true })
    element.addEventListener('toggle', function close({ newState }) {
      if (newState !== 'closed') return
      element.removeEventListener('toggle', close)
      element.removeAttribute('popover')
      room.remove()
    })
  }
  const button = (className, text, element, prepare) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = className
    made.textContent = text
    made.ariaHasPopup = 'dialog'
    made.addEventListener('click', () => {
      prepare()
      open(element)
    })
    return made
  }

  const contents = document.querySelector('.contents')
  const details = contents.querySelector('details')
  const views = document.querySelector('.views')
  const openDetails = () => {
    details.open = true
  }
  for (const bar of document.querySelectorAll('.columns')) {
    const panels = document.createElement('div')
    panels.className = 'panels'
    panels.append(
      button('to-contents', contents.ariaLabel, contents, openDetails),
      button('to-views', views.ariaLabel, views, () => {})
    )
    bar.append(panels)
  }
  contents.addEventListener('click', ({ target }) => {
    if (target.closest('a') && contents.matches(':popover-open')) contents.hidePopover()
  })
})()
