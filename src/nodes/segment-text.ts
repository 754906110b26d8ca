import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { raisedText } from './raised.ts'
import type { Delimiter, Segment } from './segment.ts'

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…]/u

/**
 * Get the own text of a segment: its characters in file order without nested clauses, delimiters and Markdown marks.
 * Soft line breaks are joined, without a space between Han or kana. Raised and lowered text is written in Unicode's
 * characters (2¹⁰, H₂O) or as `^(…)` and `_(…)`; of ruby only the base counts.
 */
export function segmentText(segment: Segment): string {
  return joinLines(segment.children.map(ownText).join('')).trim()
}

/** Get the characters of a delimiter in file order, without Markdown marks. */
export function delimiterText(delimiter: Delimiter): string {
  return delimiter.children.map(ownText).join('')
}

/** List the segments of a tree in text order, each segment before the clauses nested in it. */
export function listSegments(tree: Nodes): Segment[] {
  const list: Segment[] = []
  visit(tree, 'segment', segment => {
    list.push(segment)
  })
  return list
}

function ownText(node: Nodes): string {
  if (node.type === 'segment' || node.type === 'delimiter' || node.type === 'html') return ''
  if (node.type === 'break') return '\n'
  if ('alt' in node) return node.alt ?? ''
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const text = node.children.map(ownText).join('')
  return node.type === 'superscript' || node.type === 'subscript' ? raisedText(node.type, text) : text
}

/** Get the text of any nodes as `segmentText` writes it: 2¹⁰, and of ruby the base alone. Line breaks stay. */
export function plainText(node: Nodes): string {
  if (node.type === 'segment' || node.type === 'delimiter') return node.children.map(plainText).join('')
  return ownText(node)
}

/** Join soft line breaks with a space, or directly between Han or kana. */
export function joinLines(text: string): string {
  const lines = text.split(/\r?\n/)
  let joined = ''
  for (const [index, line] of lines.entries()) {
    const start = index === 0 ? 0 : skipBlanks(line, 0, 1)
    const end = index === lines.length - 1 ? line.length : skipBlanks(line, line.length - 1, -1) + 1
    const own = line.slice(start, end)
    joined += index > 0 && needsSpace(lines[index - 1] ?? '', own) ? ` ${own}` : own
  }
  return joined
}

/** Find the next character that is neither a space nor a tab. */
function skipBlanks(line: string, from: number, step: 1 | -1): number {
  let at = from
  while (line[at] === ' ' || line[at] === '\t') at += step
  return at
}

function needsSpace(before: string, after: string): boolean {
  const last = [...before.slice(0, skipBlanks(before, before.length - 1, -1) + 1).slice(-2)].at(-1) ?? ''
  const [first = ''] = after.slice(0, 2)
  return !(isCjkOrBlank(last) && isCjkOrBlank(first))
}

function isCjkOrBlank(character: string): boolean {
  return character.trim() === '' || cjk.test(character)
}
