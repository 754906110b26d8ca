import type { Wording } from '../../wording/index.ts'
import { bareNumber, headingOf } from '../view/place.ts'
import type { PlacedBead } from '../view/row.ts'
import { headingLabel, type PlacedSegment } from '../view/text-view.ts'

/** Get the anchor of a section by its heading, consisting of ASCII letters, digits and `-`. */
export function sectionId({ segment }: PlacedSegment): string {
  const code = (char: string) => (char === '/' ? '-' : `-${char.codePointAt(0)?.toString(16)}-`)
  return `section-${segment.path.replace(/[^A-Za-z0-9]/gu, code)}`
}

/** A section, as named by links. */
export interface NamedSection {
  /** Anchor of the section. */
  readonly id: string
  /** Its number, or else its heading; `title` for the section of the whole text. */
  readonly name: string
}

/** List the distinct sections of the source with some of the given beads. */
export function listNamedSections(placed: readonly PlacedBead[], { translate }: Wording): NamedSection[] {
  const sections = new Map<string, NamedSection>()
  for (const { source } of placed) {
    const [segment] = source
    const heading = segment && headingOf(segment)
    if (heading?.segment.role !== 'heading') continue
    const name = heading.section.isTitle ? translate('title') : bareNumber(heading) || headingLabel(heading)
    sections.set(sectionId(heading), { id: sectionId(heading), name })
  }
  return [...sections.values()]
}
