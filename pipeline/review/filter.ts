import { type Command, InvalidArgumentError, Option } from 'commander'
import { beadKinds, changeKinds } from '../../src/nodes/index.ts'
import type { Change } from '../../src/review/index.ts'

/** Which rows of a review are asked for; everything that is given has to hold. */
export interface Filter {
  readonly change?: ReadonlyArray<Change['change']>
  readonly decision?: ReadonlyArray<Change['decision']>
  readonly kind?: ReadonlyArray<Change['kind']>
  readonly minScore?: number
  readonly maxScore?: number
}

const decisions = ['new', 'kept', 'stale', 'orphaned'] as const

/** Give a command the options that choose rows. */
export function addFilterOptions(command: Command): Command {
  return command
    .addOption(new Option('--change <kind...>', 'only these kinds of change').choices(changeKinds))
    .addOption(new Option('--decision <state...>', 'only where a decision stands so').choices(decisions))
    .addOption(new Option('--kind <kind...>', 'only these kinds of bead').choices(beadKinds))
    .addOption(new Option('--min-score <score>', 'only beads that score as much').argParser(readScore))
    .addOption(new Option('--max-score <score>', 'only beads that score no more').argParser(readScore))
}

/** Tell whether a row is asked for. */
export function suits({ change, decision, kind, score }: Change, filter: Filter): boolean {
  return (
    (filter.change?.includes(change) ?? true) &&
    (filter.decision?.includes(decision) ?? true) &&
    (filter.kind?.includes(kind) ?? true) &&
    score >= (filter.minScore ?? 0) &&
    score <= (filter.maxScore ?? 1)
  )
}

/** Tell whether anything is asked for in particular. */
export function isFiltering({ change, decision, kind, minScore, maxScore }: Filter): boolean {
  return [change, decision, kind, minScore, maxScore].some(value => value !== undefined)
}

function readScore(text: string): number {
  const score = Number(text)
  if (text.trim() !== '' && score >= 0 && score <= 1) return score
  throw new InvalidArgumentError('expected a number from 0 to 1')
}
