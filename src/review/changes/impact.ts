import type { Bitext, ChangedSide, DecisionStatus, Locale } from '../../nodes/index.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import type { ReviewedSegment, Sides } from './current-sides.ts'

/** Lists the concepts in a text, with repetitions. */
export type ConceptsOf = (text: string, locale: Locale) => readonly string[]

/** What follows from a change. */
export interface Impact {
  /** Target segments to look at again, since what they render changed. */
  readonly targets: readonly ReviewedSegment[]
  /** Concepts in the texts that changed, of then and now. */
  readonly concepts: readonly string[]
  /** Other beads that hold a segment of this one. */
  readonly beads: readonly string[]
}

/** Which beads hold a segment. */
export interface BeadNeighbours {
  readonly source: ReadonlyMap<string, readonly string[]>
  readonly target: ReadonlyMap<string, readonly string[]>
}

/** A bead whose impact is asked for. */
export interface ChangedBead {
  readonly bead: string
  readonly decision: DecisionStatus
  readonly side: ChangedSide
  readonly found: Reconciliation | undefined
  readonly now: Sides | null
  readonly concepts: readonly string[]
}

/** List which beads hold each segment. */
export function readNeighbours({ beads }: Bitext): BeadNeighbours {
  const list = (side: 'source' | 'target'): Map<string, string[]> => {
    const holders = new Map<string, string[]>()
    for (const bead of beads) {
      for (const { path } of bead[side]) {
        const ids = holders.get(path)
        if (ids) ids.push(bead.id)
        else holders.set(path, [bead.id])
      }
    }
    return holders
  }
  return { source: list('source'), target: list('target') }
}

/** Tell what follows from a change; nothing from what is kept. */
export function impactOf(
  { bead, decision, side, found, now, concepts }: ChangedBead,
  neighbours: BeadNeighbours
): Impact {
  if (decision === 'kept') return { targets: [], concepts: [], beads: [] }
  const targets =
    side === 'target' ? [] : (now?.target ?? found?.target.flatMap(({ current }) => current) ?? [])
  const paths = (name: 'source' | 'target'): string[] =>
    (now?.[name] ?? found?.[name].flatMap(({ current }) => current) ?? []).map(({ path }) => path)
  const beads = (['source', 'target'] as const).flatMap(name =>
    paths(name).flatMap(path => neighbours[name].get(path) ?? [])
  )
  return { targets, concepts, beads: [...new Set(beads)].filter(id => id !== bead) }
}
