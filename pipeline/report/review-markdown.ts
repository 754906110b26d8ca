import type { Change } from '../../src/review/index.ts'
import type { ReportSection } from '../../src/review-ui/report/report.ts'
import type { ReportPiece, ReportRow } from '../../src/review-ui/report/rows.ts'
import { toSections } from '../review/report-rows.ts'
import { visible } from '../terminal.ts'
import { summarise } from './changes.ts'

/** Maximum length of a comment on GitHub. */
const longest = 65_536
/** Characters reserved for the line about omitted rows. */
const reserve = 200
/** With more rows than this, they are folded. */
const mostOpen = 10
/** With more bitexts than this, they are not listed individually. */
const mostListed = 100

/**
 * Write a review as Markdown for a comment on a pull request; rows that do not fit are counted.
 *
 * @param since - what the rows are compared with, such as `since HEAD~2`.
 */
export function toReviewMarkdown(rows: readonly Change[], since: string): string {
  if (rows.length === 0) return `Nothing to review ${escapeMarks(since)}.\n`
  const sections = toSections(rows)
  let text = `**${summarise(rows)}** ${escapeMarks(since)}\n\n${renderCounts(sections, rows)}`
  let left = 0
  for (const section of sections) {
    const blocks = fitting(section.rows.map(renderRow), longest - reserve - text.length, section)
    left += section.rows.length - blocks.length
    if (blocks.length > 0) text += wrap(section, blocks.join(''))
  }
  if (left === 0) return text
  return `${text}\n${left} more ${left === 1 ? 'is' : 'are'} left out here; \`taiyaku review\` shows them.\n`
}

/** Return as many blocks from the start as fit. */
function fitting(blocks: readonly string[], room: number, section: ReportSection): string[] {
  let length = wrap(section, '').length
  return blocks.filter(block => {
    length += block.length
    return length <= room
  })
}

function wrap({ title, rows }: ReportSection, content: string): string {
  const name = escapeMarks(title)
  if (rows.length <= mostOpen) return `\n### ${name}\n\n${content}`
  return `\n<details><summary>${name}: ${summarise(rows)}</summary>\n\n${content}\n</details>\n`
}

/** Write a table of the number of beads per bitext and status. */
function renderCounts(sections: readonly ReportSection[], all: readonly Change[]): string {
  const decisions = [...new Set(all.map(({ decision }) => decision))]
  const cells = (words: readonly string[]): string => `| ${words.join(' | ')} |\n`
  const counts = sections.slice(0, mostListed).map(({ title, rows }) => {
    const count = (decision: string) => `${rows.filter(row => row.decision === decision).length}`
    return cells([escapeMarks(title), ...decisions.map(count)])
  })
  const more = sections.length - counts.length
  const last = more > 0 ? cells([`and ${more} more`, ...decisions.map(() => '')]) : ''
  return `${cells(['bitext', ...decisions])}${cells(['---', ...decisions.map(() => '--:')])}${counts.join('')}${last}`
}

function renderRow(row: ReportRow): string {
  const { bead, decision, change, where, untranslated, sides, isCode, impact } = row
  const texts = sides.map(
    ({ locale, pieces }) =>
      `  - ${escapeMarks(locale)}: ${(isCode ? renderCode(pieces) : pieces.map(renderPiece).join('')) || '—'}\n`
  )
  const follows = impact.map(({ label, text }) => `  - → ${escapeMarks(`${label}: ${text}`)}\n`)
  const why = `${where === '' ? change : `${change} ${where}`}${untranslated ? ', untranslated' : ''}`
  return `- **${decision}** ${escapeMarks(bead)}: ${why}\n${texts.join('')}${follows.join('')}`
}

/** Write lines of code as a fenced diff within their list item. */
function renderCode(pieces: readonly ReportPiece[]): string {
  if (pieces.length === 0) return ''
  const lines = pieces.map(({ value, change }) => {
    const mark = change === 'same' ? ' ' : change === 'added' ? '+' : '-'
    return `    ${mark}${visible(value.replaceAll('\t', '    '))}`
  })
  const run = Math.max(2, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(run + 1)
  return `\n\n    ${fence}diff\n${lines.join('\n')}\n    ${fence}\n`
}

/** Mark differences by tags, because asterisks and tildes do not work next to Han characters. */
function renderPiece({ value, change }: ReportPiece): string {
  const text = escapeMarks(value)
  if (change === 'same' || change === 'label' || value.trim() === '') return text
  return change === 'added' ? `<b>${text}</b>` : `<s>${text}</s>`
}

/**
 * Escape inline markup: write every character that Markdown, HTML or mathematics could interpret as a character
 * reference, and insert an invisible word joiner where GitHub, after reading those, would see a mention, a reference,
 * an address or an emoji.
 */
function escapeMarks(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' '))
    .replaceAll(
      /(?<=[@#])(?=\w)|(?<=\w)(?=@)|(?<=https?|ftp|www|\bGH)(?=[:.-])|(?<=:)(?=[\w+-]+:)/gi,
      '\u2060'
    )
    .replaceAll(/[!-$&(-+:<>@[-`{-~]/g, mark => `&#${mark.codePointAt(0)};`)
}
