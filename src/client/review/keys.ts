// Keys and buttons. A key has the effect of its button, except in a window, in a field, or with a modifier.
import { type DeskCommand, deskKeys } from '../../review-ui/keys.ts'
import { closest } from '../dom.ts'
import { keep, recall } from '../storage.ts'
import { isOpen } from './dialogs.ts'
import { find } from './page.ts'

const setting = 'taiyaku-single-keys'

/** List the buttons with their commands. */
export function buttons(): Array<readonly [HTMLElement, DeskCommand]> {
  return deskKeys.flatMap(({ command }) =>
    [...document.querySelectorAll<HTMLElement>(`[data-command=${command}]`)].map(
      (button): readonly [HTMLElement, DeskCommand] => [button, command]
    )
  )
}

/** Run commands by key and by button. */
export function listenToCommands(run: (command: DeskCommand) => void): void {
  for (const [button, command] of buttons()) button.addEventListener('click', () => run(command))
  const box = find('single-keys', HTMLInputElement)
  box.checked = recall(setting) !== 'off'
  box.addEventListener('change', () => keep(setting, box.checked ? 'on' : 'off'))
  document.addEventListener('keydown', event => {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isOpen()) return
    if (closest(event, 'input, textarea, select')) {
      if (key === 'Escape') find('rows').focus()
      return
    }
    const command = commandOf(key)
    const isOff = key.length === 1 && !box.checked
    if (!command || isOff || (event.repeat && !/Arrow|^[jknp]$/u.test(key))) return
    event.preventDefault()
    if (!closest(event, '[role=toolbar]')) find('rows').focus({ preventScroll: true })
    run(command)
  })
}

function commandOf(key: string): DeskCommand | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key
  return deskKeys.find(({ keys }) => keys.includes(name))?.command
}
