import type { Link, PhrasingContent, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../message/report.ts'

const safe = /^(?:https?|mailto):$/

/**
 * Make the links and images of a tree safe: addresses are resolved against the page's; links to anything but `http:`,
 * `https:` and `mailto:` become their text, images their alternative text, with a message each.
 *
 * @param base address of the text; without it, relative addresses stay as they are.
 */
export function cleanLinks(file: VFile, tree: Root, base: string | undefined): void {
  visit(tree, ['link', 'image', 'definition'], (node, index, parent) => {
    if (!('url' in node)) return
    const url = resolve(node.url, base)
    if (url !== undefined) {
      node.url = url
      return
    }
    if (node.type === 'definition') node.url = '#'
    tell(file, node)
    if (!parent || index === undefined || node.type === 'definition') return
    parent.children.splice(index, 1, ...(node.type === 'link' ? linkText(node) : imageText(node.alt)))
    return [SKIP, index]
  })
}

function linkText(link: Link): PhrasingContent[] {
  return plainText(link).trim() === '' ? [] : link.children
}

function imageText(alt: string | null | undefined): PhrasingContent[] {
  return alt ? [{ type: 'text', value: alt }] : []
}

function resolve(address: string, base: string | undefined): string | undefined {
  if (address.startsWith('#') || address === '') return undefined
  if (base === undefined && isRelative(address)) return address
  if (!URL.canParse(address, base)) return undefined
  const { protocol, href } = new URL(address, base)
  return safe.test(protocol) ? (URL.canParse(address) ? address : href) : undefined
}

/** Tell whether an address is a path below or beside the page, without a scheme or a server. */
function isRelative(address: string): boolean {
  return (
    !URL.canParse(address) &&
    !/^[\s\\/]*[\\/]{2}/.test(address) &&
    URL.canParse(address, 'https://relative.invalid/')
  )
}

function tell(file: VFile, node: Parameters<typeof report>[3] & { url: string }): void {
  if (node.url.startsWith('#') || node.url === '') return
  const found = node.url.length > 60 ? `${node.url.slice(0, 60)}…` : node.url
  const reason = `Unexpected address \`${found}\`, expected http:, https: or mailto:: only the text is kept`
  report(file, 'link-unsafe', reason, node)
}
