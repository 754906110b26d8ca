import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../message/report.ts'

/**
 * Resolve the relative links of a text against the address of its page. Links within the text stay; images of the corpus
 * are not links.
 *
 * Without an address, one message says that they cannot be followed: editions then show their text alone.
 *
 * @param base - address of the page; it may be missing.
 */
export function resolveLinks(file: VFile, tree: Root, base: string | undefined): Root {
  let first: Parameters<typeof report>[3]
  visit(tree, ['link', 'definition', 'image'], node => {
    if (!('url' in node) || !isRelative(node.url) || (node.type === 'image' && node.shown)) return
    if (base !== undefined && URL.canParse(node.url, base)) node.url = new URL(node.url, base).href
    else if (node.type !== 'image') first ??= node
  })
  if (first && base === undefined) {
    const reason =
      'Unexpected relative link, expected an address that it leads from: give `base` in document.yaml or site.yaml'
    report(file, 'link-relative', reason, first)
  }
  return tree
}

function isRelative(url: string): boolean {
  return url !== '' && !url.startsWith('#') && !/^[a-z][a-z\d+.-]*:/i.test(url) && !/[{}]/.test(url)
}
