// Which commands apply to a row.
import type { DeskCommand } from '../../review-ui/keys.ts'
import type { DeskRow } from '../../review-ui/protocol.ts'
import { currentRow, state } from './state.ts'

/** Tell whether a row is a current bead. */
export function isBead({ decision, source, target }: DeskRow): boolean {
  return decision !== 'orphaned' && source.length + target.length > 0
}

/** Code can only be accepted or not; its place determines its links. */
const isText = ({ isCode }: DeskRow): boolean => !isCode

const links = (row: DeskRow): boolean => isText(row) && row.source.length > 0 && row.target.length > 0
const isDecided = ({ decision }: DeskRow): boolean => decision !== 'new'

/** Condition on the row for each command that changes it. */
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

/** A command on the displayed row. */
export type RowCommand = keyof typeof needs

/** Tell whether a command applies to the displayed row. */
export function isRowCommand(command: DeskCommand): command is RowCommand {
  return command in needs
}

/** Tell whether a command is currently possible. */
export function isPossible(command: DeskCommand): boolean {
  if (!isRowCommand(command)) return state.view !== undefined || command === 'help'
  const row = currentRow()
  return row !== undefined && needs[command](row)
}
