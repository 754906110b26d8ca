// The state of the page.
import type { DeskDocument, DeskRow, DeskSegment, DeskView, Side } from '../../review-ui/protocol.ts'

/** Both sides of a bitext, in order. */
export const sides = ['source', 'target'] as const satisfies readonly Side[]

/** What the page shows and does. */
export interface State {
  documents: readonly DeskDocument[]
  /** Faults of the files that documents share. */
  faults: readonly string[]
  /** The bitext, as received from the server. */
  view: DeskView | undefined
  /** Index of the displayed row. */
  at: number
  /** Name of the filter. */
  filter: string
  /** An action is in progress. */
  busy: boolean
  /** An action was requested while another one was in progress. */
  missed: boolean
  /** Something changed while a window was open. */
  waiting: boolean
}

/** The state of the page. */
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

/** Identify a row; a rejected one may have the id of a bead. */
export function keyOf({ decision, bead }: Pick<DeskRow, 'decision' | 'bead'>): string {
  return `${decision === 'rejected' ? '!' : ''}${bead}`
}

/** Tell whether a row is unreviewed. */
export function isUnreviewed({ decision }: DeskRow): boolean {
  return decision !== 'kept' && decision !== 'rejected'
}

/** Get the displayed row. */
export function currentRow(): DeskRow | undefined {
  return state.view?.rows[state.at]
}

/** Get the key of the displayed row. */
export function currentKey(): string | undefined {
  const row = currentRow()
  return row && keyOf(row)
}

/** Return the address of a bitext, and of a row in it given by key. */
export function addressOf(view: DeskView, key?: string): string {
  const steps = [view.document, view.bitext, ...(key === undefined ? [] : [key])]
  return `#${steps.map(encodeURIComponent).join('/')}`
}

/** Put the displayed place into the address, so that it can be opened again. */
export function rememberPlace(): void {
  const place = state.view ? addressOf(state.view, currentKey()) : '#'
  history.replaceState(null, '', `${location.pathname}${place}`)
}

/** Read the place in the address: document, bitext, and key of a row. */
export function placeInAddress(): string[] {
  try {
    return location.hash.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return []
  }
}

/** A segment, with its index in its text. */
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
