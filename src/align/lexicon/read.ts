import type { Locale } from '../../nodes/index.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

/**
 * Read a lexicon file: a row an entry, its forms of the first and of the second language in the first two columns,
 * held apart by tabs, alternative forms by `|`; lines that start with `#` and rows without both sides are passed over.
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
