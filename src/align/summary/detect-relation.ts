import type { FoundRelation } from '../../nodes/index.ts'
import type { AlignedGroup } from '../bound.ts'

/** Minimum expected share of counterparts on either side of a translation. */
const counterparts = 0.6

/**
 * Thresholds for a translation that lags behind its source: mean of both shares without missing passages, and share of
 * the whole source.
 */
const lagging = { mean: 0.71, source: 0.25 }

/** Maximum number of segments on one side of a bead that counts; longer sides collect segments without a counterpart. */
const longest = 3

/** Minimum length of a missing passage, in consecutive segments without a counterpart. */
const passage = 5

/** A segment with a lower probability of a counterpart has none. */
const without = 0.3

/**
 * Tell a summary from a translation. The score of a segment's bead in the sequence alignment is the probability that
 * the segment has a counterpart; it takes into account the length ratio of the two texts. Its mean over a text is the
 * expected share with a counterpart. This share is low for a summary, which omits, shortens and reorders.
 *
 * A translation that lags behind its source also lacks much, but in whole passages: sections that were added later. So
 * passages without a counterpart are excluded, and the target must be a translation of the rest. By this measure
 * summaries come close (means of both shares up to .69 among those measured, while translations cut in half started at
 * .73), so the threshold for both sides together is higher; and a target that renders next to nothing of the source is
 * not a translation.
 *
 * @param beads - of the sequence aligner.
 * @param source - number of source segments.
 * @param target - number of target segments.
 * @param enough - minimum expected share of counterparts on either side of a translation, 0 to 1.
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
    mean([mean(left), rendering]) >= lagging.mean &&
    rendered >= lagging.source
  const isTranslation = source * target === 0 || isWhole || isBehind
  const missing = source === 0 ? 0 : 1 - left.length / source
  return { relation: isTranslation ? 'translation' : 'summary', rendered, missing, rendering }
}

/** List the probability of a counterpart for each segment of a side. */
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

/** Explain in one line how two texts relate: `translation (86% of the source is expected to be rendered)`. */
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
