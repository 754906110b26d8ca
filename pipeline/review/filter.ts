import { type Command, InvalidArgumentError, Option } from 'commander'
import { beadKinds, changeKinds } from '../../src/nodes/index.ts'
import type { Change } from '../../src/review/index.ts'

/** Criteria for rows of a review, all of which must hold. */
export interface Filter {
  readonly change?: ReadonlyArray<Change['change']>
  readonly decision?: ReadonlyArray<Change['decision']>
  readonly kind?: ReadonlyArray<Change['kind']>
  readonly minScore?: number
  readonly maxScore?: number
}

const decisions = ['new', 'kept', 'stale', 'orphaned'] as const

/** Add the options that filter rows to a command. */
export function addFilterOptions(command: Command): Command {
  return command
    .addOption(new Option('--change <kind...>', 'only these kinds of change').choices(changeKinds))
    .addOption(new Option('--decision <state...>', 'only decisions with these statuses').choices(decisions))
    .addOption(new Option('--kind <kind...>', 'only these kinds of bead').choices(beadKinds))
    .addOption(new Option('--min-score <score>', 'only beads with at least this score').argParser(readScore))
    .addOption(new Option('--max-score <score>', 'only beads with at most this score').argParser(readScore))
}

/** Tell whether a row matches a filter. */
export function suits({ change, decision, kind, score }: Change, filter: Filter): boolean {
  return (
    (filter.change?.includes(change) ?? true) &&
    (filter.decision?.includes(decision) ?? true) &&
    (filter.kind?.includes(kind) ?? true) &&
    score >= (filter.minScore ?? 0) &&
    score <= (filter.maxScore ?? 1)
  )
}

/** Tell whether a filter has any criteria. */
export function isFiltering({ change, decision, kind, minScore, maxScore }: Filter): boolean {
  return [change, decision, kind, minScore, maxScore].some(value => value !== undefined)
}

function readScore(text: string): number {
  const score = Number(text)
  if (text.trim() !== '' && score >= 0 && score <= 1) return score
  throw new InvalidArgumentError('expected a number from 0 to 1')
}
