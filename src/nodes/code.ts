import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { CodeBlock } from './bitext.ts'

declare module 'mdast' {
  interface Code {
    /** Address in the outline, like that of a segment: `2/4/b1`. */
    path?: string
  }
}

/** List the code blocks of a segmented tree, in text order. */
export function listCode(tree: Root): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let before = 0
  visit(tree, node => {
    if (node.type === 'segment') before++
    if (node.type === 'code' && node.path !== undefined)
      blocks.push({ path: node.path, node, hash: codeHash(node.value), before })
  })
  return blocks
}

/**
 * Hash the characters of a code block, ignoring line ends and the white space before them. Two rounds of FNV-1a over
 * the code units with 32 bits each (Fowler, Noll and Vo 1991).
 *
 * @returns `code:` and 14 letters and digits.
 */
export function codeHash(value: string): string {
  const text = value.replace(/[ \t]*(?:\r\n|\r|\n|$)/g, '\n')
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13)
  }
  return `code:${[one, other].map(hash => (hash >>> 0).toString(36).padStart(7, '0')).join('')}`
}

/** Tell whether a text is the hash of a code block. */
export function isCodeHash(text: string): boolean {
  return /^code:[\da-z]{14}$/.test(text)
}
