import type { PhrasingContent } from 'mdast'

/** A web or mail address in ASCII, as GFM autolinks it, but never continuing into Han or kana. */
const address = /(?:https?:\/\/[-.\w]|www\.)[!#-;=?-[\]_a-z~]*|[-.\w+]+@[-a-z\d]+(?:\.[-a-z\d]+)+/giu

/**
 * Turn bare addresses in running text into links. GFM autolinks them anyway, but includes the Japanese that follows:
 * `http://…htmから入手可能`.
 */
export function linkAddresses(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return splitText(node.value)
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      return [{ ...node, children: linkAddresses(node.children) }]
    }
    return [node]
  })
}

function splitText(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const match of value.matchAll(address)) {
    const found = match[0].replace(/[?!.,:;*_~'")\]]+$/u, '')
    if (match.index > from) nodes.push({ type: 'text', value: value.slice(from, match.index) })
    nodes.push({ type: 'link', url: toUrl(found), children: [{ type: 'text', value: found }] })
    from = match.index + found.length
  }
  if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) })
  return nodes
}

function toUrl(found: string): string {
  if (/^https?:/iu.test(found)) return found
  return found.includes('@') && !/^www\./iu.test(found) ? `mailto:${found}` : `http://${found}`
}
