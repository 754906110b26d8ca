// Which rows are listed.
import { find, offer, word } from './dom.js'
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
  const choice = (name, label) => [name, `${label} (${rows.filter(filters[name]).length})`]
  const general = ['unreviewed', 'all', 'found', 'unsure', 'noted']
  const choices = [
    ...general.map(name => choice(name, word(`filter_${name}`, { score: unsure }))),
    ...decisions.map(each => choice(`decision-${each}`, word(`decision_${each}`))),
    ...changes.map(each => choice(`change-${each}`, word(`change_${each}`)))
  ]
  offer(find('filter'), choices)
  find('filter').value = state.filter
}
