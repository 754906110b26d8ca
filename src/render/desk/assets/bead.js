// One bead: both sides, what stands around it, what changed, and what is known of it.
import { find, make, word } from './dom.js'
import { listedPlaces } from './list.js'
import { currentRow, plain, segmentsByPath, state } from './state.js'

const neighbours = 2

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
    ...renderTerms(view, row),
    ...renderLines('found', row.messages.map(toMessage)),
    ...renderLines(
      'lookAt',
      row.lookAt.map(path => toLook(view, path))
    ),
    ...renderLines('alsoIn', row.alsoIn),
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
    row.decision === 'orphaned' || row.decision === 'rejected'
      ? ''
      : make('span', {}, word('score', { score: row.score.toFixed(2) })),
    make('code', {}, row.bead)
  )
}

function renderSide(view, row, side) {
  const locale = view.locales[side]
  const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(locale)
  const heading = make('h3', { class: 'what' }, `${word(side)} – ${name}`)
  if (row.decided) {
    const gone = row.decision === 'orphaned' ? [make('p', { class: 'quiet' }, word('gone'))] : []
    const texts = row.decided[side].map(text => make('p', { class: 'segment', lang: locale }, text))
    return make('section', { class: side }, heading, ...gone, ...(texts.length > 0 ? texts : [nothing()]))
  }
  const [before, own, after] = aroundOf(view, row, side)
  const context = (segments, label) =>
    segments.length === 0
      ? []
      : [
          make(
            'div',
            { class: 'context', lang: locale, role: 'group', 'aria-label': word(label) },
            segments.map(segment => make('p', {}, plain(segment)))
          )
        ]
  const paths = make('p', { class: 'path' }, row[side].join(' | '))
  const content = row.diff[side]
    ? [paths, ...renderDiff(row.diff[side], locale)]
    : own.map(segment => renderSegment(segment, locale))
  return make(
    'section',
    { class: side },
    heading,
    ...context(before, 'before'),
    make('div', { class: 'own' }, ...(content.length > 0 ? content : [nothing()])),
    ...context(after, 'after')
  )
}

function nothing() {
  return make('p', { class: 'nothing' }, `— ${word('nothing')}`)
}

/** The segments of a bead on one side, and those before and behind; of a null bead, those beside its neighbours. */
export function aroundOf(view, row, side) {
  const all = view.segments[side]
  const known = segmentsByPath(view, side)
  const at = row[side].flatMap(path => known.get(path)?.place ?? [])
  const first = at.length > 0 ? Math.min(...at) : placeBeside(view, row, side, known)
  const last = at.length > 0 ? Math.max(...at) + 1 : first
  return [
    all.slice(Math.max(first - neighbours, 0), first),
    at.map(place => all[place]),
    all.slice(last, last + neighbours)
  ]
}

function placeBeside(view, row, side, known) {
  const here = view.rows.indexOf(row)
  for (let at = here - 1; at >= 0; at -= 1) {
    const last = view.rows[at][side].at(-1)
    if (last !== undefined) return (known.get(last)?.place ?? -1) + 1
  }
  return 0
}

function renderSegment({ path, pieces, role }, locale) {
  const content = pieces.map(({ text, concept }) =>
    concept === undefined ? text : make('mark', { class: 'term', title: concept }, text)
  )
  return make(
    'p',
    { class: `segment ${role}` },
    make('span', { class: 'path' }, path),
    ' ',
    make('span', { lang: locale }, content)
  )
}

function renderDiff(pieces, locale) {
  const show = (kept, tag, label) => [
    make('h4', { class: 'quiet' }, word(label)),
    make(
      'p',
      { class: 'diff', lang: locale },
      pieces
        .filter(({ change }) => change === 'same' || change === kept)
        .map(({ value, change }) => (change === 'same' ? value : make(tag, {}, value)))
    )
  ]
  return [...show('removed', 'del', 'accepted'), ...show('added', 'ins', 'now')]
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
  return items.length > 0 ? [make('h3', { class: 'quiet' }, word('terms')), make('ul', {}, items)] : []
}

function toLook(view, path) {
  const found = segmentsByPath(view, 'target').get(path)
  const text = make('span', { lang: view.locales.target }, found ? plain(found.segment) : '')
  return make('span', {}, make('span', { class: 'path' }, path), ' ', text)
}

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
