import type { ReviewKey } from '../wording/index.ts'

/** Something to do on the review page, and the keys that do it. */
interface Key {
  /** Name that the page's script knows it by. */
  readonly command: string
  /** Its wording. */
  readonly word: ReviewKey
  /** Keys as browsers name them, the one to show first. */
  readonly keys: readonly string[]
  /** Where its button stands; without, it has none. */
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

/** Name of something to do on the review page. */
export type DeskCommand = (typeof all)[number]['command']

/** Something to do on the review page, by its name. */
export interface DeskKey extends Key {
  readonly command: DeskCommand
}

/** Everything that can be done by key. */
export const deskKeys: readonly DeskKey[] = all
