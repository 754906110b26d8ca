import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Locale } from '../../nodes/index.ts'

/** A piece of a text: in both versions, only in the current one, or only in the old one; or the label of a current segment. */
export interface ReportPiece {
  readonly value: string
  readonly change: 'same' | 'added' | 'removed' | 'label'
}

/** A side of a row: its language, and its old and current text, piece by piece. */
export interface ReportSide {
  readonly side: 'source' | 'target'
  readonly locale: Locale
  readonly pieces: readonly ReportPiece[]
}

/** A consequence of a change. */
export interface ReportLine {
  readonly label: string
  readonly text: string
  /** Language of the text, if it is a document's. */
  readonly locale?: Locale
}

/** A row of a review, ready for display. */
export interface ReportRow {
  readonly bead: string
  /** What became of the decision on it: one of `decisionStatuses`. */
  readonly decision: string
  /** Kind of change, in translators' terms. */
  readonly change: string
  /** The changed side; empty if neither changed. */
  readonly where: string
  readonly kind: string
  /** Whether a target segment is in the source's language. */
  readonly untranslated: boolean
  /** 0 to 1; meaningless for an orphaned bead. */
  readonly score: number
  readonly sides: readonly ReportSide[]
  /** Whether its texts are code, with one piece per line. */
  readonly isCode?: boolean | undefined
  readonly impact: readonly ReportLine[]
}

/** Render a row: its description, both texts, and the consequences. */
export function renderRow(row: ReportRow, anchor: string): Element {
  const { bead, decision, change, where, kind, score, untranslated, sides, isCode, impact } = row
  const facts = [
    `${change} ${where}`.trim(),
    kind,
    untranslated ? 'untranslated' : '',
    decision === 'orphaned' ? '' : `score ${score.toFixed(2)}`
  ]
  return h('article', { id: anchor, className: ['row'], dataDecision: decision, dataChange: change }, [
    h('header', [
      h('h3', h('a', { href: `#${anchor}` }, bead)),
      h('span', { className: ['decision'] }, decision),
      ...facts.filter(Boolean).map(fact => h('span', fact))
    ]),
    h(
      'div',
      { className: ['sides'] },
      sides.map(side => renderSide(side, isCode))
    ),
    ...(impact.length === 0 ? [] : [h('ul', { className: ['impact'] }, impact.map(renderLine))])
  ])
}

function renderSide({ side, locale, pieces }: ReportSide, isCode = false): Element {
  return h('div', [
    h('p', { className: ['side'] }, `${side}, ${locale}`),
    pieces.length === 0
      ? h('p', { className: ['none'] }, 'no text')
      : isCode
        ? h('pre', h('code', { lang: 'zxx' }, pieces.flatMap(markLine)))
        : h('p', { lang: locale, dir: 'auto' }, pieces.map(mark))
  ])
}

function mark({ value, change }: ReportPiece): ElementContent {
  if (change === 'same') return { type: 'text', value }
  if (change === 'label') return h('span', { className: ['label'] }, value)
  return h(change === 'added' ? 'ins' : 'del', value)
}

function markLine({ value, change }: ReportPiece): ElementContent[] {
  return [mark({ value, change }), { type: 'text', value: '\n' }]
}

function renderLine({ label, text, locale }: ReportLine): Element {
  return h('li', [`${label}: `, locale === undefined ? text : h('span', { lang: locale, dir: 'auto' }, text)])
}
