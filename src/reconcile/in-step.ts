import type { CurrentSegment } from './anchor.ts'
import { comparable } from './comparable.ts'
import type { Reconciliation } from './reconcile.ts'

/**
 * Make the test whether the sides of a decision are surely the same copy: its texts occur once, or its chapter in the target is
 * the one that renders its chapter in the source, by what occurs once.
 */
export function keepsStep(
  found: readonly Pick<Reconciliation, 'source' | 'target'>[],
  source: readonly CurrentSegment[],
  target: readonly CurrentSegment[]
): (one: Pick<Reconciliation, 'source' | 'target'>) => boolean {
  const counts = { source: countForms(source), target: countForms(target) }
  const isOnce = (one: Pick<Reconciliation, 'source' | 'target'>): boolean =>
    (['source', 'target'] as const).every(side =>
      one[side].every(({ current }) => current.every(({ text }) => counts[side].get(comparable(text)) === 1))
    )
  const ballots = {
    source: new Map<string, Map<string, number>>(),
    target: new Map<string, Map<string, number>>()
  }
  for (const one of found)
    for (const [from, to] of isOnce(one) ? couplesOf(one) : []) {
      vote(ballots.source, from, to)
      vote(ballots.target, to, from)
    }
  return one =>
    isOnce(one) ||
    couplesOf(one).some(([from, to]) => {
      const [there, back] = [winner(ballots.source.get(from)), winner(ballots.target.get(to))]
      return there === undefined || back === undefined || there === to || back === from
    }) ||
    couplesOf(one).length === 0
}

function couplesOf({ source, target }: Pick<Reconciliation, 'source' | 'target'>): Array<[string, string]> {
  const chapters = (side: Reconciliation['source']): string[] =>
    side.flatMap(({ current }) => current.map(({ path }) => path.split('/')[0] ?? ''))
  return chapters(source).flatMap(from => chapters(target).map((to): [string, string] => [from, to]))
}

function vote(ballots: Map<string, Map<string, number>>, one: string, other: string): void {
  const ballot = ballots.get(one) ?? new Map<string, number>()
  ballot.set(other, (ballot.get(other) ?? 0) + 1)
  ballots.set(one, ballot)
}

function winner(ballot: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined
  for (const [each, count] of ballot ?? [])
    if (best === undefined || count > (ballot?.get(best) ?? 0)) best = each
  return best
}

function countForms(segments: readonly CurrentSegment[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of segments) counts.set(comparable(text), (counts.get(comparable(text)) ?? 0) + 1)
  return counts
}
