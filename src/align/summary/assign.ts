import type { SummaryEvidence } from './evidence.ts'
import { isBelow, type OutlineTree } from './outline-tree.ts'

/** Costs and gains of an assignment, in nats. */
const costs = {
  /** Gain if a clause renders something inside what its enclosing clause renders; smaller for a sentence of a section. */
  nested: { clause: 3.5, sentence: 1.5, heading: 1.5 },
  /** Cost of rendering something outside what the enclosing clause renders. */
  outside: { clause: -3.5, sentence: -2, heading: -2 },
  /** Cost of rendering a heading outside it. */
  outsideHeading: -7,
  /** Cost of rendering anything outside of every other rendering. */
  free: -4,
  /** Cost of rendering something before what the previous clause renders. */
  backward: -2.5,
  /** Cost of rendering the same segment as the previous clause. */
  again: -1,
  /** Cost for a clause with nested clauses of rendering something with nothing below it. */
  flat: -4
}

/** Evidence that a rendering outside of every other needs, in nats, if no nested clause can support it. */
const founded = 1

/** Number of states kept in the dynamic programme (the beam). */
const keptStates = 12

/** Maximum number of segments below a heading that are tried without any evidence. */
const mostAtHome = 12

/** Best plan found for a target segment and the segments nested in it. */
interface Plan {
  readonly score: number
  /** The choice for each child: a source segment, or -1 for none. */
  readonly picks: readonly number[]
}

/**
 * Assign a source segment to each target segment, or -1: the assignment with the most evidence in which nested clauses
 * stay inside what the enclosing clause renders, and siblings preferably keep the order of the source.
 *
 * Dynamic programming over both outlines: the value of a target segment with an anchor is its own evidence plus the
 * best assignment of its nested segments to the anchor's part of the source.
 */
export function assignAnchors(
  source: OutlineTree,
  target: OutlineTree,
  evidence: SummaryEvidence
): Int32Array {
  const options = listOptions(source, target, evidence)
  const anchored = new Map<number, Plan>()
  const loose = new Map<number, Plan>()
  const count = source.segments.length + 1
  const anchors = new Int32Array(target.segments.length).fill(-1)
  choose(target.tops, everywhere, planSequence(target.tops, everywhere))
  return anchors

  /** Plan the segments nested in a target segment that renders a source segment. */
  function planAt(index: number, anchor: number): Plan {
    const key = index * count + anchor
    const seen = anchored.get(key)
    if (seen) return seen
    const plan = planSequence(target.children[index] ?? [], scopeOf(source, anchor))
    const flat = target.children[index]?.length && !source.children[anchor]?.length ? costs.flat : 0
    const made = { ...plan, score: plan.score + flat + evidence.between(index, anchor) }
    anchored.set(key, made)
    return made
  }

  /** Plan the segments nested in a target segment that renders nothing itself. */
  function planLoose(index: number, scope: Scope): Plan {
    const key = index * count + scope.inner + 1
    const seen = loose.get(key)
    if (seen) return seen
    const plan = planSequence(target.children[index] ?? [], scope)
    loose.set(key, plan)
    return plan
  }

  /** Run Viterbi over siblings. The state is the source segment that the last rendering sibling renders. */
  function planSequence(siblings: readonly number[], scope: Scope): Plan {
    let states = new Map<number, { score: number; back: Link | undefined }>([
      [-1, { score: 0, back: undefined }]
    ])
    for (const index of siblings) {
      const next = new Map<number, { score: number; back: Link | undefined }>()
      const without = planLoose(index, scope).score
      for (const [last, state] of states)
        improve(next, last, state.score + without, { pick: -1, before: state.back })
      for (const anchor of optionsIn(index, scope)) {
        if (!isBelow(source, anchor, scope.outer)) continue
        const own = planAt(index, anchor).score + entry(index, anchor, scope)
        for (const [last, state] of states) {
          improve(next, anchor, state.score + own + step(last, anchor), { pick: anchor, before: state.back })
        }
      }
      states = prune(next)
    }
    const best = [...states.values()].reduce((a, b) => (b.score > a.score ? b : a))
    return { score: best.score, picks: unlink(best.back) }
  }

  /** List the options of a clause inside a rendering. It probably renders something there, even if the two share nothing. */
  function optionsIn(index: number, { inner }: Scope): readonly number[] {
    const listed = options[index] ?? []
    const home = inner < 0 || target.children[index]?.length ? [] : (source.children[inner] ?? [])
    if (home.length === 0 || home.length > mostAtHome) return listed
    return [...new Set([...listed, ...home.filter(at => !source.children[at]?.length)])]
  }

  function entry(index: number, anchor: number, scope: Scope): number {
    const { role } = target.segments[index] ?? { role: 'sentence' }
    const isFounded = target.children[index]?.length || evidence.between(index, anchor) > founded
    if (scope.inner < 0) return isFounded ? costs.free : Number.NEGATIVE_INFINITY
    if (isBelow(source, anchor, scope.inner)) return costs.nested[role]
    return source.children[anchor]?.length ? costs.outsideHeading : costs.outside[role]
  }

  function choose(siblings: readonly number[], scope: Scope, plan: Plan): void {
    siblings.forEach((index, at) => {
      const anchor = plan.picks[at] ?? -1
      anchors[index] = anchor
      const inner = anchor < 0 ? planLoose(index, scope) : planAt(index, anchor)
      choose(target.children[index] ?? [], anchor < 0 ? scope : scopeOf(source, anchor), inner)
    })
  }
}

