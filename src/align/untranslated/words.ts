import type { Nodes } from 'mdast'
import type { Segment } from '../../nodes/index.ts'

/** A word of running text; in scripts without spaces between words, a character. */
export interface Word {
  /** The word in lower case. */
  readonly form: string
  /** Whether it has a capital letter. */
  readonly hasCapital: boolean
}

/** Markup, note marks and quotations, which stay as they are. */
const apart =
  /<[^<>]*>|\{[^{}]*\}|^\s*(?:\/{3,}|:{3,}|!{3}|\?{3}\+?|\[!)\s*\w+\]?|"[^"]{2,}"|“[^”]{2,}”|„[^“”]{2,}[“”]|«[^»]{2,}»|「[^」]{2,}」|『[^』]{2,}』/gu

/** Scripts without spaces between words, as members of a character class. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}'

/** A character of those scripts, or a run between spaces, brackets and full-width marks. */
const token = new RegExp(`[${unspaced}]|[^\\s${unspaced}\\p{Ps}\\p{Pe}、。，；：！？—–…]+(?:\\(\\))?`, 'gu')

const word = /[\p{L}\p{M}]+(?:['’\u2011-][\p{L}\p{M}]+)*/gu

/** Names that only code has: `use_state`, `node/fs`, `main.py`, `v2`, `useState`, `map()`, `--help`, addresses. */
const code = /[\p{L}\p{N}][_/\\@.:#]+[\p{L}\p{N}]|\d|\p{Ll}\p{Lu}|\(\)|^\W*--?\w|_/u

/** Recognises an entry of a bibliography: an author with initials and a year, an identifier of a publication, pages. */
const entry =
  /(?:\p{L}+,\s\p{Lu}\.|^\p{Lu}\.\s\p{Lu}\p{Ll}+).*\b(?:1[5-9]|20)\d\d\b|\b(?:doi|DOI|ISBN|ISSN|arXiv)\b[:\s]|\bet al\.|\bpp\.\s?\d|\b[Vv]ol\.\s?\d/u

/**
 * List the words of a segment's own text that a translator would translate: no code, markup, addresses, quotations or
 * names from programs.
 */
export function listWords(segment: Segment): Word[] {
  const text = segment.children.map(proseOf).join('').normalize('NFKC')
  const words: Word[] = []
  for (const { 0: found } of text.replace(apart, ' ').matchAll(token)) {
    if (code.test(found)) continue
    for (const { 0: each } of found.matchAll(word)) {
      const form = each.toLowerCase()
      words.push({ form, hasCapital: form !== each })
    }
  }
  return words
}

/** Tell whether a segment is an entry of a bibliography, or part of one. */
export function isEntry(segment: Segment): boolean {
  return entry.test(segment.children.map(proseOf).join(''))
}

function proseOf(node: Nodes): string {
  if (node.type === 'segment' || node.type === 'delimiter' || node.type === 'break') return ' '
  if (node.type === 'inlineCode' || node.type === 'html') return ' '
  if ('alt' in node) return node.alt ?? ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(proseOf).join('') : ''
}
