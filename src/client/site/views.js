// Keep what the reader chose to see: in the address, and in the browser for the next time; and keep the place in the text.
// A classic script, so that it runs from disk; the style sheet shows what is chosen also without it.
;(() => {
  const key = 'taiyaku-reader'
  const views = document.querySelector('.views')
  const inputs = [...views.querySelectorAll('input')]
  const names = new Set(inputs.map(({ name }) => name))

  // From disk, or where storage is forbidden, asking for it throws.
  const recall = () => {
    try {
      return new URLSearchParams(localStorage.getItem(key) ?? '')
    } catch {
      return new URLSearchParams()
    }
  }
  const remember = choice => {
    try {
      localStorage.setItem(key, String(choice))
    } catch {
      // It stands in the address all the same.
    }
  }

  const asked = new URLSearchParams(location.search)
  const choice = [...names].some(name => asked.has(name)) ? asked : recall()
  for (const input of inputs) {
    const value = choice.get(input.name)
    if (input.type === 'checkbox') input.checked = value === input.value
    else if (value === null ? input.defaultChecked : value === input.value) input.checked = true
  }

  const chosen = () => inputs.filter(({ checked, defaultChecked }) => checked && !defaultChecked)
  const tell = () => {
    const address = new URL(location.href)
    for (const name of names) address.searchParams.delete(name)
    for (const { name, value } of chosen()) address.searchParams.set(name, value)
    try {
      history.replaceState(null, '', address)
    } catch {
      // From disk some browsers keep the address as it is.
    }
  }

  // The row below the bar that stays in sight, and the beads in it; none above the aligned text.
  const isShown = element => element.getClientRects().length > 0
  const rows = [...document.querySelectorAll('.aligned .row')]
  const beadsIn = row =>
    [...row.querySelectorAll('[data-beads]')].flatMap(each => each.dataset.beads.split(' ')).filter(Boolean)
  const rowsFrom = edge => {
    const shown = rows.filter(isShown)
    if (!shown[0] || shown[0].getBoundingClientRect().top > edge) return []
    return shown.slice(shown.findIndex(row => row.getBoundingClientRect().bottom > edge))
  }
  const edge = 72
  const rowWith = bead => rows.find(row => isShown(row) && beadsIn(row).includes(bead))

  // The former choice is put back for as long as it takes to see where the reader is.
  let former = new Set(inputs.filter(({ checked }) => checked))
  const withFormer = look => {
    const now = new Set(inputs.filter(({ checked }) => checked))
    for (const input of inputs) input.checked = former.has(input)
    const seen = look()
    for (const input of inputs) input.checked = now.has(input)
    return seen
  }
  const keepPlace = change => {
    const [at, ...below] = withFormer(() => rowsFrom(edge))
    const top = at && withFormer(() => at.getBoundingClientRect().top)
    change()
    former = new Set(inputs.filter(({ checked }) => checked))
    if (!at) return
    const again = isShown(at) ? at : [at, ...below].flatMap(beadsIn).map(rowWith).find(Boolean)
    if (again) scrollBy({ top: again.getBoundingClientRect().top - top, behavior: 'instant' })
  }

  // Who reads one text alone reads it in its own order, until the other order is asked for, and both as before.
  let orderOfBoth
  const ownOrder = ({ name, value }) => {
    if (name === 'order') orderOfBoth = undefined
    if (name !== 'view') return
    const own = document.getElementById(`order-${value}`)
    const next = own ?? orderOfBoth
    orderOfBoth = own
      ? (orderOfBoth ?? inputs.find(each => each.name === 'order' && each.checked))
      : undefined
    if (next) next.checked = true
  }
  views.addEventListener('change', ({ target }) => {
    keepPlace(() => ownOrder(target))
    tell()
    remember(new URLSearchParams(chosen().map(({ name, value }) => [name, value])))
  })
  views.addEventListener('shown', () => {
    former = new Set(inputs.filter(({ checked }) => checked))
    tell()
  })

  // Another language of the interface opens where the reader is, unless that is where the address leads.
  const isInSight = element => {
    const { top, bottom } = element.getBoundingClientRect()
    return isShown(element) && bottom > 0 && top < innerHeight
  }
  for (const link of document.querySelectorAll('.languages a')) {
    link.addEventListener('click', () => {
      const bead = rowsFrom(edge).flatMap(beadsIn)[0]
      const led = [...document.querySelectorAll(':target')].some(isInSight)
      link.search = location.search
      if (bead && !led) link.hash = encodeURIComponent(bead)
    })
  }
})()
