import { type CorpusLexicon, headings, learntClass } from './corpus-lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * Write the lexicon of a corpus: learnt, confirmed and refused rows, one per line in code-unit order, so that little
 * changes between versions.
 *
 * @param before - the previous lexicon, if any; its unconfirmed rows are dropped unless they are learnt again.
 * @param beads - number of accepted beads that the rows were learnt from.
 */
export function writeCorpusLexicon(
  before: CorpusLexicon | undefined,
  learnt: Lexicon,
  beads: number
): string {
  const { confirmed = [], refused = [], comments = [] } = before ?? {}
  const decided = new Set([...confirmed, ...refused].map(pairOf))
  const rows = learnt.entries
    .map(({ first, second }) => [first.join('|'), second.join('|'), learntClass].join('\t'))
    .filter(row => !decided.has(pairOf(row)))
  const kept = [...confirmed, ...rows].map(row => ({ row, line: row }))
  const lines = [...kept, ...refused.map(row => ({ row, line: `# ${row}` }))]
    .sort((one, other) => (one.row < other.row ? -1 : one.row > other.row ? 1 : 0))
    .map(({ line }) => line)
  return `${[...header(learnt.locales, beads), ...comments, ...lines].join('\n')}\n`
}

function header([source, target]: Lexicon['locales'], beads: number): string[] {
  const from = `${beads} accepted ${beads === 1 ? 'bead' : 'beads'}`
  return [
    `${headings[0]}: ${source} forms, ${target} forms and class, as \`taiyaku learn\` learnt them from ${from}.`,
    `${headings[1]}, put # before it. To keep one whatever is learnt later, or to add one, give it another class than ${learntClass}.`,
    `${headings[2]} README.md beside the lexicons that ship with Taiyaku.`
  ]
}

/** Get the forms of a row, by which rows that were decided on are recognised. */
function pairOf(row: string): string {
  return row.split('\t').slice(0, 2).join('\t')
}
