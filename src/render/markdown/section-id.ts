import type { PlacedSegment } from '../view/index.ts'

/** Get the anchor of a section by its heading: ASCII letters, figures and `-` alone. */
export function sectionId({ segment }: PlacedSegment): string {
  const code = (char: string) => (char === '/' ? '-' : `-${char.codePointAt(0)?.toString(16)}-`)
  return `section-${segment.path.replace(/[^A-Za-z0-9]/gu, code)}`
}
