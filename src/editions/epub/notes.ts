import type { Element } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { MarkdownEdition } from '../markdown/edition.ts'
import { plainFor } from '../markdown/plain.ts'
import { inLanguage, lines } from './element.ts'
import { toBlocks } from './text.ts'

/** Build the notes that a page refers to, which reading systems open in place. */
export function buildNotes(body: readonly Element[], edition: MarkdownEdition): Element[] {
  const marks = new Set<string>()
  visit({ type: 'root', children: [...body] }, 'element', ({ properties }) => {
    if (properties['epub:type'] === 'noteref') marks.add(String(properties.href).slice(1))
  })
  if (marks.size === 0) return []
  return [edition.source, edition.target].flatMap(side => {
    const { blocks } = plainFor(side.tree, new Map())
    const used = [...side.notes.values()].filter(({ anchor }) => marks.has(anchor))
    return used.map(({ anchor, block }) =>
      h(
        'aside',
        { id: anchor, 'epub:type': 'footnote', role: 'doc-footnote', ...inLanguage(side.locale) },
        lines(toBlocks(blocks([block], 0)))
      )
    )
  })
}
