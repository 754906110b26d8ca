// The list of beads, of which only a window is rendered.
import type { DeskDocument, DeskRow, DeskView, Side } from '../../review-ui/protocol.ts'
import { make } from '../dom.ts'
import { isListed } from './filter.ts'
import { type Choice, find, offer, word } from './page.ts'
import { segmentsByPath, state, textOfSegment } from './state.ts'

/** Number of rows listed before and after the current one. */
const around = 60
const { title } = document

/** Return the indexes of the listed rows, always including the current one. */
export function listedPlaces(): number[] {
  const rows = state.view?.rows ?? []
  return rows.flatMap((row, at) => (at === state.at || isListed(row) ? [at] : []))
}

/** Write one side of a row on one line, truncated to a length. */
export function shortened(view: DeskView, row: DeskRow, side: Side, length: number): string {
  const known = segmentsByPath(view, side)
  const texts =
    row.decided?.[side] ??
    row[side].map(path => {
      const found = known.get(path)
      return found ? textOfSegment(found.segment) : ''
    })
  return texts.join(' ').slice(0, length) || '—'
}

/** Show the list around the current row. */
export function showList(select: (at: number) => void): void {
  const { view } = state
  const places = listedPlaces()
  const here = Math.max(places.indexOf(state.at), 0)
  const from = Math.max(here - around, 0)
  const shown = places.slice(from, here + around + 1)
  const later = places.length - from - shown.length
  find('earlier').textContent = from > 0 ? word('earlier', { count: from }) : ''
  find('later').textContent = later > 0 ? word('later', { count: later }) : ''
  const options = shown.flatMap((at, index) => {
    const row = view?.rows[at]
    if (!view || !row) return []
    const option = toOption(view, row, at, { at: from + index + 1, of: places.length })
    option.addEventListener('click', () => select(at))
    return [option]
  })
  const list = find('rows')
  list.replaceChildren(...options)
  list.hidden = shown.length === 0
  const empty = find('empty')
  empty.hidden = shown.length > 0
  empty.textContent = view ? word(view.left === 0 ? 'allDone' : 'noRows') : ''
  markSelected(list)
}

function toOption(
  view: DeskView,
  row: DeskRow,
  at: number,
  position: { readonly at: number; readonly of: number }
): HTMLElement {
  return make(
    'li',
    {
      id: `desk-row-${at}`,
      role: 'option',
      class: row.decision,
      'aria-setsize': position.of,
      'aria-posinset': position.at,
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
    make('span', { class: 'source', lang: view.locales.source }, shortened(view, row, 'source', 60)),
    make('span', { class: 'target', lang: view.locales.target }, shortened(view, row, 'target', 60))
  )
}

function markSelected(list: HTMLElement): void {
  const option = document.getElementById(`desk-row-${state.at}`)
  if (!option) {
    list.removeAttribute('aria-activedescendant')
    return
  }
  option.setAttribute('aria-selected', 'true')
  list.setAttribute('aria-activedescendant', option.id)
  // Scroll only the list, not the page.
  const top = option.offsetTop
  const bottom = top + option.offsetHeight
  if (top < list.scrollTop) list.scrollTop = top
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight
}

/** Show the number of unreviewed beads, here and in each document. */
export function showProgress(): void {
  const { view, documents } = state
  const progress = find('progress', HTMLProgressElement)
  progress.max = Math.max(view?.beads ?? 1, 1)
  progress.value = view ? view.beads - view.left : 0
  find('left').textContent = view ? word('left', { left: view.left, beads: view.beads }) : ''
  document.title = view && view.left > 0 ? `(${view.left}) ${title}` : title
  const select = find('document', HTMLSelectElement)
  offer(select, documents.flatMap(toChoices))
  const chosen = view ? `${view.document}/${view.bitext}` : ''
  if ([...select.options].some(({ value }) => value === chosen)) select.value = chosen
}

function toChoices({ document: name, bitexts, faults }: DeskDocument): Choice[] {
  const fault = faults.length > 0 ? ' (!)' : ''
  if (!bitexts) return [{ value: `${name}/`, label: `${name}: ${word('leftUnknown')}` }]
  if (bitexts.length === 0) return [{ value: `${name}/`, label: `${name}${fault}` }]
  return bitexts.map(({ bitext, left, beads }) => ({
    value: `${name}/${bitext}`,
    label: `${name} ${bitext.replace('--', ' → ')}: ${word('left', { left, beads })}${fault}`
  }))
}
