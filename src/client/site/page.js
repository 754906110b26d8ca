// Light up the counterparts of the clause that is pointed at or focused, and show what a link leads to.
// A classic script, so that it runs from disk; the page is complete without it.
;(() => {
  document.documentElement.classList.add('scripted')
  const linked = new Map()
  for (const element of document.querySelectorAll('[data-beads]')) {
    for (const bead of element.dataset.beads.split(' ')) {
      if (!bead) continue
      if (!linked.has(bead)) linked.set(bead, [])
      linked.get(bead).push(element)
    }
  }

  const counterparts = element => {
    const own = element instanceof Element ? element.closest('[data-beads]') : null
    return own ? own.dataset.beads.split(' ').flatMap(bead => linked.get(bead) ?? []) : []
  }
  let lit = []
  const light = element => {
    for (const each of lit) each.classList.remove('lit')
    lit = counterparts(element)
    for (const each of lit) each.classList.add('lit')
  }
  // A page that scrolls under a resting pointer is not being pointed at.
  let pointed = null
  const point = event => {
    if (event.target === pointed || (event.type === 'pointermove' && !event.movementX && !event.movementY))
      return
    pointed = event.target
    light(pointed)
  }
  document.addEventListener('pointermove', point)
  document.addEventListener('pointerdown', point)
  document.addEventListener('focusin', event => light(event.target))
  // A finger that is lifted has not turned to something else.
  document.documentElement.addEventListener('pointerleave', event => {
    if (event.pointerType === 'touch') return
    pointed = null
    light(null)
  })

  // A view that was chosen by a link stands in the address, but is not remembered.
  const choose = id => {
    const input = document.getElementById(id)
    if (!input || input.checked) return
    input.checked = true
    input.dispatchEvent(new Event('shown', { bubbles: true }))
  }
  const isShown = element => element.getClientRects().length > 0
  // An address that was cut off may end in half a character.
  const anchored = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)))
    } catch {
      return null
    }
  }
  const placeOf = anchor => [anchor, ...counterparts(anchor)].find(isShown)
  // Both texts come into sight, unless the row is longer than the window.
  const bringIntoSight = place => {
    const row = place.closest('.row')
    const fits = row && row.offsetHeight < innerHeight * 0.7
    ;(fits ? row : place).scrollIntoView()
  }
  // A bead stands in either order; what a link leads to may stand in the order alone, or on the side, that is not shown.
  const reveal = () => {
    const anchor = anchored()
    if (!anchor) return
    if (anchor.closest('.target-order')) choose('order-target')
    if (!placeOf(anchor) && anchor.closest('.source-order')) choose('order-source')
    if (!placeOf(anchor)) choose('view-both')
    const place = placeOf(anchor)
    if (place) bringIntoSight(place)
    light(anchor)
  }
  addEventListener('hashchange', reveal)
  // The place of a source is its place in the order of the source.
  document.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('.to-row')) choose('order-source')
  })
  // The scripts behind this one choose what is shown.
  addEventListener('DOMContentLoaded', () => {
    if (location.hash) reveal()
  })
})()
