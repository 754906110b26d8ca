// What can be done with a row.
import { currentRow, state } from './state.js'

/** Tell whether a row is a bead of today. */
export const stands = row => row.decision !== 'orphaned' && row.source.length + row.target.length > 0

/** Code is accepted or not; it is linked by its place. */
const isText = row => !row.isCode

const links = row => isText(row) && row.source.length > 0 && row.target.length > 0

const needs = {
  accept: row => row.decision !== 'rejected',
  reject: links,
  relink: row => isText(row) && (stands(row) || row.decision === 'orphaned'),
  split: links,
  merge: row => isText(row) && stands(row),
  omit: links,
  note: row => row.decision !== 'new',
  drop: row => row.decision !== 'new'
}

/** Tell whether a command can be done with the row shown. */
export function isPossible(command) {
  const row = currentRow()
  if (!(command in needs)) return state.view !== undefined || command === 'help'
  return row !== undefined && needs[command](row)
}
