// The displayed content, and how the page learns of changes made elsewhere.
import type { DeskEvent, DeskView } from '../../review-ui/protocol.ts'
import { getBitext, getDocuments } from './api.ts'
import { showBead } from './bead.ts'
import { isOpen } from './dialogs.ts'
import { isListed, showFilters } from './filter.ts'
import { buttons } from './keys.ts'
import { showList, showProgress } from './list.ts'
import { announce, find, warn, word } from './page.ts'
import { isPossible } from './possible.ts'
import { currentKey, isUnreviewed, keyOf, placeInAddress, rememberPlace, state } from './state.ts'

/** Show the row at an index. */
export function goTo(at: number): void {
  state.at = Math.max(at, 0)
  show()
  rememberPlace()
  if (find('bead').getBoundingClientRect().top < 0) find('bead').scrollIntoView({ block: 'start' })
}

/** Show the current state of everything. */
export function show(): void {
  showProgress()
  showList(goTo)
  showBead()
  for (const [button, command] of buttons())
    button.setAttribute('aria-disabled', String(!isPossible(command)))
}

/** Switch to a new version of a bitext. The row with the given key stays current, or else the row at the same index. */
export function adopt(view: DeskView, key: string | undefined): void {
  state.view = view
  state.waiting = false
  const same = view.rows.findIndex(row => keyOf(row) === key)
  state.at = same >= 0 ? same : Math.min(state.at, Math.max(view.rows.length - 1, 0))
  showFilters()
  goTo(state.at)
}

/** Go to the place in the address, like a link. */
export async function follow(): Promise<void> {
  const [name = '', bitext = '', key] = placeInAddress()
  const { view } = state
  if (view?.document !== name || view.bitext !== bitext) return open(name, bitext, key)
  const at = view.rows.findIndex(row => keyOf(row) === key)
  if (at >= 0) goTo(at)
}

/** Open a bitext; without a key, at its first unreviewed row. */
export async function open(name: string, bitext: string, key?: string): Promise<void> {
  const { status, answer } = await getBitext(name, bitext)
  if (!answer) {
    state.view = undefined
    show()
    if (status === 403) warn(word('expired'))
    return
  }
  state.at = 0
  adopt(answer, key)
  if (answer.rows.some(row => keyOf(row) === key)) return
  const first = answer.rows.findIndex(row => isUnreviewed(row) && isListed(row))
  goTo(first >= 0 ? first : 0)
}

/** Reload the displayed bitext; if a window is open, after it closes. */
async function refresh(): Promise<void> {
  if (isOpen()) {
    state.waiting = true
    const place = document.querySelector('dialog[open] [data-warning]')
    if (place) place.textContent = word('waiting')
    return
  }
  const { view } = state
  if (!view) return
  const key = currentKey()
  const { answer } = await getBitext(view.document, view.bitext)
  if (!answer || answer.version === state.view?.version) return
  adopt(answer, key)
  announce(word('refreshed'))
}

/** Show changes that arrived while a window was open. */
export function adoptWaiting(): void {
  if (state.waiting) refresh()
}

let toldFaults = ''

/** Load the list of documents. */
export async function refreshDocuments(): Promise<void> {
  const { answer } = await getDocuments()
  if (!answer) return
  state.documents = answer.documents
  state.faults = answer.faults
  showProgress()
  const { view } = state
  if (!view) return showBead()
  const here = answer.documents.find(({ document: name }) => name === view.document)
  const told = [...answer.faults, ...(here?.faults ?? [])].join('; ')
  if (told !== '') warn(word('faults', { reason: told }))
  else if (toldFaults !== '') announce(word('mended'))
  toldFaults = told
}

/** Minimum time between two requests for the list of documents, in milliseconds. */
const pause = 400
let isAsking = false

/** Load the list of documents soon, combining events about many documents. */
function refreshSoon(start: () => Promise<void>): void {
  if (isAsking) return
  isAsking = true
  setTimeout(async () => {
    isAsking = false
    await refreshDocuments()
    if (!state.view) await start()
  }, pause)
}

/**
 * Listen for changes made elsewhere while the page is visible.
 *
 * @param start - opens a bitext if none is shown.
 */
export function listen(start: () => Promise<void>): void {
  let events: EventSource | undefined
  const connect = (): void => {
    if (document.hidden) {
      events?.close()
      events = undefined
    } else events ??= openEvents(start)
  }
  document.addEventListener('visibilitychange', connect)
  addEventListener('pagehide', () => events?.close())
  connect()
}

function openEvents(start: () => Promise<void>): EventSource {
  const events = new EventSource('/api/events')
  let isLost = false
  events.addEventListener('open', async () => {
    if (isLost) announce('')
    isLost = false
    await refreshDocuments()
    await refresh()
  })
  events.addEventListener('error', () => {
    isLost = true
    warn(word('disconnected'))
  })
  events.addEventListener('message', async ({ data }) => {
    const event: DeskEvent = JSON.parse(data)
    const { view, busy } = state
    if (event.type === 'progress') refreshSoon(start)
    else if (event.type === 'changed') {
      const isHere = event.document === view?.document && event.bitext === view.bitext
      if (isHere && event.version !== view.version && !busy) await refresh()
    } else if (event.fault !== undefined) warn(word('buildFailed', { reason: event.fault }))
  })
  return events
}
