import { headingLabel, headingsAbove, type PlacedSegment, type TextSection } from './text-view.ts'

/**
 * Name where a segment is in its text by the headings above it, those below the first by their number: `【構成】 2.`;
 * empty under no heading but the title.
 */
export function placeOf(placed: PlacedSegment): string {
  return headingsAbove(placed)
    .filter(heading => heading !== placed || heading.number !== '')
    .map((heading, index) => (index > 0 && heading.number ? heading.number : headingLabel(heading)))
    .join(' ')
}

/** Name a section by its heading and those above it, each with its number, as a citation does; empty for the title. */
export function placeOfSection({ heading }: TextSection): string {
  return heading ? headingsAbove(heading).map(headingLabel).join(' ') : ''
}

/** Get the heading that names the place of a segment: the innermost above it, else the title, else the segment itself. */
export function headingOf(placed: PlacedSegment): PlacedSegment {
  return headingsAbove(placed).at(-1) ?? placed.section.heading ?? placed
}

/** Get the outline number of a heading without what sets it off from its text: `二` for `二、`; empty without one. */
export function bareNumber({ number }: PlacedSegment): string {
  return number.replace(/[、,，.．。:：\s]+$/u, '')
}
