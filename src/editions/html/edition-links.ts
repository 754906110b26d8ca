import type { Element } from 'hast'
import { h } from 'hastscript'
import type { BitextRecord } from '../../nodes/index.ts'
import { bitextJsonPath, epubPath, markdownPath, relativeUrl } from '../address.ts'
import type { Wording } from '../wording/index.ts'

/** Editions of a bitext beside its pages: what each is called, where it is and its media type. */
const editions = [
  { name: 'EPUB', pathOf: epubPath, type: 'application/epub+zip' },
  { name: 'Markdown', pathOf: markdownPath, type: 'text/markdown' },
  { name: 'JSON', pathOf: bitextJsonPath, type: 'application/json' }
] as const

/**
 * Render links to the other editions of a bitext.
 *
 * @param page - path of the page that the links stand on.
 */
export function renderEditionLinks(
  record: BitextRecord,
  page: string,
  { translate, language }: Wording
): Element {
  const links = editions.map(({ name, pathOf, type }) =>
    h('li', h('a', { href: relativeUrl(page, pathOf(record, language)), type }, name))
  )
  return h('div', { className: ['editions'] }, [h('p', translate('otherEditions')), ' ', h('ul', links)])
}
