import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Locale } from '../../nodes/index.ts'
import { style } from './style.ts'

/** A piece of a text: of then and now, of now only, or of then only. */
export interface ReportPiece {
  readonly value: string
  readonly change: 'same' | 'added' | 'removed'
}

/** A side of a row: its language, and its text of then and now, piece by piece. */
export interface ReportSide {
  readonly locale: Locale
  readonly pieces: readonly ReportPiece[]
}

/** A row of a review, ready to be shown. */
export interface ReportRow {
  readonly bead: string
  readonly decision: string
  readonly change: string
  readonly kind: string
  readonly score: number
  readonly sides: readonly ReportSide[]
  /** What follows from it, a line each. */
  readonly impact: readonly string[]
}

/** The rows of one bitext. */
export interface ReportSection {
  /** Heading, such as the document's slug and its languages. */
  readonly title: string
  readonly rows: readonly ReportRow[]
}

/** Render a review as one HTML file that needs nothing else: no script, no request. */
export function renderReport(sections: readonly ReportSection[], style256: string): string {
  const policy = `default-src 'none'; style-src 'sha256-${style256}'; base-uri 'none'; form-action 'none'`
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', 'Review'),
          h('style', style)
        ]),
        h('body', [
          h('main', [
            h('h1', total === 0 ? 'Nothing to review' : `Review: ${total} ${total === 1 ? 'bead' : 'beads'}`),
            ...(total === 0 ? [] : [overview(sections)]),
            ...sections.flatMap(renderSection)
          ])
        ])
      ])
    ]
  }
  return `${toHtml(tree)}\n`
}

/** The text of the style element, whose hash the policy names. */
export const reportStyle: string = style

function overview(sections: readonly ReportSection[]): Element {
  return h('table', [
    h('thead', h('tr', [h('th', { scope: 'col' }, 'Bitext'), h('th', { scope: 'col' }, 'Beads')])),
    h(
      'tbody',
      sections.map(({ title, rows }, at) =>
        h('tr', [h('td', h('a', { href: `#d${at + 1}` }, title)), h('td', `${rows.length}`)])
      )
    )
  ])
}

function renderSection({ title, rows }: ReportSection, at: number): Element[] {
  return [h('h2', { id: `d${at + 1}` }, title), ...rows.map(renderRow)]
}

function renderRow({ bead, decision, change, kind, score, sides, impact }: ReportRow): Element {
  const facts = [decision, change, kind, decision === 'orphaned' ? '' : score.toFixed(2)].filter(Boolean)
  return h('article', { className: ['row'] }, [
    h('header', [h('h3', bead), ...facts.map(fact => h('span', fact))]),
    h(
      'div',
      { className: ['sides'] },
      sides.map(({ locale, pieces }) =>
        h('p', { lang: locale }, pieces.length === 0 ? ['—'] : pieces.map(mark))
      )
    ),
    ...(impact.length === 0
      ? []
      : [
          h(
            'ul',
            { className: ['impact'] },
            impact.map(line => h('li', line))
          )
        ])
  ])
}

function mark({ value, change }: ReportPiece): ElementContent {
  if (change === 'same') return { type: 'text', value }
  return h(change === 'added' ? 'ins' : 'del', value)
}
