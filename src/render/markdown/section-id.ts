import type { PlacedSegment } from '../view/index.ts'

/** Get the anchor of a section: ASCII letters, figures and `-` alone. */
export function sectionId(heading: PlacedSegment | undefined): string {
  const path = heading?.segment.path ?? 'start'
  return `section-${path.replace(/[^A-Za-z0-9]/gu, char => (char === '/' ? '-' : `-${char.codePointAt(0)?.toString(16)}-`))}`
}
