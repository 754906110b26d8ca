// What can be done with a row.
import type { DeskCommand } from '../../review-ui/keys.ts'
import type { DeskRow } from '../../review-ui/protocol.ts'
import { currentRow, state } from './state.ts'

/** Tell whether a row is a bead of today. */
export function isBead({ decision, source, target }: DeskRow): boolean {
  return decision !== 'orphaned' && source.length + target.length > 0
}

/** Code is accepted or not; it is linked by its place. */
const isText = ({ isCode }: DeskRow): boolean => !isCode

const links = (row: DeskRow): boolean => isText(row) && row.source.length > 0 && row.target.length > 0
const isDecided = ({ decision }: DeskRow): boolean => decision !== 'new'

/** What a row must be for each command that does something with it. */
const needs = {
  accept: ({ decision }) => decision !== 'rejected',
  reject: links,
  relink: row => isText(row) && (isBead(row) || row.decision === 'orphaned'),
  split: links,
  merge: row => isText(row) && isBead(row),
  omit: links,
  note: isDecided,
  drop: isDecided
} as const satisfies Partial<Record<DeskCommand, (row: DeskRow) => boolean>>

/** A command that does something with the row that is shown. */
export type RowCommand = keyof typeof needs

/** Tell whether a command does something with the row that is shown. */
export function isRowCommand(command: DeskCommand): command is RowCommand {
  return command in needs
}

/** Tell whether a command can be done now. */
export function isPossible(command: DeskCommand): boolean {
  if (!isRowCommand(command)) return state.view !== undefined || command === 'help'
  const row = currentRow()
  return row !== undefined && needs[command](row)
}
