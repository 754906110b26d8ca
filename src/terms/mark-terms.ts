import type { Nodes, Root } from 'mdast'
import { type FindLanguage, findLanguage } from '../languages/index.ts'
import type { Locale, Segment, Termbase } from '../nodes/index.ts'
import { findTerms } from './find-terms.ts'
import { flattenSegment, type Mark } from './flat-segment.ts'
import { indexTerms } from './term-index.ts'
import { unmarkTerms } from './unmark-terms.ts'
import { wrapTerms } from './wrap-terms.ts'

/**
 * Wrap every occurrence of a term in the segments of a tree in a `term` node.
 *
 * At each position the longest term is used, or the first in the termbase among equally long ones. Texts are compared
 * in normal form: script, width, letter case and quotation marks do not matter, nor do soft line breaks in Chinese and
 * Japanese. A term never extends across segments or part of an emphasis or link, and is never matched inside another
 * word as far as `hasWordEdges` and `createHanReader` can tell; if they cannot, a longer term in the termbase helps.
 * Existing term nodes are replaced. The given tree is not changed.
 *
 * @param tree - a tree with segments.
 * @param locale - language of the text; terms of this locale, and of the same language, are searched.
 * @param languages - finds the language of a locale; among the built-in languages by default.
 */
export function markTerms(
  tree: Root,
  termbase: Termbase,
  locale: Locale,
  languages: FindLanguage = findLanguage
): Root {
  const index = indexTerms(termbase, locale, languages)
  return mapSegments(tree, function mark(segment): Segment {
    const plain = { ...segment, children: unmarkTerms(segment.children) }
    const { text, marks } = flattenSegment(plain)
    const accepts = (start: number, end: number): boolean => marks.every(keepsWhole(start, end))
    const matches = findTerms(text, { index, accepts })
    return { ...plain, children: wrapTerms(plain.children, matches, mark) }
  })
}

/** Tell whether a mark is outside a stretch, around it or within it, so that the stretch does not split it. */
function keepsWhole(start: number, end: number): (mark: Mark) => boolean {
  return mark =>
    end <= mark.start ||
    start >= mark.end ||
    (start >= mark.start && end <= mark.end) ||
    (start <= mark.start && end >= mark.end)
}

function mapSegments<T extends Nodes>(node: T, change: (segment: Segment) => Segment): T
function mapSegments(node: Nodes, change: (segment: Segment) => Segment): Nodes {
  if (node.type === 'segment') return change(node)
  if (!('children' in node)) return node
  return { ...node, children: node.children.map(child => mapSegments(child, change)) } as typeof node
}
