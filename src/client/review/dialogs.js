// Windows over the page. What somebody typed stays until it is written or given up.
import { find, make, warn } from './dom.js'

/** Whether a window is open. */
export function isOpen() {
  return document.querySelector('dialog[open]') !== null
}

/**
 * Open a window. `submit` is called when it is sent, and gives nothing where it may close, else what to say in it.
 * `closed` is called when it has closed, however.
 */
export function openDialog(name, { submit = async () => undefined, closed = () => {}, first }) {
  const dialog = find(name)
  const form = dialog.querySelector('form')
  const stop = new AbortController()
  const { signal } = stop
  const back = document.activeElement
  const tell = text => {
    const place = dialog.querySelector('[data-warning]')
    if (place) place.textContent = text ?? ''
    else if (text) warn(text)
  }
  tell('')
  let sending = false
  form.addEventListener(
    'submit',
    async event => {
      event.preventDefault()
      if (sending) return
      sending = true
      const fault = await submit()
      sending = false
      if (fault === undefined) dialog.close()
      else tell(fault)
    },
    { signal }
  )
  for (const button of dialog.querySelectorAll('[data-close]'))
    button.addEventListener('click', () => dialog.close(), { signal })
  dialog.addEventListener(
    'close',
    () => {
      stop.abort()
      if (back instanceof HTMLElement && back.isConnected) back.focus()
      closed()
    },
    { signal }
  )
  dialog.showModal()
  first?.()?.focus()
}

/** Ask for a note. */
export function askNote(note, submit, closed) {
  const text = find('note-text')
  text.value = note ?? ''
  openDialog('note', { submit: () => submit(text.value), closed, first: () => text })
  text.select()
}

/** Ask whether to accept a bead that has errors. */
export function askErrors(errors, submit, closed) {
  find('errors-list').replaceChildren(...errors.map(error => make('li', {}, error)))
  openDialog('errors', { submit, closed })
}
