// What the page shows, and how it hears of what changes elsewhere.
import { getBitext, getDocuments } from './api.js'
import { showBead } from './bead.js'
import { isOpen } from './dialogs.js'
import { find, say, warn, word } from './dom.js'
import { isListed, showFilters } from './filter.js'
import { showList, showProgress } from './list.js'
import { isPossible } from './possible.js'
import { isUnreviewed, keyOf, placeInAddress, rememberPlace, state } from './state.js'

/** Show the row at a place. */
export function goTo(at) {
  state.at = Math.max(at, 0)
  show()
  rememberPlace()
  if (find('bead').getBoundingClientRect().top < 0) find('bead').scrollIntoView({ block: 'start' })
}

/** Show everything as it is now. */
export function show() {
  showProgress()
  showList(goTo)
  showBead()
  for (const button of document.querySelectorAll('[data-command]'))
    button.setAttribute('aria-disabled', String(!isPossible(button.dataset.command)))
}

/** Take a bitext as it is now; the row with the key given stays the one that is shown, else the place does. */
export function adopt(view, key) {
  state.view = view
  state.waiting = false
  const same = view.rows.findIndex(row => keyOf(row) === key)
  state.at = same >= 0 ? same : Math.min(state.at, Math.max(view.rows.length - 1, 0))
  showFilters()
  goTo(state.at)
}

/** Go to the place that the address names, as a link does. */
export async function follow() {
  const [name, bitext, key] = placeInAddress()
  const { view } = state
  if (view?.document !== name || view?.bitext !== bitext) return open(name, bitext, key)
  const at = view.rows.findIndex(row => keyOf(row) === key)
  if (at >= 0) goTo(at)
}

/** Open a bitext; without a key at the first row that is to be reviewed. */
export async function open(name, bitext, key) {
  const { status, answer } = await getBitext(name, bitext)
  if (status !== 200) {
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

/** Get the bitext that is shown again; with a window open, when that is closed. */
async function refresh() {
  if (isOpen()) {
    state.waiting = true
    const place = document.querySelector('dialog[open] [data-warning]')
    if (place) place.textContent = word('waiting')
    return
  }
  const { view, at } = state
  if (!view) return
  const { status, answer } = await getBitext(view.document, view.bitext)
  if (status !== 200 || answer.version === state.view?.version) return
  const row = view.rows[at]
  adopt(answer, row && keyOf(row))
  say(word('refreshed'))
}

/** Show what changed while a window was open. */
export function adoptWaiting() {
  if (state.waiting) refresh()
}

let toldFaults = ''

/** Get the list of documents. */
export async function refreshDocuments() {
  const { status, answer } = await getDocuments()
  if (status !== 200) return
  state.documents = answer.documents
  state.faults = answer.faults
  showProgress()
  const { view } = state
  if (!view) return showBead()
  const here = answer.documents.find(({ document: name }) => name === view.document)
  const faults = [...answer.faults, ...(here?.faults ?? [])]
  const told = faults.join('; ')
  if (told !== '') warn(word('faults', { reason: told }))
  else if (toldFaults !== '') say(word('mended'))
  toldFaults = told
}

/** How often the list of documents is asked for at most, in milliseconds. */
const pause = 400
let isAsking = false

/** Get the list of documents soon; news of many documents are gathered. */
function refreshSoon(start) {
  if (isAsking) return
  isAsking = true
  setTimeout(async () => {
    isAsking = false
    await refreshDocuments()
    if (!state.view) await start()
  }, pause)
}

/** Listen to what changes elsewhere, while somebody sees the page. */
export function listen(start) {
  let events
  const connect = () => {
    if (document.hidden) {
      events?.close()
      events = undefined
    } else events ??= openEvents(start)
  }
  document.addEventListener('visibilitychange', connect)
  addEventListener('pagehide', () => events?.close())
  connect()
}

function openEvents(start) {
  const events = new EventSource('/api/events')
  let lost = false
  events.addEventListener('open', async () => {
    if (lost) say('')
    lost = false
    await refreshDocuments()
    await refresh()
  })
  events.addEventListener('error', () => {
    lost = true
    warn(word('disconnected'))
  })
  events.addEventListener('message', async ({ data }) => {
    const event = JSON.parse(data)
    const { view } = state
    if (event.type === 'built' && event.fault !== undefined)
      warn(word('buildFailed', { reason: event.fault }))
    if (event.type === 'progress') refreshSoon(start)
    const isHere = view && event.document === view.document && event.bitext === view.bitext
    if (event.type === 'changed' && isHere && event.version !== view.version && !state.busy) await refresh()
  })
  return events
}
