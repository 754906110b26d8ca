import { diffWords, type Piece } from '../../src/diff/index.ts'
import type { Change } from '../../src/reconcile/index.ts'
import type { ReportRow, ReportSection } from '../../src/render/review/index.ts'

const longestExcerpt = 40

/** Put the rows of a review under a heading per bitext, with old and new text compared and what follows from each. */
export function toSections(rows: readonly Change[]): ReportSection[] {
  const sections = new Map<string, ReportRow[]>()
  for (const row of rows) {
    const title = `${row.document}  ${row.source} → ${row.target}`
    const list = sections.get(title)
    if (list) list.push(toRow(row))
    else sections.set(title, [toRow(row)])
  }
  return [...sections].map(([title, list]) => ({ title, rows: list }))
}

function toRow(row: Change): ReportRow {
  const { bead, decision, change, kind, score } = row
  const sides = (['source', 'target'] as const).map(side => ({
    locale: row[side],
    pieces: compareSide(row, side)
  }))
  return { bead, decision, change, kind, score, sides, impact: listImpact(row) }
}

function compareSide(row: Change, side: 'source' | 'target'): Piece[] {
  const join = (texts: readonly { readonly text: string }[]): string =>
    texts.map(({ text }) => text).join(' | ')
  const now = join(row.current?.[side] ?? [])
  if (row.decision === 'new') return now === '' ? [] : [{ value: now, change: 'same' }]
  return diffWords(join(row.accepted[side]), now, row[side])
}

/** Say what follows from a change: clauses to look at, terms, other beads, pages. */
function listImpact({ document, source, target, bead, decision, impact }: Change): string[] {
  if (decision === 'kept') return []
  const lines = [
    ...impact.targets.map(({ path, text }) => `look at ${path}: ${excerpt(text)}`),
    ...(impact.concepts.length > 0 ? [`terms: ${impact.concepts.join(', ')}`] : []),
    ...(impact.beads.length > 0 ? [`also in: ${impact.beads.join(', ')}`] : [])
  ]
  return decision === 'new' && lines.length === 0
    ? []
    : [...lines, `page: ${document}/${source}--${target}/#${bead}`]
}

function excerpt(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text
}
