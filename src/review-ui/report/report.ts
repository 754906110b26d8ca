import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { decisionStatuses } from '../../nodes/index.ts'
import { renderFilters } from './filters.ts'
import { type ReportRow, renderRow } from './rows.ts'
import { reportStyle } from './style.ts'

/** The rows of one bitext. */
export interface ReportSection {
  /** Heading, such as the document's slug and its languages. */
  readonly title: string
  readonly rows: readonly ReportRow[]
}

/** A review, ready for display. */
export interface Report {
  readonly sections: readonly ReportSection[]
  /** What the rows are compared with, such as `since HEAD~2`. */
  readonly since: string
  /** SHA-256 of `reportStyle` in base64, for the page's content security policy. */
  readonly styleHash: string
}

/** Render a review as a self-contained HTML file: no scripts, no requests. */
export function renderReport({ sections, since, styleHash }: Report): string {
  const rows = sections.flatMap(section => section.rows)
  const open = rows.filter(({ decision }) => decision !== 'kept').length
  const heading = open === 0 ? 'Nothing to review' : `${count(open, 'bead')} to review`
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        renderHead(heading, styleHash),
        h('body', [
          h('main', [
            h('h1', heading),
            h('p', { className: ['since'] }, since),
            ...(rows.length === 0 ? [] : [renderCounts(sections, rows)]),
            ...renderFilters(rows),
            ...sections.map(renderSection)
          ])
        ])
      ])
    ]
  }
  return `${toHtml(tree, { upperDoctype: true })}\n`
}

function renderHead(title: string, styleHash: string): Element {
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('style', reportStyle)
  ])
}

function renderCounts(sections: readonly ReportSection[], rows: readonly ReportRow[]): Element {
  const decisions = decisionStatuses.filter(decision => rows.some(row => row.decision === decision))
  const lines = sections.map(({ title, rows: own }, at) =>
    h('tr', [
      h('th', { scope: 'row' }, h('a', { href: `#d${at + 1}` }, title)),
      ...decisions.map(decision => h('td', `${own.filter(row => row.decision === decision).length}`))
    ])
  )
  const heads = ['bitext', ...decisions].map(name => h('th', { scope: 'col' }, name))
  return h('table', [h('thead', h('tr', heads)), h('tbody', lines)])
}

function renderSection({ title, rows }: ReportSection, at: number): Element {
  const anchor = `d${at + 1}`
  return h('details', { id: anchor, open: true }, [
    h('summary', [h('h2', title), ` ${count(rows.length, 'bead')}`]),
    ...rows.map((row, index) => renderRow(row, `${anchor}-${index + 1}`))
  ])
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
