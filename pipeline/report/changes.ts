import { diffWordsWithSpace } from 'diff'
import { type Locale, languageOf } from '../../src/nodes/index.ts'
import type { Change } from '../../src/reconcile/index.ts'
import { paint, visible } from '../terminal.ts'

/** Render the rows of a review for a terminal: a heading per document, and for each bead its old and new texts. */
export function renderChanges(rows: readonly Change[]): string {
  if (rows.length === 0) return 'Nothing to review.\n'
  let title = ''
  let text = ''
  for (const row of rows) {
    const next = `${row.document}  ${row.source} → ${row.target}`
    if (next !== title) text += `${text ? '\n' : ''}${paint.bold(next)}\n`
    title = next
    text += renderRow(row)
  }
  const counts = new Map<string, number>()
  for (const { decision } of rows) counts.set(decision, (counts.get(decision) ?? 0) + 1)
  const summary = [...counts].map(([decision, count]) => `${count} ${decision}`).join(', ')
  return `${text}\n${summary}\n`
}

const colours = { new: paint.cyan, kept: paint.dim, stale: paint.yellow, orphaned: paint.red } as const

function renderRow(row: Change): string {
  const { accepted, current, decision, change } = row
  const head = `\n  ${colours[decision](decision)} ${row.bead} ${paint.dim(change)}\n`
  const sides = (['source', 'target'] as const).map(side => {
    const before = (accepted[side] ?? []).map(segment => visible(segment.text))
    const after = (current?.[side] ?? []).map(segment => visible(segment.text))
    return renderSide(row[side], before, current ? after : undefined, decision === 'new')
  })
  return head + sides.join('')
}

function renderSide(
  locale: Locale,
  before: readonly string[],
  after: readonly string[] | undefined,
  isNew: boolean
): string {
  const old = before.join(' | ')
  const now = after?.join(' | ')
  const shown = isNew ? (now ?? '') : now === undefined ? paint.red(old) : compare(old, now, locale)
  return `    ${paint.dim(locale.padEnd(8))}${shown === '' ? paint.dim('—') : shown}\n`
}

/** Mark what was taken out and put in, word by word, in the way of the language. */
function compare(before: string, after: string, locale: Locale): string {
  if (before === after) return after
  const intlSegmenter = new Intl.Segmenter(languageOf(locale), { granularity: 'word' })
  return diffWordsWithSpace(before, after, { intlSegmenter })
    .map(({ value, added, removed }) =>
      added ? paint.green(`{+${value}+}`) : removed ? paint.red(`[-${value}-]`) : value
    )
    .join('')
}
