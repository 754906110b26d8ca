import type { Element } from 'hast'
import { h } from 'hastscript'
import { type ChangeKind, decisionStatuses } from '../../nodes/index.ts'
import type { ReportRow } from './rows.ts'

/** Every kind of change, in report order. */
export const reportChanges: readonly ChangeKind[] = [
  'reworded',
  'term-changed',
  'added',
  'removed',
  'moved',
  'split',
  'merged',
  'relinked',
  'none'
]

/** Criteria for choosing rows. Each has a set of radio buttons that the style sheet evaluates, so that no script is needed. */
const criteria = [
  { name: 'decision', values: decisionStatuses },
  { name: 'change', values: reportChanges }
] as const

/** Render the filters; none if all rows are alike. */
export function renderFilters(rows: readonly ReportRow[]): Element[] {
  const sets = criteria.flatMap(({ name, values }) => {
    const present = values.filter(value => rows.some(row => row[name] === value))
    return present.length < 2 ? [] : [renderSet(name, present, rows)]
  })
  return sets.length === 0 ? [] : [h('div', { className: ['filters'] }, sets)]
}

/** Style rules that hide filtered rows. */
export const filterRules: string = criteria
  .flatMap(({ name, values }) =>
    values.map(value => `body:has(#${name}-${value}:checked) .row:not([data-${name}='${value}'])`)
  )
  .join(',\n')

function renderSet(
  name: 'decision' | 'change',
  values: readonly string[],
  rows: readonly ReportRow[]
): Element {
  const choice = (value: string, text: string): Element =>
    h('label', [
      h('input', {
        type: 'radio',
        name,
        id: `${name}-${value}`,
        checked: value === 'all'
      }),
      ` ${text}`
    ])
  return h('fieldset', [
    h('legend', name),
    choice('all', `all ${rows.length}`),
    ...values.map(value => choice(value, `${value} ${rows.filter(row => row[name] === value).length}`))
  ])
}
