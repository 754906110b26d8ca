import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Turn bare links back into text. GFM extends a bare URL to the next space, and so over the Chinese or Japanese after
 * it.
 *
 * ```markdown
 * http://example.org/a.htmから入手可能
 *                        ^ the URL ends here, GFM's link does not
 * ```
 */
export function unlinkBareUrls(tree: Root, source: string): void {
  visit(tree, 'link', (link, index, parent) => {
    const start = link.position?.start.offset
    if (!parent || index === undefined || start === undefined) return
    if ('<['.includes(source[start] ?? '')) return
    parent.children.splice(index, 1, ...link.children)
    return [SKIP, index]
  })
}
