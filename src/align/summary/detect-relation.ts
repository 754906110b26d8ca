import type { FoundRelation } from '../../nodes/index.ts'
import type { AlignedGroup } from '../bound.ts'

/** Share of either side that must be expected to have a counterpart in a translation. */
const counterparts = 0.6

/** For one that is behind its source: the mean of both shares without missing passages, and the share of all of it. */
const behind = { mean: 0.71, source: 0.25 }

/** Most segments on one side of a bead that counts: longer ones gather what has no counterpart. */
const longest = 3

/** Least number of segments in a row without a counterpart that are a missing passage. */
const passage = 5

/** Probability of a counterpart below which a segment is without one. */
const without = 0.3

/**
 * Tell a summary from a translation. Beads that follow the order of both sides say of each segment how probable it is
 * that it has a counterpart: the score of its bead, which weighs lengths against the ratio that the two texts have. The
 * mean over a text is the share of it that is expected to have one. Of a summary, that is little: it leaves out here and
 * there, shortens, and has another order.
 *
 * A translation that is behind its source lacks much, too, but in passages: sections that came in later. So passages
 * without a counterpart are set apart, and the target must be a translation of what is left. There, summaries come near
 * (up to a mean of both shares of .69 among those measured, where translations cut in half began at .73), so more is
 * asked of both sides together; and next to nothing of the source is no translation.
 *
 * @param beads - of the sequence aligner.
 * @param source - number of source segments.
 * @param target - number of target segments.
 * @param enough - share of either side that must be expected to have a counterpart in a translation, 0 to 1.
 */
export function detectRelation(
  beads: readonly AlignedGroup[],
  source: number,
  target: number,
  enough: number = counterparts
): FoundRelation {
  const sides = { source: expect(beads, 'source', source), target: expect(beads, 'target', target) }
  const [rendered, rendering] = [mean(sides.source), mean(sides.target)]
  const left = withoutPassages(sides.source)
  const isWhole = Math.min(rendered, rendering) >= enough
  const isBehind =
    Math.min(mean(left), rendering) >= enough &&
    mean([mean(left), rendering]) >= behind.mean &&
    rendered >= behind.source
  const isTranslation = source * target === 0 || isWhole || isBehind
  const missing = source === 0 ? 0 : 1 - left.length / source
  return { relation: isTranslation ? 'translation' : 'summary', rendered, missing, rendering }
}

/** List for each segment of a side how probable it is that it has a counterpart. */
function expect(beads: readonly AlignedGroup[], side: 'source' | 'target', size: number): number[] {
  const expected = Array.from({ length: size }, () => 0)
  for (const bead of beads)
    if (isRendering(bead.source.length) && isRendering(bead.target.length))
      for (const index of bead[side]) expected[index] = bead.score
  return expected
}

function withoutPassages(expected: readonly number[]): number[] {
  const kept: number[] = []
  let run: number[] = []
  for (const each of [...expected, 1]) {
    run.push(each)
    if (each < without) continue
    kept.push(...(run.length > passage ? [each] : run))
    run = []
  }
  return kept.slice(0, -1)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function isRendering(size: number): boolean {
  return size > 0 && size <= longest
}

/** Say in one line how two texts relate, and why: `translation (86% of the source is expected to be rendered)`. */
export function explainRelation({ relation, rendered, missing, rendering }: FoundRelation): string {
  const source = `${percent(rendered)} of the source is expected to be rendered`
  if (relation === 'summary')
    return `summary (${source}, and ${percent(rendering)} of the target to render it in its order)`
  const behind = `, ${percent(missing)} of it is missing in whole passages`
  return `translation (${source}${missing > 0 ? behind : ''})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
