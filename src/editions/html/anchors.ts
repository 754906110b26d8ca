import type { PlacedSegment } from '../view/text-view.ts'

/** Prefixes of ids that pages generate, which ids of beads must not have. */
const own = /^(?:page|section|text|term|note|bead|view)-/

/** Get the anchor of a bead: its id, except for blanks and reserved prefixes. */
export function beadAnchor(id: string): string {
  return own.test(id) || /^\s*$/.test(id) ? `bead-${toId(id)}` : id.replace(/\s/gu, '_')
}

/** Get the anchor of a source section by its heading. */
export function sectionAnchor(heading: PlacedSegment | undefined): string {
  return sectionAnchorOf(heading?.segment.path ?? '')
}

/** Get the anchor of a source section by the path of its heading. */
export function sectionAnchorOf(path: string): string {
  return `section-${toId(path)}`
}

/** Get the anchor of a segment in the full text. */
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

/** Convert a path or a name to the characters of a plain id, keeping different ones different. */
function toId(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, char =>
    char === '/' ? '-' : char === '~' ? '_' : `:${char.codePointAt(0)?.toString(16)}:`
  )
}
