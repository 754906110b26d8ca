import type { Marker } from './markers.ts'

/** Kind letters of steps without a number of their own: heading, paragraph, item, sentence, clause, block of code, table, row, cell. */
export type StepKind = 'h' | 'p' | 'i' | 's' | 'c' | 'b' | 't' | 'r' | 'k'

/** A place in the outline, from which the places below it are numbered. */
export interface Place {
  /** Path of the place; empty for the root. */
  readonly path: string
  /** How often each step was used below it. */
  readonly steps: Map<string, number>
}

/** An open section of the outline. */
interface Section extends Place {
  /** Rank of a heading, 1 to 6; 7 for a section opened by a numbered paragraph or a list item. */
  readonly rank: number
  /** Style of its number, for a numbered paragraph. */
  readonly style?: string | undefined
}

/** Rank of numbered paragraphs: below every heading. */
const paragraphRank = 7

/** The outline of a text, built while the text is read from top to bottom. */
export interface Outline {
  /** Open a section for a heading and get its place. */
  heading(depth: number, number: string | undefined): Place
  /** Open a section for a numbered paragraph: a sibling of the last one with a number of that style, else below it. */
  numbered(marker: Marker): Place
  /** Get the place of a block without a section of its own. */
  block(kind: StepKind, number?: string): Place
  /** Get the place of a note: below the last heading, never below a numbered paragraph. */
  note(): Place
  /** Keep the blocks of a list item below its place while they are read. */
  within<T>(place: Place, read: () => T): T
}

/** Start the outline of a text. */
export function createOutline(): Outline {
  const root: Section = { path: '', steps: new Map(), rank: 0 }
  let open: Section[] = [root]
  const top = (): Section => open.at(-1) ?? root
  const push = (place: Place, rank: number, style?: string): Place => {
    open.push({ ...place, rank, style })
    return place
  }
  return {
    heading(depth, number) {
      open = open.filter(section => section.rank < depth)
      return push(nextPlace(top(), 'h', number), depth)
    },
    numbered(marker) {
      const alike = open.findIndex(section => section.style === marker.style)
      if (alike > 0) open = open.slice(0, alike)
      return push(nextPlace(top(), 'p', marker.number), paragraphRank, marker.style)
    },
    block: (kind, number) => nextPlace(top(), kind, number),
    note() {
      open = open.filter(section => section.rank < paragraphRank)
      return nextPlace(top(), 'p')
    },
    within(place, read) {
      const before = open
      open = [...open, { ...place, rank: paragraphRank }]
      const result = read()
      open = before
      return result
    }
  }
}

/** Return the next place below another: its number, or its kind with an ordinal. A repeated number gets `~2`. */
export function nextPlace(parent: Place, kind: StepKind, number?: string): Place {
  const key = number ?? kind
  const count = (parent.steps.get(key) ?? 0) + 1
  parent.steps.set(key, count)
  const step = number === undefined ? `${kind}${count}` : count > 1 ? `${number}~${count}` : number
  return { path: parent.path ? `${parent.path}/${step}` : step, steps: new Map() }
}
