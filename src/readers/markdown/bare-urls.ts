import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { toPhrasing } from '../phrasing.ts'

/**
 * End bare URLs where ASCII ends. GFM would include the Chinese or Japanese after them.
 *
 * ```markdown
 * http://example.org/a.htmから入手可能   →   <http://example.org/a.htm>から入手可能
 *                        ^ ends here
 * ```
 *
 * @param source the text that the tree was parsed from: a link that does not start with `<` or `[` is bare.
 */
export function endBareUrls(tree: Root, source: string): void {
  visit(tree, 'link', (link, index, parent) => {
    const start = link.position?.start.offset
    if (!parent || index === undefined || start === undefined || '<['.includes(source[start] ?? '')) return
    if (link.url.startsWith('mailto:') && !/^mailto:/i.test(plainText(link))) return
    const children = toPhrasing(plainText(link))
    parent.children.splice(index, 1, ...children)
    return [SKIP, index + children.length]
  })
}
