import type { Element } from 'hast'
import { h } from 'hastscript'
import type { BitextRecord } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { relativeUrl } from '../address.ts'

/**
 * Render links to the other editions of a bitext.
 *
 * @param page - path of the page with the links.
 */
export function renderEditionLinks(
  { editions }: BitextRecord,
  page: string,
  { translate, language }: Wording
): Element {
  const links = editions.map(({ label, mediaType, path }) =>
    h(
      'li',
      h('a', { href: relativeUrl(page, path.replaceAll('{language}', language)), type: mediaType }, label)
    )
  )
  return h('div', { className: ['editions'] }, [h('p', translate('otherEditions')), ' ', h('ul', links)])
}
