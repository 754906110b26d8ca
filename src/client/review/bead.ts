// One bead: both sides, their surroundings, what changed, and the facts about it.
import type { DeskMessage, DeskRow, DeskView } from '../../review-ui/protocol.ts'
import type { ReviewKey } from '../../wording/index.ts'
import { type DomContent, make } from '../dom.ts'
import { listedPlaces, shortened } from './list.ts'
import { find, word } from './page.ts'
import { renderSide } from './sides.ts'
import { addressOf, currentRow, keyOf, segmentsByPath, sides, state } from './state.ts'

/** Show the current bead. */
export function showBead(): void {
  const { view, at } = state
  const row = currentRow()
  const places = listedPlaces()
  find('bead-title').textContent = row
    ? word('position', { at: places.indexOf(at) + 1, beads: places.length })
    : word(view ? 'allDone' : 'bead')
  find('bead-body').replaceChildren(...(view && row ? renderBead(view, row) : renderFaults()))
}

/** Explain why there is no bead to show. */
function renderFaults(): HTMLElement[] {
  const { view, documents, faults } = state
  const lines = view ? [] : [...faults, ...documents.flatMap(document => document.faults)]
  return lines.length > 0 ? [make('ul', { class: 'faults' }, lines.map(toItem))] : []
}

function renderBead(view: DeskView, row: DeskRow): HTMLElement[] {
  const isAlso = (other: DeskRow): boolean => other.decision !== 'rejected' && row.alsoIn.includes(other.bead)
  const goneHelp = word(row.isCode ? 'goneCodeHelp' : 'goneHelp')
  return [
    renderMarks(row),
    make(
      'div',
      { class: 'pair' },
      sides.map(side => renderSide(view, row, side))
    ),
    ...(row.decision === 'orphaned' ? [make('p', { class: 'hint' }, goneHelp)] : []),
    ...renderTerms(view, row),
    ...renderLines('found', row.messages.map(renderMessage)),
    ...renderLines(
      'alsoIn',
      view.rows.filter(isAlso).map(other => renderOther(view, other))
    ),
    ...renderNote(row)
  ]
}

function renderMarks({ decision, change, side, kind, score, bead }: DeskRow): HTMLElement {
  const where = side ? ` ${word(`side_${side}`)}` : ''
  return make(
    'p',
    { class: 'marks' },
    make('span', { class: `badge ${decision}` }, word(`decision_${decision}`)),
    change === 'none' ? '' : make('span', { class: 'badge' }, `${word(`change_${change}`)}${where}`),
    make('span', { class: 'badge' }, word(`kind_${kind}`)),
    decision === 'new' ? make('span', {}, word('score', { score: score.toFixed(2) })) : '',
    make('code', {}, bead)
  )
}

function renderTerms(view: DeskView, row: DeskRow): HTMLElement[] {
  const { source, target } = view.locales
  const pieces = sides.flatMap(side =>
    row[side].flatMap(path => segmentsByPath(view, side).get(path)?.segment.pieces ?? [])
  )
  const concepts = new Set(pieces.flatMap(({ concept }) => concept ?? []))
  const items = [...concepts].flatMap(id => {
    const names = view.concepts[id]
    if (!names) return []
    const renderings = [
      make('span', { lang: source }, names.source),
      make('span', { lang: target }, names.target)
    ]
    return [make('li', {}, renderings[0], ' – ', renderings[1])]
  })
  if (items.length === 0) return []
  return [make('h3', { class: 'quiet' }, word('terms')), make('ul', { class: 'terms' }, items)]
}

/** Render another bead, as a link to it. */
function renderOther(view: DeskView, row: DeskRow): DomContent {
  const { source, target } = view.locales
  const link = make(
    'a',
    { href: addressOf(view, keyOf(row)) },
    make('span', { lang: source }, shortened(view, row, 'source', 40)),
    ' – ',
    make('span', { lang: target }, shortened(view, row, 'target', 40))
  )
  return [link, ' ', make('span', { class: 'quiet' }, word(`decision_${row.decision}`))]
}

function renderMessage({ severity, rule, reason }: DeskMessage): DomContent {
  const strong = make('strong', { class: severity }, word(`severity_${severity}`))
  return [strong, ` ${reason} `, make('code', {}, rule)]
}

function renderLines(label: ReviewKey, lines: readonly DomContent[]): HTMLElement[] {
  if (lines.length === 0) return []
  return [make('h3', { class: 'quiet' }, word(label)), make('ul', {}, lines.map(toItem))]
}

function toItem(content: DomContent): HTMLElement {
  return make('li', {}, content)
}

function renderNote({ note, reviewer, date }: DeskRow): HTMLElement[] {
  const by = [
    ...(reviewer === undefined ? [] : [word('decidedBy', { reviewer })]),
    ...(date === undefined ? [] : [word('decidedOn', { date })])
  ]
  return [
    ...(note === undefined
      ? []
      : [make('h3', { class: 'quiet' }, word('note')), make('p', { class: 'note' }, note)]),
    ...(by.length === 0 ? [] : [make('p', { class: 'quiet' }, by.join(' '))])
  ]
}
