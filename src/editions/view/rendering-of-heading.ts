import type { SegmentRole } from '../../nodes/index.ts'
import { excerpt } from './excerpt.ts'
import type { RowSection } from './row.ts'
import { headingLabel } from './text-view.ts'

/**
 * Name a section in the target's language, for tables of contents: by a heading, else by the clause that renders its
 * heading, else by the first words of the rendering; `undefined` if there is none, or if it was shown next to an
 * earlier section.
 */
export function renderingOfHeading({ heading }: RowSection): string | undefined {
  const targets = (heading?.renderings ?? []).flatMap(({ first, target }) =>
    first ? target.slice(0, 1) : []
  )
  const ofRole = (role: SegmentRole) => targets.find(({ segment }) => segment.role === role)
  const short = ofRole('heading') ?? ofRole('clause')
  if (short) return headingLabel(short)
  return targets.length > 0 ? excerpt(targets.slice(0, 1)) : undefined
}
