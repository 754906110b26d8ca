import type { Bitext, ChangedSide, DecisionStatus, Locale } from '../../nodes/index.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import type { ReviewedSegment, Sides } from './current-sides.ts'

/** Lists the concepts in a text, with repetitions. */
export type ConceptsOf = (text: string, locale: Locale) => readonly string[]

/** Consequences of a change. */
export interface Impact {
  /** Target segments to check again, because what they render changed. */
  readonly targets: readonly ReviewedSegment[]
  /** Concepts in the changed texts, old and current. */
  readonly concepts: readonly string[]
  /** Other beads that share a segment with this one. */
  readonly beads: readonly string[]
}

/** The beads of each segment. */
export interface BeadNeighbours {
  readonly source: ReadonlyMap<string, readonly string[]>
  readonly target: ReadonlyMap<string, readonly string[]>
}

/** A bead whose impact is computed. */
export interface ChangedBead {
  readonly bead: string
  readonly decision: DecisionStatus
  readonly side: ChangedSide
  readonly found: Reconciliation | undefined
  readonly now: Sides | null
  readonly concepts: readonly string[]
}

/** List the beads of each segment. */
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

/** Return the consequences of a change; none if nothing changed. */
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
