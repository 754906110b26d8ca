// One side of a bead: its segments, what stands around them, and what changed.
import { make, word } from './dom.js'
import { plain, segmentsByPath } from './state.js'

const neighbours = 2

/** Show one side of a bead. */
export function renderSide(view, row, side) {
  const locale = view.locales[side]
  const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(locale)
  const [before, own, after] = aroundOf(view, row, side)
  const isRejected = row.decision === 'rejected'
  const context = (segments, label) =>
    segments.length === 0 || isRejected
      ? []
      : [
          make(
            'div',
            { class: 'context', lang: locale, role: 'group', 'aria-label': word(label) },
            segments.map(segment => make('p', { class: segment.role }, plain(segment)))
          )
        ]
  return make(
    'section',
    { class: side },
    make('h3', { class: 'what' }, `${word(side)} – ${name}`),
    ...context(before, 'before'),
    make('div', { class: row.isCode ? 'own code' : 'own' }, ...renderOwn(row, side, own, locale)),
    ...context(after, 'after')
  )
}

function renderOwn(row, side, own, locale) {
  const decided = row.decided?.[side] ?? []
  if (row.decision === 'rejected') return orNothing(decided.map(text => renderText(text, locale)))
  if (own.length === 0 && decided.length > 0)
    return [
      make('p', { class: 'hint' }, word('gone')),
      make('h4', { class: 'quiet' }, word('accepted')),
      ...decided.map(text => renderText(make('del', {}, text), locale))
    ]
  if (row.diff[side]) return renderDiff(row, side, own, locale)
  const again = side === 'target' && row.lookAt.length > 0
  const isUnknown = row.isCode && row.decision === 'stale' && [side, 'both'].includes(row.side)
  return [
    ...orNothing(own.map(segment => renderSegment(segment, locale))),
    ...(again ? [make('p', { class: 'hint' }, word('lookAt'))] : []),
    ...(isUnknown ? [make('p', { class: 'hint' }, word('hashOnly'))] : [])
  ]
}

function renderText(text, locale) {
  return make('p', { class: 'segment', lang: locale }, text)
}

function orNothing(content) {
  return content.length > 0 ? content : [make('p', { class: 'nothing' }, `— ${word('nothing')}`)]
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

function renderSegment(segment, locale) {
  const { pieces, role } = segment
  const content = pieces.map(({ text, concept }) =>
    concept === undefined ? text : make('mark', { class: 'term', title: concept }, text)
  )
  return make(
    'p',
    { class: `segment ${role}` },
    ...renderPlace(segment, locale),
    make('span', { lang: locale }, content)
  )
}

/** The path of a segment, and its label. */
function renderPlace({ path, label }, locale) {
  const number = label === undefined ? [] : [make('span', { class: 'label', lang: locale }, label), ' ']
  return [make('span', { class: 'path' }, path), ' ', ...number]
}

const isChanged = line => line.some(({ change }) => change !== 'same')

/** Old and new text, a line a segment. Of several, those that are the same stand back, and are shown once. */
function renderDiff(row, side, own, locale) {
  const before = linesOf(row.diff[side], 'removed')
  const now = linesOf(row.diff[side], 'added')
  const isLong = before.length > 1 || now.length > 1
  const shown = isLong ? before.filter(isChanged) : before
  const segments = now.length === own.length ? own : []
  return [
    ...(shown.length > 0 ? [make('h4', { class: 'quiet' }, word('accepted'))] : []),
    ...shown.map(line => renderLine(line, 'del', locale)),
    make('h4', { class: 'quiet' }, word('now')),
    ...now.map((line, at) => renderLine(line, 'ins', locale, segments[at], isLong && !isChanged(line)))
  ]
}

function linesOf(pieces, kept) {
  const lines = [[]]
  for (const { value, change } of pieces) {
    if (change !== 'same' && change !== kept) continue
    for (const [at, text] of value.split('\n').entries()) {
      // Where a line ends that did not before, the end itself is what changed, and the line behind it is new.
      if (at > 0 && change !== 'same') lines.at(-1).push({ text: '↵', change })
      if (at > 0) lines.push(change === 'same' ? [] : [{ text: '', change }])
      if (text !== '') lines.at(-1).push({ text, change })
    }
  }
  return lines
}

function renderLine(line, tag, locale, segment, isQuiet = false) {
  return make(
    'p',
    { class: isQuiet ? 'diff same' : 'diff' },
    ...(segment === undefined ? [] : renderPlace(segment, locale)),
    make(
      'span',
      { lang: locale },
      line.map(({ text, change }) => (change === 'same' || text === '' ? text : make(tag, {}, text)))
    )
  )
}
