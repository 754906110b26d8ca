import type { Change } from '../../src/review/index.ts'
import type { ReportPiece, ReportRow } from '../../src/review-ui/report/rows.ts'
import { toSections } from '../review/report-rows.ts'
import { paint, visible } from '../terminal.ts'

/** Render the rows of a review for a terminal: a heading per bitext, and the old and new texts of each bead. */
export function renderChanges(rows: readonly Change[]): string {
  if (rows.length === 0) return 'Nothing to review.\n'
  const blocks = toSections(rows).map(
    ({ title, rows: list }) => `${paint.bold(visible(title))}\n${list.map(renderRow).join('')}`
  )
  return `${blocks.join('\n')}\n${summarise(rows)}\n`
}

/** Count rows by status of the decision, and those that were never translated: `3 new, 1 stale; 2 untranslated`. */
export function summarise(
  rows: ReadonlyArray<{ readonly decision: string; readonly untranslated?: boolean }>
): string {
  const counts = new Map<string, number>()
  for (const { decision } of rows) counts.set(decision, (counts.get(decision) ?? 0) + 1)
  const untranslated = rows.filter(row => row.untranslated).length
  const listed = [...counts].map(([decision, count]) => `${count} ${decision}`).join(', ')
  return untranslated === 0 ? listed : `${listed}; ${untranslated} untranslated`
}

const colours: Readonly<Record<string, (text: string) => string>> = {
  new: paint.cyan,
  kept: paint.dim,
  stale: paint.yellow,
  orphaned: paint.red
}

function renderRow(row: ReportRow): string {
  const { bead, decision, change, where, kind, score, untranslated, sides, isCode, impact } = row
  const colour = colours[decision] ?? paint.dim
  const why = where === '' ? change : `${change} ${where}`
  const told = untranslated ? [kind, 'untranslated'] : [kind]
  const facts = [...told, ...(decision === 'orphaned' ? [] : [`score ${score.toFixed(2)}`])].join(', ')
  const head = `\n  ${colour(decision)} ${paint.bold(visible(bead))} ${why} ${paint.dim(`(${facts})`)}\n`
  const texts = sides.map(({ locale, pieces }) => {
    const text = isCode ? pieces.map(renderLine).join('') : pieces.map(renderPiece).join('')
    return `    ${paint.dim(visible(locale).padEnd(8))} ${text === '' ? paint.dim('—') : text}\n`
  })
  const follows = impact.map(
    ({ label, text }) => `      ${paint.dim(`→ ${visible(label)}: ${visible(text)}`)}\n`
  )
  return [head, ...texts, ...follows].join('')
}

/** Render a piece; each line of code is on a separate line. */
function renderLine({ value, change }: ReportPiece): string {
  const mark = change === 'same' ? ' ' : change === 'added' ? '+' : '-'
  const paintLine = change === 'same' ? String : change === 'added' ? paint.green : paint.red
  return `\n      ${paintLine(`${mark} ${visible(value.replaceAll('\t', '    '))}`)}`
}

function renderPiece({ value, change }: ReportPiece): string {
  const text = visible(value)
  if (change === 'same') return text
  if (change === 'label') return paint.dim(text)
  return change === 'added' ? paint.green(`{+${text}+}`) : paint.red(`[-${text}-]`)
}
