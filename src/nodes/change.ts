/** What may have become of the decision on a bead, in the order that reports list it; `new` where there is none. */
export const decisionStatuses = ['new', 'stale', 'orphaned', 'kept'] as const

/** What became of the decision on a bead. */
export type DecisionStatus = (typeof decisionStatuses)[number]

/** Every kind of change since a decision, as translators call it. */
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

/** What is different since a decision; the gravest where it is several things. */
export type ChangeKind = (typeof changeKinds)[number]

/** On which side texts differ; `undefined` if none do. */
export type ChangedSide = 'source' | 'target' | 'both' | undefined
