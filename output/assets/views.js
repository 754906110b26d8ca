// Keep what the reader chose to see: in the address, and in the browser for the next time.
// A classic script, so that it runs from disk; the style sheet shows what is chosen also without it.
;(() => {
  const key = 'taiyaku-reader'
  const inputs = [...document.querySelectorAll('.views input')]
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

  const keep = () => {
    const chosen = inputs.filter(({ checked, defaultChecked }) => checked && !defaultChecked)
    const address = new URL(location.href)
    for (const name of names) address.searchParams.delete(name)
    for (const { name, value } of chosen) address.searchParams.set(name, value)
    remember(new URLSearchParams(chosen.map(({ name, value }) => [name, value])))
    try {
      history.replaceState(null, '', address)
    } catch {
      // From disk some browsers keep the address as it is.
    }
  }
  for (const input of inputs) input.addEventListener('change', keep)

  // The same place in the same view, in another language of the interface.
  for (const link of document.querySelectorAll('.languages a')) {
    link.addEventListener('click', () => {
      link.search = location.search
      link.hash = location.hash
    })
  }
})()
