import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Locale } from '../../../nodes/index.ts'
import type { Wording, WordingKey } from '../../../wording/index.ts'
import { toAnchor } from '../anchors.ts'
import type { CoveredSegment } from './sections.ts'

/** Height of a strip, in units of its drawing; its width is the number of characters. */
const height = 10

/** Minimum width of a cell, as a share of the section's text. */
const narrowest = 1 / 60

/**
 * Draw a section as a strip with a cell for each segment, whose width is the length of its text. It is visual only:
 * numbers and a list give the same information in words, so it is hidden from the keyboard and from screen readers.
 *
 * @param page - relative URL of the reader page, to whose clauses the cells link.
 */
export function renderStrip(
  segments: readonly CoveredSegment[],
  page: string,
  locale: Locale,
  { translate }: Wording
): Element {
  const lengths = segments.map(({ text }) => [...text].length)
  const least = Math.ceil(lengths.reduce((sum, length) => sum + length, 0) * narrowest)
  let start = 0
  const cells = segments.map(({ text, rendered, untranslated, anchor }, index) => {
    const width = Math.max(least, lengths[index] ?? 0)
    const place = { x: start, y: 0, width, height }
    const line = s('line', { x1: start, x2: start + width, y1: height, y2: height })
    start += width
    const [name, key] = stateOf(rendered, untranslated)
    return s('a', { href: page + toAnchor(anchor), tabIndex: -1, className: [name] }, [
      s('title', `${translate(key)}: ${text}`),
      s('rect', place),
      ...(name === 'rendered' ? [] : [line])
    ])
  })
  const box = { viewBox: `0 0 ${start} ${height}`, preserveAspectRatio: 'none' }
  return s(
    'svg',
    { className: ['strip'], lang: locale, ariaHidden: 'true', focusable: 'false', ...box },
    cells
  )
}

/** Return the state of a segment, as a class for the style sheet and as wording. */
function stateOf(rendered: boolean, untranslated: boolean): [name: string, key: WordingKey] {
  if (untranslated) return ['untranslated', 'untranslated']
  return rendered ? ['rendered', 'legendRendered'] : ['left-out', 'legendLeftOut']
}
