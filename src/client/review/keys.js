// Keys: each does what its button does, but in a window, in a field, or with a modifier.
import { isOpen } from './dialogs.js'
import { find } from './dom.js'

const commands = JSON.parse(document.body.dataset.keys)
const setting = 'taiyaku-single-keys'

function isOn() {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}

/** Run commands by key. */
export function listenToKeys(run) {
  const box = find('single-keys')
  box.checked = isOn()
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(setting, box.checked ? 'on' : 'off')
    } catch {
      // Some browsers keep nothing; then it holds for this page.
    }
  })
  document.addEventListener('keydown', event => {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isOpen()) return
    if (target instanceof Element && target.closest('input, textarea, select')) {
      if (key === 'Escape') find('rows').focus()
      return
    }
    const isLetter = key.length === 1
    const command = commands[isLetter ? key.toLowerCase() : key]
    if (!command || (isLetter && !box.checked) || (event.repeat && !/Arrow|^[jknp]$/u.test(key))) return
    event.preventDefault()
    const inToolbar = target instanceof Element && target.closest('[role=toolbar]')
    if (!inToolbar) find('rows').focus({ preventScroll: true })
    run(command)
  })
}