interface Link {
  readonly pick: number
  readonly before: Link | undefined
}

function improve(
  states: Map<number, { score: number; back: Link | undefined }>,
  key: number,
  score: number,
  back: Link
): void {
  const known = states.get(key)
  if (!known || score > known.score) states.set(key, { score, back })
}

/** Keep the best states (a beam), so that long lists take linear time. */
function prune<T extends { score: number }>(states: Map<number, T>): Map<number, T> {
  if (states.size <= keptStates) return states
  return new Map([...states].sort((a, b) => b[1].score - a[1].score).slice(0, keptStates))
}

function step(last: number, anchor: number): number {
  if (last < 0 || anchor > last) return 0
  return anchor === last ? costs.again : costs.backward
}

function unlink(link: Link | undefined): number[] {
  const picks: number[] = []
  for (let at = link; at; at = at.before) picks.push(at.pick)
  return picks.reverse()
}

/** Where the clauses nested in a rendering may find their own. */
interface Scope {
  /** Below this segment there is no extra cost. */
  readonly inner: number
  /** Below this segment there is a cost. */
  readonly outer: number
}

const everywhere: Scope = { inner: -1, outer: -1 }

/** Return the scope of clauses nested in a rendering: below its anchor, or beside the anchor if nothing is below it. */
function scopeOf(source: OutlineTree, anchor: number): Scope {
  const above = source.parents[anchor] ?? -1
  const inner = (source.children[anchor]?.length ?? 0) > 0 ? anchor : above
  return { inner, outer: inner < 0 ? -1 : (source.parents[inner] ?? -1) }
}

/** List the segments that each target segment may render: its candidates, and the ancestors of its clauses' candidates. */
function listOptions(source: OutlineTree, target: OutlineTree, evidence: SummaryEvidence): number[][] {
  const options = target.segments.map((_, index) => new Set(evidence.candidates[index]))
  const addAbove = (index: number, below: number): void => {
    for (const at of (evidence.candidates[below] ?? []).slice(0, 4)) {
      for (let above = source.parents[at] ?? -1; above >= 0; above = source.parents[above] ?? -1)
        options[index]?.add(above)
    }
  }
  target.segments.forEach((_, index) => {
    const nested = target.children[index] ?? []
    for (const below of nested.length ? nested : [index]) addAbove(index, below)
  })
  return options.map(set => [...set].sort((a, b) => a - b))
}
