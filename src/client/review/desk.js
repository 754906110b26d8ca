// The review page.
import { run } from './commands.js'
import { find, word } from './dom.js'
import { isListed, showFilters } from './filter.js'
import { listenToKeys } from './keys.js'
import { follow, goTo, listen, open, refreshDocuments, show } from './news.js'
import { placeInAddress, state } from './state.js'

// The key has become a cookie: it need not stand in the address.
const address = new URL(location.href)
address.searchParams.delete('key')
history.replaceState(null, '', address)

/** Open what the address names, else the first document that something is left in. */
async function start() {
  const [name, bitext, key] = placeInAddress()
  const bitexts = state.documents.flatMap(({ document: each, bitexts: some }) =>
    (some ?? []).map(one => ({ ...one, document: each }))
  )
  const asked = bitexts.find(each => each.document === name && each.bitext === bitext)
  const choice = asked ?? bitexts.find(({ left }) => left > 0) ?? bitexts[0]
  if (choice) await open(choice.document, choice.bitext, asked ? key : undefined)
  else show()
}

find('document').addEventListener('change', async ({ target }) => {
  const [name, bitext] = target.value.split('/')
  if (bitext) await open(name, bitext)
  else {
    state.view = undefined
    show()
  }
})

find('filter').addEventListener('change', ({ target }) => {
  state.filter = target.value
  const rows = state.view?.rows ?? []
  const behind = rows.findIndex((row, at) => at >= state.at && isListed(row))
  const first = behind >= 0 ? behind : rows.findIndex(isListed)
  if (first >= 0) goTo(first)
  else show()
  find('status').textContent = first >= 0 ? '' : word('noRows')
})

addEventListener('hashchange', async () => {
  if (location.hash === '#desk-bead') return
  await follow()
  find('rows').focus({ preventScroll: true })
})

for (const button of document.querySelectorAll('[data-command]'))
  button.addEventListener('click', () => run(button.dataset.command))

listenToKeys(run)
showFilters()
await refreshDocuments()
await start()
listen(start)
find('rows').focus({ preventScroll: true })
document.body.dataset.ready = ''
