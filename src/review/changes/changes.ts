import {
  type Bead,
  type BeadKind,
  type Bitext,
  type ChangedSide,
  type ChangeKind,
  type DecidedSegment,
  type DecisionStatus,
  kindOf,
  type Locale
} from '../../nodes/index.ts'
import { absorbed } from '../anchor/absorbed.ts'
import type { Anchor, CurrentSegment } from '../anchor/anchor.ts'
import { comparable } from '../anchor/compared.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import { currentSides, type Sides } from './current-sides.ts'
import { type ConceptsOf, type Impact, impactOf, readNeighbours } from './impact.ts'

/** One row of a review. */
export interface Change {
  /** Folder of the document in the corpus. */
  readonly document: string
  /** Locale of the source. */
  readonly source: Locale
  /** Locale of the target. */
  readonly target: Locale
  /** Id of the bead. */
  readonly bead: string
  /** What became of the decision on it; `new` if there is none. */
  readonly decision: DecisionStatus
  /** Kind of change. */
  readonly change: ChangeKind
  /** The side whose text changed; `undefined` if neither did. */
  readonly side: ChangedSide
  /** Kind of the bead. */
  readonly kind: BeadKind
  /** Set if a target segment of the bead is in the source's language. */
  readonly untranslated?: true
  /** Confidence of the aligner in the current bead, 0 to 1; 0 for one that is gone. */
  readonly score: number
  /** The texts that were accepted; empty on both sides of a new bead. */
  readonly accepted: Sides
  /** The current texts; `null` for an orphaned bead. */
  readonly current: Sides | null
  /** Consequences of the change. */
  readonly impact: Impact
  /** Set if its texts are code blocks. An accepted one of which only the hash is known is empty. */
  readonly isCode?: true
}

/** The bitext under review. */
export type ReviewedBitext = Pick<Change, 'document' | 'source' | 'target'>

/**
 * List the changes of a bitext since it was accepted: its beads in order, then the orphaned ones in the order of the
 * alignment file. A bead that was absorbed by another shows the other's texts. Rejections have no rows.
 *
 * @param bitext with the decisions applied.
 * @param conceptsOf lists the concepts in a text, to detect changed terms.
 */
export function changes(
  reviewed: ReviewedBitext,
  bitext: Bitext,
  reconciliations: readonly Reconciliation[],
  conceptsOf: ConceptsOf = () => []
): Change[] {
  const accepted = reconciliations.filter(({ decision }) => decision.state === 'accepted')
  const byId = new Map(accepted.map(found => [found.decision.id, found]))
  const current = currentSides(bitext)
  const once = decidedPaths(accepted)
  const neighbours = readNeighbours(bitext)
  const toRow = (
    bead: string,
    found: Reconciliation | undefined,
    { kind, score, untranslated }: Pick<Bead, 'kind' | 'score' | 'untranslated'>,
    now: Sides | null
  ): Change => {
    const then = { source: plain(found?.decision.source), target: plain(found?.decision.target) }
    const side = found ? sideOf(found) : newSide(now, once)
    const terms = conceptsIn(reviewed, then, now, side, conceptsOf)
    const isRelinked = found?.state === 'kept' && now !== null && !standsOn(found, now)
    const change = isRelinked ? 'relinked' : found ? changeOf(found, terms) : side ? 'added' : 'relinked'
    const decision = isRelinked ? 'stale' : (found?.state ?? 'new')
    const impact = impactOf({ bead, decision, side, found, now, concepts: terms.all }, neighbours)
    const facts = { change, side, kind, score, ...(untranslated ? { untranslated } : {}) }
    return { ...reviewed, bead, decision, ...facts, accepted: then, current: now, impact }
  }
  const beads = bitext.beads.map(bead => toRow(bead.id, byId.get(bead.id), bead, current(bead)))
  const standing = new Set(bitext.beads.map(({ id }) => id))
  const gone = accepted.filter(({ state, decision }) => state === 'orphaned' || !standing.has(decision.id))
  const holders = absorbed(bitext, accepted)
  const lost = gone.map(found => {
    const { id } = found.decision
    const holder = bitext.beads.find(bead => bead.id === holders.get(id))
    return holder
      ? toRow(id, found, holder, current(holder))
      : toRow(id, found, { kind: kindOf(found.decision, bitext.relation), score: 0 }, null)
  })
  return [...beads, ...lost]
}

