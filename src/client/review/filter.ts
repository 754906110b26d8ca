// Which rows are listed.
import { type ChangeKind, changeKinds, type DecisionStatus, decisionStatuses } from '../../nodes/change.ts'
import type { DeskRow } from '../../review-ui/protocol.ts'
import type { ReviewKey } from '../../wording/index.ts'
import { find, offer, word } from './page.ts'
import { isUnreviewed, state } from './state.ts'

/** Scores below this are low. */
const unsure = 0.6

interface Filter {
  readonly name: string
  readonly word: ReviewKey
  readonly lists: (row: DeskRow) => boolean
}

const isToday = ({ decision }: DeskRow): boolean => decision !== 'rejected'
const decisions: ReadonlyArray<DecisionStatus | 'rejected'> = [...decisionStatuses, 'rejected']
const changes: readonly ChangeKind[] = changeKinds.filter(kind => kind !== 'none')

const filters: readonly Filter[] = [
  { name: 'unreviewed', word: 'filter_unreviewed', lists: isUnreviewed },
  { name: 'all', word: 'filter_all', lists: isToday },
  { name: 'found', word: 'filter_found', lists: ({ messages }) => messages.length > 0 },
  { name: 'unsure', word: 'filter_unsure', lists: row => row.score < unsure && isUnreviewed(row) },
  { name: 'noted', word: 'filter_noted', lists: ({ note }) => note !== undefined },
  ...decisions.map(
    (each): Filter => ({
      name: `decision-${each}`,
      word: `decision_${each}`,
      lists: ({ decision }) => decision === each
    })
  ),
  ...changes.map(
    (each): Filter => ({
      name: `change-${each}`,
      word: `change_${each}`,
      lists: row => row.change === each && isToday(row)
    })
  )
]

/** Tell whether a row is listed. */
export function isListed(row: DeskRow): boolean {
  return filters.find(({ name }) => name === state.filter)?.lists(row) ?? isToday(row)
}

/** Show the filters, each with its number of rows. */
export function showFilters(): void {
  const rows = state.view?.rows ?? []
  const select = find('filter', HTMLSelectElement)
  const choices = filters.map(filter => ({
    value: filter.name,
    label: `${word(filter.word, { score: unsure })} (${rows.filter(filter.lists).length})`
  }))
  offer(select, choices)
  select.value = state.filter
}
