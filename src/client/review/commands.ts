// Commands on the displayed bead.
import type { DeskDeed } from '../../review-ui/action.ts'
import type { DeskCommand } from '../../review-ui/keys.ts'
import type { DeskRow, DeskView } from '../../review-ui/protocol.ts'
import { act, undo } from './api.ts'
import { askRelink, askSplit } from './choose.ts'
import { askErrors, askNote, type Fault, openDialog } from './dialogs.ts'
import { isListed } from './filter.ts'
import { buttons } from './keys.ts'
import { listedPlaces } from './list.ts'
import { adopt, adoptWaiting, goTo } from './news.ts'
import { announce, find, warn, word } from './page.ts'
import { isBead, isPossible, isRowCommand, type RowCommand } from './possible.ts'
import { currentKey, currentRow, isUnreviewed, state } from './state.ts'

/** Send an action, or undo the last one; returns `undefined` on success, otherwise a message. */
async function send(deed?: DeskDeed): Promise<Fault> {
  const seen = state.view
  if (!seen) return undefined
  if (state.busy) {
    state.missed = true
    return word('busy')
  }
  state.busy = true
  state.missed = false
  const { status, outcome } = await (deed ? act(seen, deed) : undo(seen))
  state.busy = false
  switch (outcome?.outcome) {
    case 'done':
      return done(seen, outcome.view, outcome.names, deed?.type ?? 'undo')
    case 'conflict':
      adopt(outcome.view, currentKey())
      return word('conflict')
    case 'errors':
      return confirmErrors(deed, outcome.errors)
    case 'refused':
      return word('refused', { reason: outcome.reason })
    case 'unknown':
      return word('unreadable', { reason: outcome.reason })
  }
  if (status === 0) return word('disconnected')
  return status === 403 ? word('expired') : word('refused', { reason: status })
}

function done(
  seen: DeskView,
  view: DeskView,
  names: readonly string[],
  type: DeskDeed['type'] | 'undo'
): Fault {
  const { at } = state
  adopt(view, currentKey())
  if (type === 'undo') goTo(firstDifference(seen, view) ?? state.at)
  else if (type !== 'note') goTo(nextFrom(view, at))
  const nothing = word(type === 'undo' ? 'nothingToUndo' : 'nothingWritten')
  const said = names.length > 0 ? word(`said_${type}`, { name: names.join(', ') }) : nothing
  const left = view.left === 0 ? word('allDone') : word('left', { left: view.left, beads: view.beads })
  announce([said, left, ...(state.missed ? [word('busy')] : [])].join(' '))
  return undefined
}

/** Choose the next row after an action: the first listed, unreviewed row from there on, else the first of all, else that row. */
function nextFrom({ rows }: DeskView, at: number): number {
  const suits = (row: DeskRow): boolean => isUnreviewed(row) && isListed(row)
  const after = rows.findIndex((row, place) => place >= at && suits(row))
  const first = after >= 0 ? after : rows.findIndex(suits)
  return first >= 0 ? first : Math.min(at, rows.length - 1)
}

function firstDifference(before: DeskView, after: DeskView): number | undefined {
  const known = new Set(before.rows.map(row => JSON.stringify(row)))
  const place = after.rows.findIndex(row => !known.has(JSON.stringify(row)))
  return place >= 0 ? place : undefined
}

function confirmErrors(deed: DeskDeed | undefined, errors: readonly string[]): Fault {
  if (deed?.type === 'accept') askErrors(errors, () => send({ ...deed, force: true }), adoptWaiting)
  return errors.join('; ')
}

/** Send an action, and show a warning if it fails. */
async function sendAndWarn(deed?: DeskDeed): Promise<void> {
  const fault = await send(deed)
  if (fault !== undefined) warn(fault)
}

/** Move by a number of listed rows. */
function move(by: number): void {
  const places = listedPlaces()
  const place = places[places.indexOf(state.at) + by]
  if (place !== undefined) goTo(place)
}

function moveUnreviewed(by: 1 | -1): void {
  const { at } = state
  const rows = (state.view?.rows ?? []).map((row, place) => ({ row, place }))
  const ahead = by > 0 ? rows.slice(at + 1) : rows.slice(0, at).reverse()
  const next = ahead.find(({ row }) => isUnreviewed(row))
  if (next) goTo(next.place)
  else announce(word('noneLeft'))
}

function merge(row: DeskRow, view: DeskView): void {
  const next = view.rows.slice(state.at + 1).find(other => isBead(other) && !other.isCode)
  if (next) sendAndWarn({ type: 'merge', beads: [row.bead, next.bead] })
  else warn(word('noNext'))
}

const rowCommands: Readonly<Record<RowCommand, (row: DeskRow, view: DeskView) => void>> = {
  accept: ({ bead }) => sendAndWarn({ type: 'accept', beads: [bead] }),
  reject: ({ bead }) => sendAndWarn({ type: 'reject', beads: [bead] }),
  drop: ({ bead }) => sendAndWarn({ type: 'drop', beads: [bead] }),
  omit: ({ bead }) => sendAndWarn({ type: 'omit', bead }),
  merge,
  relink: (row, view) =>
    askRelink({
      ...{ view, row, closed: adoptWaiting },
      submit: group => send({ type: 'relink', bead: row.bead, ...group })
    }),
  split: (row, view) =>
    askSplit({
      ...{ view, row, closed: adoptWaiting },
      submit: groups => send({ type: 'split', bead: row.bead, groups })
    }),
  note: ({ bead, note }) => askNote(note, text => send({ type: 'note', bead, note: text }), adoptWaiting)
}

const pageCommands: Readonly<Record<Exclude<DeskCommand, RowCommand>, () => void>> = {
  next: () => move(1),
  previous: () => move(-1),
  nextUnreviewed: () => moveUnreviewed(1),
  previousUnreviewed: () => moveUnreviewed(-1),
  first: () => move(-listedPlaces().indexOf(state.at)),
  last: () => move(listedPlaces().length - 1 - listedPlaces().indexOf(state.at)),
  undo: () => sendAndWarn(),
  chooseFilter: () => find('filter').focus(),
  chooseDocument: () => find('document').focus(),
  help: () => openDialog('help', { closed: adoptWaiting })
}

/** Run the command of a key or button. */
export function runCommand(command: DeskCommand): void {
  const { view } = state
  const row = currentRow()
  if (!isPossible(command)) {
    if (!view) return
    const what =
      buttons()
        .find(([, name]) => name === command)?.[0]
        .firstChild?.textContent?.trim() ?? ''
    warn(word(command === 'note' ? 'notDecided' : 'notHere', { what }))
  } else if (!isRowCommand(command)) pageCommands[command]()
  else if (row && view) rowCommands[command](row, view)
}
