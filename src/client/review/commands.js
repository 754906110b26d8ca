// What can be done with the bead that is shown.
import { post } from './api.js'
import { askRelink, askSplit } from './choose.js'
import { askErrors, askNote, openDialog } from './dialogs.js'
import { find, say, warn, word } from './dom.js'
import { isListed } from './filter.js'
import { listedPlaces } from './list.js'
import { adopt, adoptWaiting, goTo } from './news.js'
import { isPossible, stands } from './possible.js'
import { currentRow, isUnreviewed, keyOf, state } from './state.js'

/** Send a deed; gives nothing where it was done, else what to say. */
async function send(deed, path = '/api/act') {
  const seen = state.view
  if (!seen) return undefined
  if (state.busy) {
    state.missed = true
    return word('busy')
  }
  state.busy = true
  state.missed = false
  const { status, answer } = await post(path, seen, deed ? { deed } : {})
  state.busy = false
  if (status === 200) return done(seen, answer, deed?.type ?? 'undo')
  if (status === 409) {
    adopt(answer.view, keyOf(currentRow() ?? { bead: '' }))
    return word('conflict')
  }
  if (answer.outcome === 'errors') return confirmErrors(deed, answer.errors)
  if (answer.outcome === 'refused') return word('refused', { reason: answer.reason })
  if (answer.outcome === 'unknown') return word('unreadable', { reason: answer.reason })
  return word(status === 0 ? 'disconnected' : status === 403 ? 'expired' : 'refused', { reason: status })
}

function done(seen, { view, names }, type) {
  const said =
    names.length > 0
      ? word(`said_${type}`, { name: names.join(', ') })
      : word(type === 'undo' ? 'nothingToUndo' : 'nothingWritten')
  const key = keyOf(currentRow() ?? { bead: '' })
  const at = state.at
  adopt(view, key)
  if (type === 'undo') goTo(firstDifference(seen, view) ?? state.at)
  else if (type !== 'note') goTo(nextFrom(at))
  const left = view.left === 0 ? word('allDone') : word('left', { left: view.left, beads: view.beads })
  say([said, left, ...(state.missed ? [word('busy')] : [])].join(' '))
  return undefined
}

/** After a deed: the first row from there on that is listed and to be reviewed, else the first of all, else there. */
function nextFrom(at) {
  const { rows } = state.view
  const suits = row => isUnreviewed(row) && isListed(row)
  const behind = rows.findIndex((row, place) => place >= at && suits(row))
  const first = behind >= 0 ? behind : rows.findIndex(suits)
  return first >= 0 ? first : Math.min(at, rows.length - 1)
}

function firstDifference(before, after) {
  const known = new Set(before.rows.map(row => JSON.stringify(row)))
  const place = after.rows.findIndex(row => !known.has(JSON.stringify(row)))
  return place >= 0 ? place : undefined
}

function confirmErrors(deed, errors) {
  askErrors(errors, () => send({ ...deed, force: true }), adoptWaiting)
  return errors.join('; ')
}

/** Send a deed, and say what is wrong where something is. */
async function act(deed, path) {
  const fault = await send(deed, path)
  if (fault !== undefined) warn(fault)
}

function move(by) {
  const places = listedPlaces()
  const place = places.indexOf(state.at) + by
  if (places[place] !== undefined) goTo(places[place])
}

function moveUnreviewed(by) {
  const { rows } = state.view
  for (let at = state.at + by; at >= 0 && at < rows.length; at += by)
    if (isUnreviewed(rows[at])) return goTo(at)
  say(word('noneLeft'))
}

function merge(row) {
  const next = state.view.rows.slice(state.at + 1).find(other => stands(other) && !other.isCode)
  if (!next) return warn(word('noNext'))
  return act({ type: 'merge', beads: [row.bead, next.bead] })
}

const commands = {
  next: () => move(1),
  previous: () => move(-1),
  nextUnreviewed: () => moveUnreviewed(1),
  previousUnreviewed: () => moveUnreviewed(-1),
  first: () => move(-listedPlaces().indexOf(state.at)),
  last: () => move(listedPlaces().length - 1 - listedPlaces().indexOf(state.at)),
  accept: row => act({ type: 'accept', beads: [row.bead] }),
  reject: row => act({ type: 'reject', beads: [row.bead] }),
  drop: row => act({ type: 'drop', beads: [row.bead] }),
  omit: row => act({ type: 'omit', bead: row.bead }),
  merge,
  relink: row => askRelink(row, groups => send({ type: 'relink', bead: row.bead, ...groups }), adoptWaiting),
  split: row => askSplit(row, groups => send({ type: 'split', bead: row.bead, groups }), adoptWaiting),
  note: row => askNote(row.note, note => send({ type: 'note', bead: row.bead, note }), adoptWaiting),
  undo: () => act(undefined, '/api/undo'),
  chooseFilter: () => find('filter').focus(),
  chooseDocument: () => find('document').focus(),
  help: () => openDialog('help', { closed: adoptWaiting })
}

/** Do what a key or a button asks for. */
export function run(command) {
  if (isPossible(command)) return commands[command](currentRow())
  if (!state.view) return undefined
  const what = document.querySelector(`[data-command=${command}]`)?.firstChild.textContent.trim()
  warn(word(command === 'note' ? 'notDecided' : 'notHere', { what }))
}
