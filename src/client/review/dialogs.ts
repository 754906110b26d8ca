// Windows over the page. Typed text is kept until it is submitted or cancelled.
import { make } from '../dom.ts'
import { find, warn } from './page.ts'

/** Result of submitting a window: `undefined` if it may close, otherwise a message to show in it. */
export type Fault = string | undefined

/** Behaviour of a window. */
export interface Dialog {
  /** Called on submit. */
  readonly submit?: () => Promise<Fault>
  /** Called after it closes, in any way. */
  readonly closed: () => void
  /** Returns the element that gets the focus first. */
  readonly first?: () => HTMLElement | null
}

/** Tell whether a window is open. */
export function isOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}

/** Open a window. */
export function openDialog(name: string, { submit, closed, first }: Dialog): void {
  const dialog = find(name, HTMLDialogElement)
  const stop = new AbortController()
  const { signal } = stop
  const back = document.activeElement
  const tell = (text: Fault): void => {
    const place = dialog.querySelector('[data-warning]')
    if (place) place.textContent = text ?? ''
    else if (text) warn(text)
  }
  tell(undefined)
  let isSending = false
  const send = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (isSending) return
    isSending = true
    const fault = await submit?.()
    isSending = false
    if (fault === undefined) dialog.close()
    else tell(fault)
  }
  const close = (): void => {
    stop.abort()
    if (back instanceof HTMLElement && back.isConnected) back.focus()
    closed()
  }
  dialog.querySelector('form')?.addEventListener('submit', send, { signal })
  for (const button of dialog.querySelectorAll('[data-close]'))
    button.addEventListener('click', () => dialog.close(), { signal })
  dialog.addEventListener('close', close, { signal })
  dialog.showModal()
  first?.()?.focus()
}

/** Ask for a note. */
export function askNote(
  note: string | undefined,
  submit: (note: string) => Promise<Fault>,
  closed: () => void
): void {
  const text = find('note-text', HTMLTextAreaElement)
  text.value = note ?? ''
  openDialog('note', { submit: () => submit(text.value), closed, first: () => text })
  text.select()
}

/** Ask whether to accept a bead with errors. */
export function askErrors(errors: readonly string[], submit: () => Promise<Fault>, closed: () => void): void {
  find('errors-list').replaceChildren(...errors.map(error => make('li', {}, error)))
  openDialog('errors', { submit, closed })
}
