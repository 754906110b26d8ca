import type { Nodes } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** Characters that XML 1.0 does not allow in a document, even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Write an XML file. Characters that XML does not allow are removed, and the end mark of a CDATA section, which text
 * must not contain, is escaped.
 */
export function writeXml(root: Nodes): string {
  const instruction = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const
  const xml = toXml([instruction, { type: 'text', value: '\n' }, root], { closeEmptyElements: true })
  return `${allow(xml)}\n`
}

function allow(xml: string): string {
  return xml.replace(forbidden, '').replaceAll(']]>', ']]&gt;')
}
