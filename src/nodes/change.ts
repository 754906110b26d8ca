/** Every status of a bead with regard to decisions, in the order of reports; `new` means that there is no decision. */
export const decisionStatuses = ['new', 'stale', 'orphaned', 'kept'] as const

/** What became of the decision on a bead. */
export type DecisionStatus = (typeof decisionStatuses)[number]

/** Every kind of change since a decision, in translators' terms. */
export const changeKinds = [
  'none',
  'reworded',
  'added',
  'removed',
  'moved',
  'split',
  'merged',
  'relinked',
  'term-changed'
] as const

/** What changed since a decision; if several things did, the most serious one. */
export type ChangeKind = (typeof changeKinds)[number]

/** The side whose text changed; `undefined` if neither did. */
export type ChangedSide = 'source' | 'target' | 'both' | undefined
