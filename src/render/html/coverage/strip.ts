import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Locale } from '../../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { toAnchor } from '../anchors.ts'
import type { CoveredSegment } from './sections.ts'

/** Height of a strip, in the units of its drawing; its width is the number of characters. */
const height = 10

/** No cell is drawn narrower than that many characters. */
const narrowest = 4

/**
 * Draw a section as a strip with a cell for each segment, as wide as its text is long. It is for the eye: figures and a
 * list say the same in words, so it is kept from the keyboard and from those who listen.
 *
 * @param page - relative URL of the reader's page, whose clauses the cells lead to.
 */
export function renderStrip(
  segments: readonly CoveredSegment[],
  page: string,
  locale: Locale,
  { translate }: Wording
): Element {
  let start = 0
  const cells = segments.map(({ text, rendered, anchor }) => {
    const width = Math.max(narrowest, [...text].length)
    const place = { x: start, y: 0, width, height }
    const line = s('line', { x1: start, x2: start + width, y1: height, y2: height })
    start += width
    const state = translate(rendered ? 'legendRendered' : 'legendLeftOut')
    return s(
      'a',
      { href: page + toAnchor(anchor), tabIndex: -1, className: [rendered ? 'rendered' : 'left-out'] },
      [s('title', `${state}: ${text}`), s('rect', place), ...(rendered ? [] : [line])]
    )
  })
  const box = { viewBox: `0 0 ${start} ${height}`, preserveAspectRatio: 'none' }
  return s(
    'svg',
    { className: ['strip'], lang: locale, ariaHidden: 'true', focusable: 'false', ...box },
    cells
  )
}
