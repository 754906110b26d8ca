import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Nodes, PhrasingContent } from 'mdast'
import { moveCharacters } from '../nodes/index.ts'

/** A leaf of a block's phrasing content, with the marks around it. */
export interface TextLeaf {
  /** The node itself. */
  readonly node: PhrasingContent
  /** Emphasis, links … around the leaf, outermost first. */
  readonly marks: readonly Nodes[]
  /** Start of the leaf in the flat text. */
  readonly start: number
  /** End of the leaf, exclusive. */
  readonly end: number
}

/**
 * The characters of a block as one string, with the position of each in the file.
 *
 * ```markdown
 * - 深化**“放管服”**改革
 *     flat text: 深化“放管服”改革
 *     offsets:   2 3 6 7 8 9 10 13 14
 * ```
 */
export interface FlatText {
  /**
   * The characters, raised and lowered ones in their Unicode form. In code, everything but ASCII letters and digits is
   * replaced by a hyphen. A leaf without text (an image, raw HTML, a link without content) is one U+FFFC, a reference to a
   * note U+FFFB.
   */
  readonly text: string
  /** Offset in the file of each UTF-16 unit, and of the end of the text: `text.length + 1` numbers. */
  readonly offsets: readonly number[]
  /** The leaves in order, without gaps. */
  readonly leaves: readonly TextLeaf[]
}

/** Flatten the phrasing content of a block. */
export function flatten(children: readonly PhrasingContent[], source: string): FlatText {
  const leaves: TextLeaf[] = []
  const offsets: number[] = []
  let text = ''
  let last = 0
  const enter = (node: PhrasingContent, marks: readonly Nodes[]): void => {
    if ('children' in node && node.children.length > 0) {
      for (const child of node.children) enter(child, [...marks, node])
      return
    }
    const value = leafValue(node)
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    leaves.push({ node, marks, start: text.length, end: text.length + value.length })
    offsets.push(...placeCharacters(value, source.slice(from, to)).map(place => from + place))
    text += node.type === 'inlineCode' ? hideMarks(value) : moved(value, marks)
    last = to
  }
  for (const child of children) enter(child, [])
  return { text, offsets: [...offsets, last], leaves }
}

function leafValue(node: PhrasingContent): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  // A reference to a note belongs to the sentence before it.
  return node.type === 'footnoteReference' ? '\u{fffb}' : '\u{fffc}'
}

/** Write raised and lowered characters in their Unicode form where there is one, so that 2<sup>10</sup> is not 210. */
function moved(value: string, marks: readonly Nodes[]): string {
  const mark = marks.findLast(({ type }) => type === 'superscript' || type === 'subscript')
  return mark?.type === 'superscript' || mark?.type === 'subscript' ? moveCharacters(mark.type, value) : value
}

/** Replace characters that would end a sentence, open a bracket or begin a list in prose, because code is never split. */
function hideMarks(code: string): string {
  return code.replace(/[^\dA-Za-z]/g, '-')
}

/** Find the position of each character of a leaf in its source, skipping escapes, character references and line prefixes. */
function placeCharacters(value: string, source: string): number[] {
  if (value === source) return Array.from({ length: value.length }, (_, index) => index)
  const places: number[] = []
  let at = 0
  for (let index = 0; index < value.length; index++) {
    const decoded = nextCharacter(value, index, source, at)
    places.push(decoded.start)
    at = decoded.end
  }
  return places
}

function nextCharacter(
  value: string,
  index: number,
  source: string,
  from: number
): { start: number; end: number } {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '&' && source[at - 1] !== '\\') {
      const reference = /^&(#[xX]?[\da-fA-F]{1,7}|\w{1,31});/.exec(source.slice(at, at + 40))
      const text = reference ? decodeReference(reference[1] ?? '') : undefined
      if (reference && text && value.startsWith(text, index))
        return { start: at, end: at + reference[0].length }
    }
    if (source[at] === value[index]) {
      const escaped = source[at - 1] === '\\' && at - 1 >= from
      return { start: escaped ? at - 1 : at, end: at + 1 }
    }
  }
  return { start: from, end: from }
}

function decodeReference(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
