import { headingLabel, headingsAbove, type PlacedSegment, type TextSection } from './text-view.ts'

/**
 * Name the place of a segment by the headings above it, using only the numbers below the first: `【構成】 2.`; empty if
 * there is no heading except the title.
 */
export function placeOf(placed: PlacedSegment): string {
  return headingsAbove(placed)
    .filter(heading => heading !== placed || heading.number !== '')
    .map((heading, index) => (index > 0 && heading.number ? heading.number : headingLabel(heading)))
    .join(' ')
}

/** Name a section by its heading and those above, each with its number, as in a citation; empty for the title. */
export function placeOfSection({ heading }: TextSection): string {
  return heading ? headingsAbove(heading).map(headingLabel).join(' ') : ''
}

/** Get the heading that names the place of a segment: the innermost one above it, else the title, else the segment itself. */
export function headingOf(placed: PlacedSegment): PlacedSegment {
  return headingsAbove(placed).at(-1) ?? placed.section.heading ?? placed
}

/** Get the outline number of a heading without the separator after it: `二` for `二、`; empty if it has none. */
export function bareNumber({ number }: PlacedSegment): string {
  return number.replace(/[、,，.．。:：\s]+$/u, '')
}
