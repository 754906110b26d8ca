import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'
import type { Locale } from '../../nodes/index.ts'
import type { Lexicon } from './lexicon.ts'
import { readLexicon } from './read.ts'

/** The lexicon that belongs to a corpus, for two locales. */
export interface CorpusLexicon {
  /** All its rows. */
  readonly lexicon: Lexicon
  /** Lines of rows that people wrote, or confirmed by giving them a class. */
  readonly confirmed: readonly string[]
  /** Lines of rows that people refused by putting `#` before them, without the `#`. */
  readonly refused: readonly string[]
  /** Lines of people's other comments. */
  readonly comments: readonly string[]
}

/** Class of rows that nobody has confirmed yet. */
export const learntClass = 'learnt'

/** Beginnings of the comment lines that are rewritten each time. */
export const headings = ['# Lexicon of this corpus', '# To refuse a row', '# Format:'] as const

/** Classes that a row may have, as in the built-in lexicons. */
const classes = [
  'katakana',
  'verb',
  'adjective',
  'adverb',
  'function',
  'noun',
  'name',
  'number',
  'phrase'
] as const
const expected = `one of ${[...classes, learntClass].join(', ')}`

/**
 * Read the lexicon of a corpus.
 *
 * @returns `undefined` if a row is faulty; each fault is reported on the file.
 */
export function readCorpusLexicon(
  file: VFile,
  locales: readonly [Locale, Locale]
): CorpusLexicon | undefined {
  const lines = String(file).split(/\r?\n/u)
  const faults = lines.flatMap((line, index) => (reportRow(file, line, index + 1) ? [] : [line]))
  if (faults.length > 0) return undefined
  const rows = lines.filter(isRow)
  const notes = lines.filter(line => line.startsWith('#'))
  return {
    lexicon: readLexicon(rows.join('\n'), locales),
    confirmed: rows.filter(row => row.split('\t')[2] !== learntClass),
    refused: notes.filter(isRefused).map(line => line.replace(/^#\s*/u, '')),
    comments: notes.filter(line => !isRefused(line) && !headings.some(heading => line.startsWith(heading)))
  }
}

function isRow(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#')
}

function isRefused(line: string): boolean {
  return /^#[^\t]+\t[^\t]+\t[^\t]+$/u.test(line)
}

/** Report the faults of a row, and tell whether it has none. */
function reportRow(file: VFile, line: string, number: number): boolean {
  if (!isRow(line)) return true
  const cells = line.split('\t')
  const fault = (column: number, reason: string): boolean => {
    report(file, 'value-unexpected', reason, { line: number, column })
    return false
  }
  if (cells.length !== 3) {
    const row = line.length > 60 ? `${line.slice(0, 60)}…` : line
    return fault(1, `Unexpected row \`${row}\`, expected forms, forms and a class, with a tab between`)
  }
  const empty = cells.findIndex(cell => cell.split('|').some(form => form.trim() === ''))
  if (empty >= 0)
    return fault(columnOf(cells, empty), 'Unexpected empty form, expected forms held apart by |')
  const [, , kind = ''] = cells
  if (kind === learntClass || classes.some(known => known === kind)) return true
  return fault(columnOf(cells, 2), `Unexpected class \`${kind}\`, expected ${expected}`)
}

function columnOf(cells: readonly string[], cell: number): number {
  return cells.slice(0, cell).join('\t').length + (cell === 0 ? 1 : 2)
}
