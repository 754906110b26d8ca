import type { Change } from '../../src/review/index.ts'
import type { ReportSection } from '../../src/review-ui/report/report.ts'
import type { ReportPiece, ReportRow } from '../../src/review-ui/report/rows.ts'
import { toSections } from '../review/report-rows.ts'
import { visible } from '../terminal.ts'
import { summarise } from './changes.ts'

/** GitHub takes no longer comment. */
const longest = 65_536
/** Characters kept for the line that says what was left out. */
const reserve = 200
/** More rows than this are folded. */
const mostOpen = 10
/** More bitexts than this are not listed one by one. */
const mostListed = 100

/**
 * Write a review as Markdown for a comment on a pull request; what does not fit is counted.
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

/** Take as many blocks from the start as there is room for. */
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

/** Write a table of how many beads of which bitext are what. */
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

/** Fence the lines of code as a patch, within their list item. */
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

/** Mark what differs by tags: asterisks and tildes do not work next to Han characters. */
function renderPiece({ value, change }: ReportPiece): string {
  const text = escapeMarks(value)
  if (change === 'same' || change === 'label' || value.trim() === '') return text
  return change === 'added' ? `<b>${text}</b>` : `<s>${text}</s>`
}

/**
 * Write every mark that Markdown, HTML or mathematics could take for markup inside a line as a character reference, and
 * put a word joiner, which nobody sees, into what GitHub would take for a mention, a reference, an address or an emoji
 * after it has read those.
 */
function escapeMarks(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' '))
    .replaceAll(
      /(?<=[@#])(?=\w)|(?<=\w)(?=@)|(?<=https?|ftp|www|\bGH)(?=[:.-])|(?<=:)(?=[\w+-]+:)/gi,
      '\u2060'
    )
    .replaceAll(/[!-$&(-+:<>@[-`{-~]/g, mark => `&#${mark.codePointAt(0)};`)
}
