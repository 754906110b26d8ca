import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { Locale, Termbase, TermEntry } from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { segment } from '../../src/segment/index.ts'

/** Parse and segment Markdown. */
export function read(markdown: string, locale: Locale): Root {
  const file = new VFile(markdown)
  return segment(parse(file) ?? { type: 'root', children: [] }, file, locale)
}

/** Make a termbase: concepts with their terms in one locale, the first preferred. */
export function termbaseOf(
  locale: Locale,
  concepts: Readonly<Record<string, readonly (string | TermEntry)[]>>
): Termbase {
  return {
    concepts: Object.entries(concepts).map(([id, terms]) => ({
      id,
      definition: {},
      terms: { [locale]: terms.map(toEntry) }
    }))
  }
}

function toEntry(term: string | TermEntry, index: number): TermEntry {
  if (typeof term !== 'string') return term
  return { text: term, status: index === 0 ? 'preferred' : 'admitted' }
}
