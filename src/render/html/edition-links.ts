import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Wording } from '../wording/index.ts'

/** Editions of a bitext beside its pages: what each is called, its file and its media type. */
const editions = [
  { name: 'EPUB', file: 'bilingual.epub', type: 'application/epub+zip' },
  { name: 'Markdown', file: 'bilingual.md', type: 'text/markdown' },
  { name: 'JSON', file: 'bitext.json', type: 'application/json' }
] as const

/**
 * Render links to the other editions of a bitext.
 *
 * @param folder - relative URL of the folder of its editions, with a trailing slash; empty for the page's own folder.
 */
export function renderEditionLinks(folder: string, { translate }: Wording): Element {
  const links = editions.map(({ name, file, type }) => h('li', h('a', { href: folder + file, type }, name)))
  return h('div', { className: ['editions'] }, [h('p', translate('otherEditions')), ' ', h('ul', links)])
}
