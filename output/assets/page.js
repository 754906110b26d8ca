// Light up the counterparts of the clause that is pointed at or focused, and keep the chosen view.
// A classic script, so that it runs from disk; the page is complete without it.
;(() => {
  const linked = new Map()
  for (const element of document.querySelectorAll('[data-beads]')) {
    for (const bead of element.dataset.beads.split(' ')) {
      if (!bead) continue
      if (!linked.has(bead)) linked.set(bead, [])
      linked.get(bead).push(element)
    }
  }

  let lit = []
  const light = target => {
    for (const element of lit) element.classList.remove('lit')
    const own = target instanceof Element ? target.closest('[data-beads]') : null
    const beads = own ? own.dataset.beads.split(' ') : []
    lit = beads.flatMap(bead => linked.get(bead) ?? [])
    for (const element of lit) element.classList.add('lit')
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
  document.documentElement.addEventListener('pointerleave', () => {
    pointed = null
    light(null)
  })

  const open = () => {
    const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    light(anchor)
  }
  addEventListener('hashchange', open)
  if (location.hash) open()

  // Where the contents stand above the text they are folded; they stay open without script.
  const contents = document.querySelector('.contents details')
  if (contents && matchMedia('(max-width: 70rem)').matches) contents.open = false

  const views = document.querySelectorAll('input[name="view"]')
  const asked = new URLSearchParams(location.search).get('view')
  for (const view of views) {
    if (view.value === asked) view.checked = true
    view.addEventListener('change', () => {
      const address = new URL(location.href)
      if (view.value === 'both') address.searchParams.delete('view')
      else address.searchParams.set('view', view.value)
      try {
        history.replaceState(null, '', address)
      } catch {
        // From disk some browsers keep the address as it is.
      }
    })
  }
})()
