// Which rows are listed.
import { find, make, word } from './dom.js'
import { isUnreviewed, state } from './state.js'

const unsure = 0.6
const decisions = ['new', 'stale', 'orphaned', 'kept', 'rejected']
const changes = ['reworded', 'added', 'removed', 'moved', 'split', 'merged', 'relinked', 'term-changed']

const filters = {
  unreviewed: isUnreviewed,
  all: ({ decision }) => decision !== 'rejected',
  found: ({ messages }) => messages.length > 0,
  unsure: row => row.score < unsure && isUnreviewed(row),
  noted: ({ note }) => note !== undefined
}
for (const each of decisions) filters[`decision-${each}`] = ({ decision }) => decision === each
for (const each of changes)
  filters[`change-${each}`] = ({ change, decision }) => change === each && decision !== 'rejected'

/** Tell whether a row is listed. */
export function isListed(row) {
  return (filters[state.filter] ?? filters.all)(row)
}

/** Offer the filters, each with the number of rows it lists. */
export function showFilters() {
  const rows = state.view?.rows ?? []
  const option = (name, label) =>
    make(
      'option',
      { value: name, selected: name === state.filter },
      `${label} (${rows.filter(filters[name]).length})`
    )
  const general = ['unreviewed', 'all', 'found', 'unsure', 'noted']
  find('filter').replaceChildren(
    ...general.map(name => option(name, word(`filter_${name}`, { score: unsure }))),
    make(
      'optgroup',
      { label: word('byDecision') },
      decisions.map(each => option(`decision-${each}`, word(`decision_${each}`)))
    ),
    make(
      'optgroup',
      { label: word('byChange') },
      changes.map(each => option(`change-${each}`, word(`change_${each}`)))
    )
  )
  find('filter').value = state.filter
}
