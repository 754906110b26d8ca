// One bead: both sides, what stands around it, what changed, and what is known of it.
import { find, make, word } from './dom.js'
import { listedPlaces, textOf } from './list.js'
import { renderSide } from './sides.js'
import { addressOf, currentRow, keyOf, segmentsByPath, state } from './state.js'

/** Show the current bead. */
export function showBead() {
  const row = currentRow()
  const places = listedPlaces()
  find('bead-title').textContent = row
    ? `${word('position', { at: places.indexOf(state.at) + 1, beads: places.length })}`
    : word(state.view ? 'allDone' : 'bead')
  find('bead-body').replaceChildren(...(row ? renderBead(state.view, row) : renderFaults()))
}

function renderFaults() {
  const { view, documents, faults } = state
  const lines = view ? [] : [...faults, ...documents.flatMap(document => document.faults)]
  return lines.length > 0
    ? [
        make(
          'ul',
          { class: 'faults' },
          lines.map(line => make('li', {}, line))
        )
      ]
    : []
}

function renderBead(view, row) {
  return [
    renderMarks(row),
    make('div', { class: 'pair' }, ...['source', 'target'].map(side => renderSide(view, row, side))),
    ...(row.decision === 'orphaned'
      ? [make('p', { class: 'hint' }, word(row.isCode ? 'goneCodeHelp' : 'goneHelp'))]
      : []),
    ...renderTerms(view, row),
    ...renderLines('found', row.messages.map(toMessage)),
    ...renderLines('alsoIn', view.rows.filter(isAlso(row)).map(toOther(view))),
    ...renderNote(row)
  ]
}

function renderMarks(row) {
  const badge = (text, name = '') => make('span', { class: `badge ${name}` }, text)
  const change =
    row.change === 'none'
      ? []
      : [badge([word(`change_${row.change}`), row.side ? word(`side_${row.side}`) : ''].join(' ').trim())]
  return make(
    'p',
    { class: 'marks' },
    badge(word(`decision_${row.decision}`), row.decision),
    ...change,
    badge(word(`kind_${row.kind}`)),
    row.decision === 'new' ? make('span', {}, word('score', { score: row.score.toFixed(2) })) : '',
    make('code', {}, row.bead)
  )
}

function renderTerms(view, row) {
  const concepts = new Set(
    ['source', 'target'].flatMap(side =>
      row[side]
        .flatMap(path => segmentsByPath(view, side).get(path)?.segment.pieces ?? [])
        .flatMap(({ concept }) => concept ?? [])
    )
  )
  const items = [...concepts].flatMap(id => {
    const names = view.concepts[id]
    if (!names) return []
    const { source, target } = view.locales
    return [
      make(
        'li',
        {},
        make('span', { lang: source }, names.source),
        ' – ',
        make('span', { lang: target }, names.target)
      )
    ]
  })
  return items.length > 0
    ? [make('h3', { class: 'quiet' }, word('terms')), make('ul', { class: 'terms' }, items)]
    : []
}

const isAlso = row => other => other.decision !== 'rejected' && row.alsoIn.includes(other.bead)

/** Another bead, as a link to it. */
const toOther = view => row =>
  make(
    'span',
    {},
    make(
      'a',
      { href: addressOf(view, keyOf(row)) },
      make('span', { lang: view.locales.source }, textOf(view, row, 'source').slice(0, 40) || '—'),
      ' – ',
      make('span', { lang: view.locales.target }, textOf(view, row, 'target').slice(0, 40) || '—')
    ),
    ' ',
    make('span', { class: 'quiet' }, word(`decision_${row.decision}`))
  )

function toMessage({ severity, rule, reason }) {
  return make(
    'span',
    {},
    make('strong', { class: severity }, word(`severity_${severity}`)),
    ` ${reason} `,
    make('code', {}, rule)
  )
}

function renderLines(label, lines) {
  if (lines.length === 0) return []
  return [
    make('h3', { class: 'quiet' }, word(label)),
    make(
      'ul',
      {},
      lines.map(line => make('li', {}, line))
    )
  ]
}

function renderNote({ note, reviewer, date }) {
  const by = [
    reviewer === undefined ? '' : word('decidedBy', { reviewer }),
    date === undefined ? '' : word('decidedOn', { date })
  ].filter(text => text !== '')
  return [
    ...(note === undefined
      ? []
      : [make('h3', { class: 'quiet' }, word('note')), make('p', { class: 'note' }, note)]),
    ...(by.length === 0 ? [] : [make('p', { class: 'quiet' }, by.join(' '))])
  ]
}
