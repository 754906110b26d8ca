import { diffLines } from '../../src/diff/diff-lines.ts'
import { type DiffPiece, diffWords } from '../../src/diff/diff-words.ts'
import { beadAnchor, termAnchor } from '../../src/editions/html/anchors.ts'
import { isCodeHash } from '../../src/nodes/index.ts'
import type { Change, ReviewedSegment } from '../../src/review/index.ts'
import type { ReportSection } from '../../src/review-ui/report/report.ts'
import type { ReportLine, ReportPiece, ReportRow } from '../../src/review-ui/report/rows.ts'

/** Number of characters that identify a text. */
const longestExcerpt = 40
/** Separator between the texts of a side with several. */
const between = ' | '

/** Group the rows of a review under a heading per bitext, with a comparison of old and new text and the consequences. */
export function toSections(rows: readonly Change[]): ReportSection[] {
  const sections = new Map<string, ReportRow[]>()
  for (const row of rows) {
    const title = `${row.document}: ${row.source} → ${row.target}`
    const list = sections.get(title)
    if (list) list.push(toRow(row))
    else sections.set(title, [toRow(row)])
  }
  return [...sections].map(([title, list]) => ({ title, rows: list }))
}

function toRow(row: Change): ReportRow {
  const { bead, decision, change, kind, score, untranslated = false } = row
  const sides = (['source', 'target'] as const).map(side => ({
    side,
    locale: row[side],
    pieces: compareSide(row, side)
  }))
  const facts = { change, where: whereOf(row), kind, score, untranslated, isCode: row.isCode }
  return { bead, decision, ...facts, sides, impact: listImpact(row) }
}

function whereOf({ side }: Change): string {
  return side === 'both' ? 'on both sides' : side === undefined ? '' : `in the ${side}`
}

function compareSide(row: Change, side: 'source' | 'target'): ReportPiece[] {
  if (row.isCode) return compareCode(row, side)
  const join = (texts: readonly { readonly text: string }[]): string =>
    texts.map(({ text }) => text).join(between)
  const segments = row.current?.[side] ?? []
  const now = join(segments)
  const then = row.decision === 'new' ? now : join(row.accepted[side])
  return withLabels(diffWords(then, now, row[side]), segments)
}

/** Insert the label of each current segment before its text, where the texts are joined in the pieces. */
function withLabels(pieces: readonly DiffPiece[], segments: readonly ReviewedSegment[]): ReportPiece[] {
  let start = 0
  const labels = segments.flatMap(({ label, text }) => {
    const at = start
    start += text.length + between.length
    return label === undefined ? [] : [{ label, at }]
  })
  const labelled: ReportPiece[] = []
  let at = 0
  for (const { value, change } of pieces) {
    let rest = value
    while (rest !== '') {
      if (labels[0]?.at === at) labelled.push({ value: `${labels.shift()?.label} `, change: 'label' })
      const length = change === 'removed' ? rest.length : (labels[0]?.at ?? Number.POSITIVE_INFINITY) - at
      const part = rest.slice(0, length)
      labelled.push({ value: part, change })
      rest = rest.slice(length)
      if (change !== 'removed') at += part.length
    }
  }
  return labelled
}

/** Compare code line by line. If only the hash of the old code is known, the current lines are shown as unchanged. */
function compareCode({ decision, current, accepted }: Change, side: 'source' | 'target'): DiffPiece[] {
  const [now, then = ''] = [current?.[side][0]?.text, accepted[side][0]?.text]
  const known = isCodeHash(then) ? (now ?? '') : then
  return diffLines(decision === 'new' ? (now ?? '') : known, now ?? '')
}

/** Tell whether only the hash of the accepted code is known. */
function isUnknown({ isCode, accepted }: Change): boolean {
  return isCode === true && [...accepted.source, ...accepted.target].some(({ text }) => isCodeHash(text))
}

/** List the consequences of a change: clauses to check, terms, other beads, pages in every interface language. */
function listImpact(row: Change): ReportLine[] {
  const { document, source, target, bead, decision, current, impact } = row
  if (decision === 'kept') return []
  const reader = `${document}/${source}--${target}/`
  const pages = [
    current === null || row.isCode ? reader : `${reader}#${beadAnchor(bead)}`,
    ...impact.concepts.map(concept => `terms/#${termAnchor(concept)}`)
  ]
  const list = (label: string, words: readonly string[]): ReportLine[] =>
    words.length === 0 ? [] : [{ label, text: words.join(', ') }]
  return [
    ...list('code as accepted', isUnknown(row) ? ['only its hash is kept; review --base shows it'] : []),
    ...impact.targets.map(({ path, label, text }) => ({
      label: `look at ${path}`,
      text: excerpt(row.isCode ? firstLine(text) : label === undefined ? text : `${label} ${text}`),
      locale: target
    })),
    ...list('terms', impact.concepts),
    ...list('also in', impact.beads),
    ...list('pages', pages)
  ]
}

function firstLine(code: string): string {
  return code.trim().split('\n')[0] ?? ''
}

function excerpt(text: string): string {
  const characters = [...text]
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt).join('')}…` : text
}
