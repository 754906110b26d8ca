// What the page shows now.
import type { DeskDocument, DeskRow, DeskSegment, DeskView, Side } from '../../review-ui/protocol.ts'

/** Both sides of a bitext, in their order. */
export const sides = ['source', 'target'] as const satisfies readonly Side[]

/** What the page shows, and what it is doing. */
export interface State {
  documents: readonly DeskDocument[]
  /** Why what documents share cannot be read. */
  faults: readonly string[]
  /** The bitext, as the server gave it. */
  view: DeskView | undefined
  /** Place of the row that is shown. */
  at: number
  /** Name of the filter. */
  filter: string
  /** A deed is being done. */
  busy: boolean
  /** A deed was asked for while another was being done. */
  missed: boolean
  /** Something changed while a window was open. */
  waiting: boolean
}

/** What the page shows now. */
export const state: State = {
  documents: [],
  faults: [],
  view: undefined,
  at: 0,
  filter: 'unreviewed',
  busy: false,
  missed: false,
  waiting: false
}

/** Identify a row: a rejected one may have the id of a bead. */
export function keyOf({ decision, bead }: Pick<DeskRow, 'decision' | 'bead'>): string {
  return `${decision === 'rejected' ? '!' : ''}${bead}`
}

/** Tell whether somebody has yet to look at a row. */
export function isUnreviewed({ decision }: DeskRow): boolean {
  return decision !== 'kept' && decision !== 'rejected'
}

/** Get the row that is shown. */
export function currentRow(): DeskRow | undefined {
  return state.view?.rows[state.at]
}

/** Get the key of the row that is shown. */
export function currentKey(): string | undefined {
  const row = currentRow()
  return row && keyOf(row)
}

/** Write the address of a place: a bitext, and the key of a row in it. */
export function addressOf(view: DeskView, key?: string): string {
  const steps = [view.document, view.bitext, ...(key === undefined ? [] : [key])]
  return `#${steps.map(encodeURIComponent).join('/')}`
}

/** Keep the place that is shown in the address, so that it can be opened again. */
export function rememberPlace(): void {
  const place = state.view ? addressOf(state.view, currentKey()) : '#'
  history.replaceState(null, '', `${location.pathname}${place}`)
}

/** Read the place that the address names: document, bitext, and the key of a row. */
export function placeInAddress(): string[] {
  try {
    return location.hash.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return []
  }
}

/** A segment, and its place in its text. */
export interface ShownSegment {
  readonly segment: DeskSegment
  readonly place: number
}

type SegmentsByPath = ReadonlyMap<string, ShownSegment>

const memory = new WeakMap<DeskView, Readonly<Record<Side, SegmentsByPath>>>()

/** List the segments of a view by path. */
export function segmentsByPath(view: DeskView, side: Side): SegmentsByPath {
  const index = (name: Side): SegmentsByPath =>
    new Map(view.segments[name].map((segment, place) => [segment.path, { segment, place }]))
  const known = memory.get(view) ?? { source: index('source'), target: index('target') }
  memory.set(view, known)
  return known[side]
}

/** Write the text of a segment, after its label. */
export function textOfSegment({ label, pieces }: DeskSegment): string {
  const text = pieces.map(piece => piece.text).join('')
  return label === undefined ? text : `${label} ${text}`
}
