import type { Locale } from '../../nodes/index.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

/**
 * Read a lexicon file with one entry per row. The first two columns, separated by tabs, hold the forms of the first and
 * the second language; alternative forms are separated by `|`. Lines that start with `#` and rows without both sides
 * are skipped.
 */
export function readLexicon(text: string, locales: readonly [Locale, Locale]): Lexicon {
  return { locales, entries: text.split(/\r?\n/u).flatMap(readRow) }
}

function readRow(line: string): LexiconEntry[] {
  if (line.startsWith('#')) return []
  const [first = [], second = []] = line.split('\t').map(readForms)
  return first.length > 0 && second.length > 0 ? [{ first, second }] : []
}

function readForms(cell: string): string[] {
  return cell
    .split('|')
    .map(form => form.trim())
    .filter(form => form !== '')
}
