import { segmentText } from '../../../nodes/index.ts'
import type { BitextView } from '../../view/bitext-view.ts'
import type { PlacedBead } from '../../view/row.ts'
import { headingLabel, sectionDepth } from '../../view/text-view.ts'
import { beadAnchor, sectionAnchor } from '../anchors.ts'

/** A source segment and whether it is rendered. */
export interface CoveredSegment {
  /** Its own text. */
  readonly text: string
  /** Whether something renders it. */
  readonly rendered: boolean
  /** Whether its rendering is in the source's language. */
  readonly untranslated: boolean
  /** Its anchor on the reader page. */
  readonly anchor: string
}

/** A section of the source with its segments. */
export interface CoveredSection {
  /** Its anchor, the same as on the reader page. */
  readonly anchor: string
  /** Its heading with its number; empty if it has none. */
  readonly label: string
  /** Number of headings above it, 0 for the outermost. */
  readonly depth: number
  /** Its segments in text order, heading first. */
  readonly segments: readonly CoveredSegment[]
}

/** List the sections of a source, with the renderings of each. */
export function listSections({ source, beads }: BitextView): CoveredSection[] {
  const renderings = firstBeads(beads.filter(({ target }) => target.length > 0))
  const untranslated = firstBeads(beads.filter(({ bead }) => bead.untranslated))
  const omissions = firstBeads(beads.filter(({ target }) => target.length === 0))
  return source.sections.map(section => {
    const own = section.heading ? [section.heading, ...section.body] : section.body
    const anchor = sectionAnchor(section.heading)
    return {
      anchor,
      label: section.heading ? headingLabel(section.heading) : '',
      depth: sectionDepth(section),
      segments: own.map(({ segment }) => {
        const bead = renderings.get(segment.path) ?? omissions.get(segment.path)
        return {
          text: segmentText(segment),
          rendered: renderings.has(segment.path),
          untranslated: untranslated.has(segment.path),
          anchor: bead === undefined ? anchor : beadAnchor(bead)
        }
      })
    }
  })
}

/** List the segments that only the target has, in text order. */
export function listAdditions({ target, beadsOfTarget }: BitextView): CoveredSegment[] {
  return [...target.segments.values()].flatMap(({ segment }) => {
    const addition = beadsOfTarget.get(segment.path)?.find(({ source }) => source.length === 0)
    return addition
      ? [
          {
            text: segmentText(segment),
            rendered: false,
            untranslated: false,
            anchor: beadAnchor(addition.bead.id)
          }
        ]
      : []
  })
}

/** Map the path of each source segment to the first bead that contains it. */
function firstBeads(beads: readonly PlacedBead[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const { bead, source } of beads)
    for (const { segment } of source) if (!first.has(segment.path)) first.set(segment.path, bead.id)
  return first
}
