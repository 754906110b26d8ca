import type { Piece } from '../../src/diff/index.ts'
import type { Change } from '../../src/reconcile/index.ts'
import type { ReportRow } from '../../src/render/review/index.ts'
import { toSections } from '../review/report-rows.ts'
import { summarise } from './changes.ts'

/** GitHub takes no longer comment. */
const longest = 65_536
/** Kept for the line that says what was left out, and for closing marks. */
const reserve = 200

/** Write a review as Markdown for a comment on a pull request; what does not fit is counted. */
export function toReviewMarkdown(rows: readonly Change[]): string {
  if (rows.length === 0) return 'Nothing to review.\n'
  let text = `**${summarise(rows)}**\n`
  let left = 0
  for (const { title, rows: list } of toSections(rows)) {
    let section = `\n<details><summary>${escapeMarks(title)}: ${list.length}</summary>\n\n`
    for (const row of list) {
      const block = renderRow(row)
      if (text.length + section.length + block.length > longest - reserve) left += 1
      else section += block
    }
    const closed = `${section}\n</details>\n`
    if (text.length + closed.length <= longest - reserve / 2) text += closed
  }
  return left === 0 ? text : `${text}\n${left} more are left out here; \`taiyaku review\` shows them.\n`
}

function renderRow({ bead, decision, change, sides, impact }: ReportRow): string {
  const texts = sides.map(
    ({ locale, pieces }) => `  - ${escapeMarks(locale)}: ${pieces.map(renderPiece).join('') || '—'}\n`
  )
  const follows = impact.map(line => `  - → ${escapeMarks(line)}\n`)
  return `- **${decision}**, ${change}: ${escapeMarks(bead)}\n${texts.join('')}${follows.join('')}`
}

function renderPiece({ value, change }: Piece): string {
  const text = escapeMarks(value)
  const isBlank = value.trim() === ''
  if (change === 'same' || isBlank) return text
  return change === 'added' ? `<ins>${text}</ins>` : `<del>${text}</del>`
}

/** Write every mark that Markdown, HTML or GitHub could take for markup, a mention or a reference as a character reference. */
function escapeMarks(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[!-/:-@[-`{-~]/g, mark => `&#${mark.codePointAt(0)};`)
    .replaceAll(/(?<=https?|www)(?=&)/g, '\u2060')
}
