import type { Nodes, Parents, Root, TableRow } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { delimiterText, listSegments, type Segment, segmentText } from '../../nodes/index.ts'

/** A cell of a table. */
export interface Cell {
  /** The row that holds it. */
  readonly row: TableRow
  /** Whether the row is the header. */
  readonly isHead: boolean
  /** Position in the row, from 0. */
  readonly column: number
}

/** A segment with its place in the outline of its text. */
export interface PlacedSegment {
  /** The segment itself. */
  readonly segment: Segment
  /** Position in text order, from 0. */
  readonly order: number
  /** Number or label before it, as the text shows it (`（四）`, `2.`, `第3条`); empty if there is none. */
  readonly number: string
  /** The full stop of a sentence, if it is not among the segment's own characters (`。`); else empty. */
  readonly fullStop: string
  /** Its section. */
  readonly section: TextSection
  /** Its cell; `undefined` outside tables. */
  readonly cell: Cell | undefined
  /** Its box; `undefined` outside boxes. */
  readonly box: Box | undefined
}

/** The place of a segment in a container. */
export interface Box {
  /** Kind of the container: `tip`. */
  readonly kind: string
  /** Whether the segment is the first one in it. */
  readonly opens: boolean
  /** Whether the segment is in its title. */
  readonly isTitle: boolean
}

/** A heading and the text below it up to the next heading; the first section may have no heading. */
export interface TextSection {
  /** The heading. */
  readonly heading: PlacedSegment | undefined
  /** Depth of the heading; 0 for text before the first heading. */
  readonly level: number
  /** Whether the heading is run in: it opens a paragraph or an item, and is not a separate heading. */
  readonly runIn: boolean
  /** Whether the heading is the title of the whole text: the only one of depth 1. */
  readonly isTitle: boolean
  /** The section of the next higher level that contains this one. */
  readonly parent: TextSection | undefined
  /** Segments between the heading and the next one, in text order. */
  readonly body: readonly PlacedSegment[]
}

/** The outline of one text. */
export interface TextView {
  /** Every segment by path, in text order. */
  readonly segments: ReadonlyMap<string, PlacedSegment>
  /** Sections in text order. */
  readonly sections: readonly TextSection[]
}

interface OpenSection extends TextSection {
  heading: PlacedSegment | undefined
  isTitle: boolean
  readonly body: PlacedSegment[]
}

/** Derive the outline of a text from its tree: sections are opened by heading segments, including run-in ones. */
export function viewText(tree: Root): TextView {
  const segments = new Map<string, PlacedSegment>()
  let section = open(undefined, 0, false)
  const sections = [section]
  visitParents(tree, 'segment', (segment, ancestors) => {
    const parent = ancestors.at(-1)
    const opens = segment.role === 'heading'
    if (opens) {
      section = open(section, headingLevel(segment, parent, section), parent?.type !== 'heading')
      sections.push(section)
    }
    const number = (opens && numberBefore(segment, parent)) || segment.label || ''
    const home = opens ? section : homeOf(segment, section)
    const placed: PlacedSegment = {
      segment,
      order: segments.size,
      number,
      fullStop: segment.role === 'sentence' ? fullStopBehind(segment, parent) : '',
      section: home,
      cell: cellIn(ancestors),
      box: boxIn(ancestors, segment)
    }
    segments.set(segment.path, placed)
    if (opens) section.heading = placed
    else section.body.push(placed)
  })
  markTitle(sections)
  return { segments, sections: sections.filter(each => each.heading || each.body.length > 0) }
}

/** List the headings above a segment, outermost first, without the title of the whole text. */
export function headingsAbove(placed: PlacedSegment): PlacedSegment[] {
  const headings: PlacedSegment[] = []
  for (let at: TextSection | undefined = placed.section; at; at = at.parent) {
    if (at.heading && !at.isTitle) headings.unshift(at.heading)
  }
  return headings
}

/** Count the headings above a section, without the title of the whole text and optionally without run-in ones. */
export function sectionDepth(section: TextSection, countRunIn = true): number {
  let depth = 0
  for (let at = section.parent; at; at = at.parent) {
    if (at.heading && !at.isTitle && (countRunIn || !at.runIn)) depth += 1
  }
  return depth
}

/** Write a segment as in a citation: its number and its text. */
export function headingLabel(placed: PlacedSegment): string {
  return numberAndGap(placed) + segmentText(placed.segment)
}

/** Write the number of a segment with the space that belongs between it and the text; empty if it has none. */
export function numberAndGap({ number }: PlacedSegment): string {
  return /[\p{L}\p{N}.．)\]°]$/u.test(number) ? `${number} ` : number
}

function cellIn(ancestors: readonly Parents[]): Cell | undefined {
  const table = ancestors.find(node => node.type === 'table')
  const row = table?.children.find(each => ancestors.includes(each))
  const column = row?.children.findIndex(each => ancestors.includes(each)) ?? -1
  return row && { row, isHead: row === table?.children[0], column }
}

function boxIn(ancestors: readonly Parents[], segment: Segment): Box | undefined {
  const container = ancestors.findLast(node => node.type === 'container')
  if (!container) return undefined
  const isTitle = container.titled && ancestors.some(node => node === container.children[0])
  return { kind: container.kind, opens: listSegments(container)[0] === segment, isTitle }
}

function open(before: TextSection | undefined, level: number, runIn: boolean): OpenSection {
  let parent = before
  while (parent && (parent.level >= level || !parent.heading)) parent = parent.parent
  return { heading: undefined, level, runIn, isTitle: false, parent, body: [] }
}

function headingLevel(segment: Segment, parent: Parents | undefined, section: TextSection): number {
  if (parent?.type === 'heading') return parent.depth
  let block: TextSection | undefined = section
  while (block?.runIn) block = block.parent
  const deeper = steps(segment.path) - steps(block?.heading?.segment.path ?? '')
  return Math.max(2, (block?.level ?? 0) + Math.max(1, deeper))
}

/** Return the section of a segment. A run-in heading covers only what its path says; later text belongs to the outer section. */
function homeOf({ path }: Segment, section: TextSection): TextSection {
  let home = section
  while (home.runIn && home.parent && !path.startsWith(`${home.heading?.segment.path}/`)) home = home.parent
  return home
}

function markTitle(sections: readonly OpenSection[]): void {
  const [title, ...others] = sections.filter(section => section.level === 1)
  if (title && others.length === 0) title.isTitle = true
}

function steps(path: string): number {
  return path === '' ? 0 : path.split('/').length
}

function numberBefore(segment: Segment, parent: Parents | undefined): string {
  const lead = delimiterAt(-1, segment, parent).replace(/^[\s、，,；;。]+|\s+$/gu, '')
  return /[\p{L}\p{N}]/u.test(lead) ? lead : ''
}

function fullStopBehind(segment: Segment, parent: Parents | undefined): string {
  return /^[。．]/u.exec(delimiterAt(1, segment, parent))?.[0] ?? ''
}

/** Get the delimiter next to a segment; empty if there is none. */
function delimiterAt(step: -1 | 1, segment: Segment, parent: Parents | undefined): string {
  const siblings: readonly Nodes[] = parent?.children ?? []
  const beside = siblings[siblings.indexOf(segment) + step]
  return beside?.type === 'delimiter' ? delimiterText(beside) : ''
}
