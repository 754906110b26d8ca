import type { Bitext, DecidedSegment, Decision } from '../../nodes/index.ts'
import type { Anchor } from '../anchor/anchor.ts'
import { comparable } from '../anchor/compared.ts'
import type { Reconciliation } from '../anchor/reconcile.ts'
import { indexSegments } from '../changes/current-sides.ts'

/**
 * Update kept decisions, and what is left of orphaned ones, if a segment has another path or another number of copies
 * than recorded. Everything else stays as written.
 */
export function refreshKept(reconciliations: readonly Reconciliation[], bitext: Bitext): Decision[] {
  const inSource = indexSegments(bitext.source)
  const inTarget = indexSegments(bitext.target)
  return reconciliations.map(({ decision, state, source, target }) =>
    state !== 'stale'
      ? { ...decision, source: source.map(refresher(inSource)), target: target.map(refresher(inTarget)) }
      : decision
  )
}

/**
 * Tell whether a new line could be mistaken for an old one. Either both have the same path and text but the old one's
 * segment, a copy, has moved, so that the next reading would take the two for one; or the old one is orphaned and names
 * the same segment by an earlier path, so that the next reading would take the one for two.
 *
 * @param after all decisions, including the unchanged ones of `onFile`.
 * @param onFile decisions as read.
 * @param fresh the same, updated.
 */
export function areMistakable(
  after: readonly Decision[],
  onFile: readonly Decision[],
  fresh: readonly Decision[]
): boolean {
  const old = new Set(onFile)
  const stay = new Set(after.filter(decision => old.has(decision)))
  const written = after.filter(decision => !stay.has(decision))
  return (['source', 'target'] as const).some(side => {
    const keys = new Set(written.flatMap(decision => decision[side].map(keyOf)))
    return onFile.some(
      (decision, at) =>
        stay.has(decision) &&
        decision[side].some((segment, place) => {
          const now = fresh[at]?.[side][place] ?? segment
          return now.path !== segment.path && (keys.has(keyOf(segment)) || keys.has(keyOf(now)))
        })
    )
  })
}

function keyOf({ path, text }: DecidedSegment): string {
  return `${path}\n${comparable(text)}`
}

function refresher(today: ReadonlyMap<string, DecidedSegment>): (anchor: Anchor) => DecidedSegment {
  return ({ decided, same, current: [now] }) => {
    const found = same ? today.get(now?.path ?? '') : undefined
    // A text that is segmented differently now stays as it was written.
    const fresh = found && comparable(found.text) === comparable(decided.text) ? found : undefined
    const isUpToDate = fresh?.path === decided.path && fresh.copies === decided.copies
    return !fresh || isUpToDate ? decided : { ...fresh, text: decided.text }
  }
}
