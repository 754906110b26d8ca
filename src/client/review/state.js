// What the page shows now.

/** `documents`: the list; `view`: the bitext, as the server gave it; `at`: place of the row shown; `missed`: a deed was asked for while another was being done. */
export const state = {
  documents: [],
  faults: [],
  view: undefined,
  at: 0,
  filter: 'unreviewed',
  busy: false,
  missed: false,
  waiting: false
}

/** Identify a row: a rejected one may have the id of a bead. */
export function keyOf(row) {
  return `${row.decision === 'rejected' ? '!' : ''}${row.bead}`
}

/** Tell whether somebody has yet to look at a row. */
export function isUnreviewed({ decision }) {
  return decision !== 'kept' && decision !== 'rejected'
}

/** The row shown. */
export function currentRow() {
  return state.view?.rows[state.at]
}

/** The address of a place: a bitext, and the key of a row in it. */
export function addressOf({ document: name, bitext }, ...key) {
  return `#${[name, bitext, ...key].map(encodeURIComponent).join('/')}`
}

/** The place shown is part of the address, so that it can be opened again. */
export function rememberPlace() {
  const { view } = state
  const row = currentRow()
  const place = view ? addressOf(view, ...(row ? [keyOf(row)] : [])) : '#'
  history.replaceState(null, '', `${location.pathname}${place}`)
}

/** The place that the address names. */
export function placeInAddress() {
  try {
    return location.hash.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return []
  }
}

const memory = new WeakMap()

/** Segments of a view by path, each with its place in its text. */
export function segmentsByPath(view, side) {
  if (!memory.has(view)) {
    const index = name =>
      new Map(view.segments[name].map((segment, place) => [segment.path, { segment, place }]))
    memory.set(view, { source: index('source'), target: index('target') })
  }
  return memory.get(view)[side]
}

/** The text of a segment, behind its label. */
export function plain({ label, pieces }) {
  const text = pieces.map(piece => piece.text).join('')
  return label === undefined ? text : `${label} ${text}`
}
