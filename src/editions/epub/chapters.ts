import { sectionId } from '../markdown/section-id.ts'
import type { BitextView } from '../view/bitext-view.ts'
import type { RowSection } from '../view/row.ts'
import { sectionDepth } from '../view/text-view.ts'

/** The sections of the source in one file of the book: an outermost one and those below it. */
export interface Chapter {
  /** Name of the file. */
  readonly file: string
  /** Its sections, in source order. */
  readonly sections: readonly RowSection[]
}

/** Group the sections of a bitext into chapters. */
export function groupChapters({ sections }: BitextView): Chapter[] {
  const groups: RowSection[][] = []
  for (const each of sections) {
    const last = groups.at(-1)
    if (last && each.section && sectionDepth(each.section) > 0) last.push(each)
    else groups.push([each])
  }
  return groups.map((group, index) => ({
    file: `text-${String(index + 1).padStart(3, '0')}.xhtml`,
    sections: group
  }))
}

/** Map each section and bead to its anchor in the book: `text-002.xhtml#section-2`. */
export function findPlaces(chapters: readonly Chapter[]): Map<string, string> {
  const places = new Map<string, string>()
  for (const { file, sections } of chapters) {
    for (const { section, heading, rows } of sections) {
      if (section?.heading) places.set(sectionId(section.heading), `${file}#${sectionId(section.heading)}`)
      for (const { first, bead } of [heading, ...rows].flatMap(row => row?.renderings ?? []))
        if (first) places.set(beadXmlId(bead.id), `${file}#${beadXmlId(bead.id)}`)
    }
  }
  return places
}

/** Get the anchor of a bead, consisting of ASCII letters, digits, `.`, `_` and `-`. */
export function beadXmlId(id: string): string {
  return `bead-${id.replace(/[^A-Za-z0-9._-]/gu, char => `-${char.codePointAt(0)?.toString(16)}-`)}`
}
