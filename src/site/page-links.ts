import type { Element } from 'hast'
import { h } from 'hastscript'
import { relativeUrl } from '../editions/address.ts'
import { onLines } from '../editions/html/page.ts'
import type { Numbered } from '../editions/listing/paginate.ts'

/**
 * Render links to the pages of a list; `undefined` if there is only one.
 *
 * @param pathOf - returns the path of a page by number.
 * @param label - names what is listed.
 */
export function renderPageLinks(
  { page, pages }: Pick<Numbered<unknown>, 'page' | 'pages'>,
  pathOf: (page: number) => string,
  label: string
): Element | undefined {
  if (pages === 1) return undefined
  const items = Array.from({ length: pages }, (_, at) => {
    const number = at + 1
    const rel = number === page - 1 ? 'prev' : number === page + 1 ? 'next' : undefined
    const href = relativeUrl(pathOf(page), pathOf(number))
    return h('li', h('a', { href, rel, ariaCurrent: number === page ? 'page' : undefined }, `${number}`))
  })
  return h('nav', { className: ['pages'], ariaLabel: label }, h('ol', onLines(items)))
}
