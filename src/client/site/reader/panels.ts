import { closest, make } from '../../dom.ts'

/**
 * Open the table of contents and the view options from the bar above the columns, wherever the reader is. Without
 * scripts or popovers, both are at the top of the page.
 */
export function openPanels(): void {
  const contents = document.querySelector<HTMLElement>('.contents')
  const views = document.querySelector<HTMLElement>('.views')
  if (!contents || !views || !('popover' in HTMLElement.prototype)) return
  for (const bar of document.querySelectorAll('.columns'))
    bar.append(make('div', { class: 'panels' }, opener('to-contents', contents), opener('to-views', views)))
  contents.addEventListener('click', event => {
    if (closest(event, 'a') && contents.matches(':popover-open')) contents.hidePopover()
  })
}

function opener(className: string, panel: HTMLElement): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: className, 'aria-haspopup': 'dialog' },
    panel.ariaLabel ?? ''
  )
  button.addEventListener('click', () => {
    for (const details of panel.querySelectorAll('details')) details.open = true
    open(panel)
  })
  return button
}

/** Open a panel. Its original place stays reserved meanwhile, so that nothing moves. */
function open(panel: HTMLElement): void {
  const room = document.createElement('div')
  room.style.height = `${panel.offsetHeight}px`
  room.style.margin = getComputedStyle(panel).margin
  panel.before(room)
  panel.popover = 'auto'
  panel.showPopover()
  panel.querySelector<HTMLElement>('a, input:checked')?.focus({ preventScroll: true })
  const stop = new AbortController()
  const close = ({ newState }: ToggleEvent): void => {
    if (newState !== 'closed') return
    stop.abort()
    panel.removeAttribute('popover')
    room.remove()
  }
  panel.addEventListener('toggle', close, { signal: stop.signal })
}
