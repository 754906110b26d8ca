// Relinking and splitting: sort segments by ticks or parts.
import { openDialog } from './dialogs.js'
import { find, make, word } from './dom.js'
import { aroundOf } from './sides.js'
import { plain, segmentsByPath, state } from './state.js'

const sides = ['source', 'target']
const step = 8

/** Ask which segments belong together; `submit` gets their paths. */
export function askRelink(row, submit, closed) {
  const view = state.view
  const chosen = { source: new Set(row.source), target: new Set(row.target) }
  const reach = { source: step, target: step }
  const search = find('search')
  search.value = ''
  const show = () =>
    find('choices').replaceChildren(...sides.map(side => renderTicks(view, row, side, chosen, reach, show)))
  prepare('relink', true)
  find('choose-was').replaceChildren(...renderWas(view, row))
  show()
  const stop = new AbortController()
  search.addEventListener('input', show, { signal: stop.signal })
  openDialog('choose', {
    submit: () => submit({ source: [...chosen.source], target: [...chosen.target] }),
    closed: () => {
      stop.abort()
      closed()
    },
    first: () => find('choices').querySelector('input:checked') ?? find('choices').querySelector('input')
  })
  for (const group of find('choices').children) showTicked(group)
}

/** Scroll a list of segments to the first one that is ticked. */
function showTicked(group) {
  const tick = group.querySelector('input:checked')
  if (!tick) return
  const middle = group.getBoundingClientRect().top + group.clientHeight / 2
  group.scrollTop += tick.getBoundingClientRect().top - middle
}

function prepare(name, searching) {
  find('choose-title').textContent = word(name)
  find('choose-help').textContent = word(`${name}Help`)
  find('search-line').hidden = !searching
  find('choose-was').replaceChildren()
}

/** The texts that were decided on, where they are gone: what to look for. */
function renderWas(view, row) {
  const texts = row.decided
    ? sides.flatMap(side => (row[side].length > 0 ? [] : row.decided[side].map(text => [side, text])))
    : []
  return texts.map(([side, text]) =>
    make(
      'p',
      {},
      make('span', { class: 'quiet' }, `${word('accepted')}: `),
      make('span', { lang: view.locales[side] }, text)
    )
  )
}

function renderTicks(view, row, side, chosen, reach, show) {
  const all = view.segments[side]
  const [before, own, after] = aroundOf(view, row, side)
  const start = all.indexOf(before[0] ?? own[0] ?? after[0])
  const from = Math.max(start + before.length - reach[side], 0)
  const to = start + before.length + own.length + reach[side]
  const wanted = find('search').value.trim().toLowerCase()
  const suits = (segment, at) =>
    segment.role !== 'code' &&
    (chosen[side].has(segment.path) ||
      (wanted === '' ? at >= from && at < to : plain(segment).toLowerCase().includes(wanted)))
  const shown = all.filter(suits).slice(0, 400)
  const more = make('button', { type: 'button' }, word('showMore'))
  more.addEventListener('click', () => {
    reach[side] *= 4
    show()
    find('choices').querySelector(`fieldset.${side} input`)?.focus()
  })
  return make(
    'fieldset',
    { class: side },
    make('legend', {}, word(side)),
    shown.map(segment => renderTick(segment, view.locales[side], chosen[side])),
    wanted === '' && (from > 0 || to < all.length) ? more : ''
  )
}

function renderTick(segment, locale, chosen) {
  const box = make('input', { type: 'checkbox', value: segment.path })
  box.checked = chosen.has(segment.path)
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(segment.path)
    else chosen.delete(segment.path)
  })
  return make(
    'label',
    { class: 'tick' },
    box,
    make('span', { class: 'path' }, segment.path),
    ' ',
    make('span', { lang: locale }, plain(segment))
  )
}

/** Ask which part each segment goes to; `submit` gets the parts. Under `summary` a source segment may go to both. */
export function askSplit(row, submit, closed) {
  const view = state.view
  const part = { source: new Map(), target: new Map() }
  const alone = view.relation === 'summary' && row.source.length === 1 && row.target.length > 1
  for (const side of sides) {
    const half = Math.max(Math.ceil(row[side].length / 2), 1)
    row[side].forEach((path, at) => {
      part[side].set(path, side === 'source' && alone ? 'both' : at < half ? 'one' : 'two')
    })
  }
  prepare('split', false)
  find('choices').replaceChildren(...sides.map(side => renderParts(view, row, side, part)))
  const pathsIn = (side, wanted) => row[side].filter(path => [wanted, 'both'].includes(part[side].get(path)))
  openDialog('choose', {
    submit: () =>
      submit(
        ['one', 'two']
          .map(wanted => ({ source: pathsIn('source', wanted), target: pathsIn('target', wanted) }))
          .filter(({ source, target }) => source.length + target.length > 0)
      ),
    closed,
    first: () => find('choices').querySelector('input:checked')
  })
}

function renderParts(view, row, side, part) {
  const known = segmentsByPath(view, side)
  const names = side === 'source' && view.relation === 'summary' ? ['one', 'two', 'both'] : ['one', 'two']
  const labels = { one: 'partOne', two: 'partTwo', both: 'partBoth' }
  const choices = row[side].map((path, at) =>
    make(
      'fieldset',
      { class: 'part' },
      make('legend', { lang: view.locales[side] }, known.has(path) ? plain(known.get(path).segment) : ''),
      names.map(name => {
        const box = make('input', { type: 'radio', name: `${side}-${at}`, value: name })
        box.checked = part[side].get(path) === name
        box.addEventListener('change', () => part[side].set(path, name))
        return make('label', {}, box, ' ', word(labels[name]))
      })
    )
  )
  return make('section', { class: side }, make('h3', { class: 'what' }, word(side)), choices)
}
