// The script of the review page.
import { runCommand } from './commands.ts'
import { isListed, showFilters } from './filter.ts'
import { listenToCommands } from './keys.ts'
import { follow, goTo, listen, open, refreshDocuments, show } from './news.ts'
import { find, word } from './page.ts'
import { placeInAddress, state } from './state.ts'

/** Open what the address names, or else the first document with unreviewed beads. */
async function openFirst(): Promise<void> {
  const [name, bitext, key] = placeInAddress()
  const bitexts = state.documents.flatMap(({ document, bitexts: some = [] }) =>
    some.map(each => ({ ...each, document }))
  )
  const asked = bitexts.find(each => each.document === name && each.bitext === bitext)
  const choice = asked ?? bitexts.find(({ left }) => left > 0) ?? bitexts[0]
  if (choice) await open(choice.document, choice.bitext, asked ? key : undefined)
  else show()
}

async function chooseDocument(value: string): Promise<void> {
  const [name = '', bitext] = value.split('/')
  if (bitext) return open(name, bitext)
  state.view = undefined
  show()
}

function chooseFilter(filter: string): void {
  state.filter = filter
  const rows = state.view?.rows ?? []
  const after = rows.findIndex((row, at) => at >= state.at && isListed(row))
  const first = after >= 0 ? after : rows.findIndex(isListed)
  if (first >= 0) goTo(first)
  else show()
  find('status').textContent = first >= 0 ? '' : word('noRows')
}

async function followAddress(): Promise<void> {
  if (location.hash === '#desk-bead') return
  await follow()
  find('rows').focus({ preventScroll: true })
}

async function start(): Promise<void> {
  // The key is stored as a cookie now, so it is removed from the address.
  const address = new URL(location.href)
  address.searchParams.delete('key')
  history.replaceState(null, '', address)
  const documents = find('document', HTMLSelectElement)
  const filters = find('filter', HTMLSelectElement)
  documents.addEventListener('change', () => chooseDocument(documents.value))
  filters.addEventListener('change', () => chooseFilter(filters.value))
  addEventListener('hashchange', followAddress)
  listenToCommands(runCommand)
  showFilters()
  await refreshDocuments()
  await openFirst()
  listen(openFirst)
  find('rows').focus({ preventScroll: true })
  document.body.dataset.ready = ''
}

start()
