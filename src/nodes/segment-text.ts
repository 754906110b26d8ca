import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Segment } from './segment.ts'

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…]/u

/**
 * Get the own text of a segment: its characters in file order without nested clauses, delimiters and Markdown marks;
 * soft line breaks are joined, without a space between Han or kana.
 */
export function segmentText(segment: Segment): string {
  return joinLines(segment.children.map(ownText).join('')).trim()
}

/** List the segments of a tree in text order, a segment before the clauses nested in it. */
export function listSegments(tree: Nodes): Segment[] {
  const list: Segment[] = []
  visit(tree, 'segment', segment => {
    list.push(segment)
  })
  return list
}

function ownText(node: Nodes): string {
  if (node.type === 'segment' || node.type === 'delimiter') return ''
  if (node.type === 'break') return '\n'
  if ('alt' in node) return node.alt ?? ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(ownText).join('') : ''
}

/** Join soft line breaks: with a space, but without one between Han or kana. */
export function joinLines(text: string): string {
  return text.replace(/(\S?)[ \t]*\r?\n[ \t]*(?=(\S?))/gu, (_, before: string, after: string) =>
    (cjk.test(before) || before === '') && (cjk.test(after) || after === '') ? before : `${before} `
  )
}
