import type { PhrasingContent } from 'mdast'

/** A URL in running text: printable ASCII only, so that Chinese or Japanese after it is not included. */
const url = /\b(?:https?:\/\/|mailto:)[!#-;=?-Z\]_a-z[~%@]+/gi

/**
 * Turn plain text into phrasing content in which each URL is a link to itself, written `<https://example.org/>`.
 *
 * Punctuation after a URL, and a closing bracket that is not opened in it, stay outside the link.
 */
export function toPhrasing(text: string): PhrasingContent[] {
  const list: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(url)) {
    const found = trimUrl(match[0])
    if (!URL.canParse(found)) continue
    if (match.index > end) list.push({ type: 'text', value: text.slice(end, match.index) })
    list.push({ type: 'link', url: found, children: [{ type: 'text', value: found }] })
    end = match.index + found.length
  }
  if (end < text.length) list.push({ type: 'text', value: text.slice(end) })
  return list
}

function trimUrl(found: string): string {
  const trimmed = found.replace(/[.,;:!?'*]+$/, '')
  const last = trimmed.at(-1)
  const open = last === ')' ? '(' : last === ']' ? '[' : undefined
  if (!open || count(trimmed, open) >= count(trimmed, last ?? '')) return trimmed
  return trimUrl(trimmed.slice(0, -1))
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