/** Tell whether a bead has exactly the segments that were decided. */
function standsOn(found: Reconciliation, now: Sides): boolean {
  return (['source', 'target'] as const).every(side => {
    const paths = new Set(found[side].flatMap(({ current }) => current.map(({ path }) => path)))
    return paths.size === now[side].length && now[side].every(({ path }) => paths.has(path))
  })
}

function plain(segments: readonly DecidedSegment[] = []): CurrentSegment[] {
  return segments.map(({ path, text }) => ({ path, text }))
}

/** Return the current paths of decided segments, per side. */
function decidedPaths(accepted: readonly Reconciliation[]): Record<'source' | 'target', ReadonlySet<string>> {
  const list = (side: 'source' | 'target'): Set<string> =>
    new Set(accepted.flatMap(found => found[side].flatMap(({ current }) => current.map(({ path }) => path))))
  return { source: list('source'), target: list('target') }
}

/** Return the sides on which a new bead has undecided segments. */
function newSide(now: Sides | null, once: Record<'source' | 'target', ReadonlySet<string>>): Change['side'] {
  const isNew = (side: 'source' | 'target'): boolean =>
    now?.[side].some(({ path }) => !once[side].has(path)) ?? false
  return joinSides(isNew('source'), isNew('target'))
}

function sideOf({ state, source, target }: Reconciliation): Change['side'] {
  if (state === 'kept') return undefined
  const differs = state === 'orphaned' ? isGone : isChanged
  return joinSides(differs(source), differs(target))
}

function joinSides(inSource: boolean, inTarget: boolean): Change['side'] {
  if (inSource) return inTarget ? 'both' : 'source'
  return inTarget ? 'target' : undefined
}

function changeOf({ state, source, target }: Reconciliation, terms: Terms): ChangeKind {
  const anchors = [...source, ...target]
  if (state === 'kept') return anchors.some(({ moved }) => moved) ? 'moved' : 'none'
  if (state === 'orphaned') return 'removed'
  if (anchors.some(({ current }) => current.length > 1)) return 'split'
  if (anchors.some(({ merged }) => merged)) return 'merged'
  if (anchors.some(({ current }) => current.length === 0)) return 'removed'
  if (anchors.every(({ decided, current: [now] }) => isSameText(decided, now))) return 'moved'
  return terms.differ ? 'term-changed' : 'reworded'
}

function isSameText(decided: DecidedSegment, now: CurrentSegment | undefined): boolean {
  return now !== undefined && comparable(now.text) === comparable(decided.text)
}

function isGone(anchors: readonly Anchor[]): boolean {
  return anchors.length > 0 && anchors.every(({ current }) => current.length === 0)
}

function isChanged(anchors: readonly Anchor[]): boolean {
  return anchors.some(({ same }) => !same)
}

interface Terms {
  /** Old and current concepts on the sides that differ. */
  readonly all: readonly string[]
  /** Whether the old and current ones differ. */
  readonly differ: boolean
}

function conceptsIn(
  reviewed: ReviewedBitext,
  then: Sides,
  now: Sides | null,
  side: Change['side'],
  conceptsOf: ConceptsOf
): Terms {
  const list = (sides: Sides | null): string[] =>
    (['source', 'target'] as const)
      .filter(name => side === 'both' || side === name)
      .flatMap(name => (sides?.[name] ?? []).flatMap(({ text }) => conceptsOf(text, reviewed[name])))
  const before = list(then).sort()
  const after = list(now).sort()
  return { all: [...new Set([...before, ...after])].sort(), differ: before.join('\n') !== after.join('\n') }
}
