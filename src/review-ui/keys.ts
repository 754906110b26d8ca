import type { ReviewKey } from '../wording/index.ts'

/** A command of the review page, and its keys. */
interface Key {
  /** Name of the command in the page's script. */
  readonly command: string
  /** Key of its wording. */
  readonly word: ReviewKey
  /** Keys by their browser names; the first one is displayed. */
  readonly keys: readonly string[]
  /** Group of its button; without a group it has no button. */
  readonly group?: 'move' | 'decide' | 'change' | 'other'
}

const all = [
  { command: 'previous', word: 'previous', keys: ['k', 'ArrowUp'], group: 'move' },
  { command: 'next', word: 'next', keys: ['j', 'ArrowDown'], group: 'move' },
  { command: 'nextUnreviewed', word: 'nextUnreviewed', keys: ['n'], group: 'move' },
  { command: 'previousUnreviewed', word: 'previousUnreviewed', keys: ['p'] },
  { command: 'first', word: 'first', keys: ['Home'] },
  { command: 'last', word: 'last', keys: ['End'] },
  { command: 'accept', word: 'accept', keys: ['y'], group: 'decide' },
  { command: 'reject', word: 'reject', keys: ['x'], group: 'decide' },
  { command: 'relink', word: 'relink', keys: ['r'], group: 'change' },
  { command: 'split', word: 'split', keys: ['s'], group: 'change' },
  { command: 'merge', word: 'merge', keys: ['m'], group: 'change' },
  { command: 'omit', word: 'omit', keys: ['o'], group: 'change' },
  { command: 'note', word: 'editNote', keys: ['e'], group: 'other' },
  { command: 'drop', word: 'drop', keys: ['d'], group: 'other' },
  { command: 'undo', word: 'undo', keys: ['u'], group: 'other' },
  { command: 'chooseFilter', word: 'chooseFilter', keys: ['f'] },
  { command: 'chooseDocument', word: 'chooseDocument', keys: ['g'] },
  { command: 'help', word: 'help', keys: ['?'], group: 'other' }
] as const satisfies readonly Key[]

/** Name of a command of the review page. */
export type DeskCommand = (typeof all)[number]['command']

/** A command of the review page, with its name. */
export interface DeskKey extends Key {
  readonly command: DeskCommand
}

/** All commands with keys. */
export const deskKeys: readonly DeskKey[] = all
