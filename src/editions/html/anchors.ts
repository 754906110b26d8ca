import type { PlacedSegment } from '../view/text-view.ts'

/** Ids that the pages give themselves start with one of these, so that a bead's id never meets them. */
const own = /^(?:page|section|text|term|note|bead|view)-/

/** Get the anchor of a bead: its id as it is, but for blanks and for what the page keeps for itself. */
export function beadAnchor(id: string): string {
  return own.test(id) || /^\s*$/.test(id) ? `bead-${toId(id)}` : id.replace(/\s/gu, '_')
}

/** Get the anchor of a source section by its heading. */
export function sectionAnchor(heading: PlacedSegment | undefined): string {
  return `section-${toId(heading?.segment.path ?? '')}`
}

/** Get the anchor of a segment in its whole text. */
export function textAnchor(path: string): string {
  return `text-${toId(path)}`
}

/** Get the anchor of a concept. */
export function termAnchor(concept: string): string {
  return `term-${toId(concept)}`
}

/** Write a link to an anchor of the same page. */
export function toAnchor(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`
}

/** Write a path or a name in the characters of a plain id, different ones differently. */
function toId(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, char =>
    char === '/' ? '-' : char === '~' ? '_' : `:${char.codePointAt(0)?.toString(16)}:`
  )
}
