// The list of beads: a window of it, however many there are.
import { find, make, offer, word } from './dom.js'
import { isListed } from './filter.js'
import { plain, segmentsByPath, state } from './state.js'

const around = 60
const { title } = document

/** Places of the rows that are listed; the one shown is always among them. */
export function listedPlaces() {
  const rows = state.view?.rows ?? []
  return rows.flatMap((row, at) => (at === state.at || isListed(row) ? [at] : []))
}

/** The text of segments, for a list. */
export function textOf(view, row, side) {
  if (row.decided) return row.decided[side].join(' ')
  const known = segmentsByPath(view, side)
  return row[side].map(path => (known.has(path) ? plain(known.get(path).segment) : '')).join(' ')
}

/** Show the list around the current row. */
export function showList(select) {
  const places = listedPlaces()
  const { view } = state
  const here = Math.max(places.indexOf(state.at), 0)
  const from = Math.max(here - around, 0)
  const shown = places.slice(from, here + around + 1)
  const later = places.length - from - shown.length
  find('earlier').textContent = from > 0 ? word('earlier', { count: from }) : ''
  find('later').textContent = later > 0 ? word('later', { count: later }) : ''
  const list = find('rows')
  list.replaceChildren(...shown.map((at, index) => toOption(at, from + index + 1, places.length, select)))
  list.hidden = shown.length === 0
  const empty = find('empty')
  empty.hidden = shown.length > 0
  empty.textContent = view ? word(view.left === 0 ? 'allDone' : 'noRows') : ''
  markSelected()
}

function toOption(at, position, size, select) {
  const { view } = state
  const row = view.rows[at]
  const excerpt = side => textOf(view, row, side).slice(0, 60) || '—'
  const option = make(
    'li',
    {
      id: `desk-row-${at}`,
      role: 'option',
      class: row.decision,
      'aria-setsize': size,
      'aria-posinset': position,
      'aria-selected': 'false'
    },
    make(
      'span',
      { class: 'marks' },
      word(`decision_${row.decision}`),
      row.change === 'none' ? '' : ` · ${word(`change_${row.change}`)}`,
      row.messages.some(({ severity }) => severity === 'error') ? ' · !' : '',
      row.note === undefined ? '' : ' · ✎'
    ),
    make('span', { class: 'source', lang: view.locales.source }, excerpt('source')),
    make('span', { class: 'target', lang: view.locales.target }, excerpt('target'))
  )
  option.addEventListener('click', () => select(at))
  return option
}

function markSelected() {
  const list = find('rows')
  const option = document.getElementById(`desk-row-${state.at}`)
  if (!option) {
    list.removeAttribute('aria-activedescendant')
    return
  }
  option.setAttribute('aria-selected', 'true')
  list.setAttribute('aria-activedescendant', option.id)
  // Only the list scrolls, not the page.
  const top = option.offsetTop
  const bottom = top + option.offsetHeight
  if (top < list.scrollTop) list.scrollTop = top
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight
}

/** Show how much is left, here and in each document. */
export function showProgress() {
  const { view, documents } = state
  const progress = find('progress')
  progress.max = Math.max(view?.beads ?? 1, 1)
  progress.value = view ? view.beads - view.left : 0
  find('left').textContent = view ? word('left', { left: view.left, beads: view.beads }) : ''
  document.title = view && view.left > 0 ? `(${view.left}) ${title}` : title
  const select = find('document')
  const chosen = view ? `${view.document}/${view.bitext}` : ''
  offer(select, documents.flatMap(toChoices))
  if ([...select.options].some(({ value }) => value === chosen)) select.value = chosen
}

function toChoices({ document: name, bitexts, faults }) {
  const fault = faults.length > 0 ? ' (!)' : ''
  if (!bitexts) return [[`${name}/`, `${name}: ${word('leftUnknown')}`]]
  if (bitexts.length === 0) return [[`${name}/`, `${name}${fault}`]]
  return bitexts.map(({ bitext, left, beads }) => [
    `${name}/${bitext}`,
    `${name} ${bitext.replace('--', ' → ')}: ${word('left', { left, beads })}${fault}`
  ])
}
