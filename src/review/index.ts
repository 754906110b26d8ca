/**
 * Find decisions again after an edit, apply them, and make new ones.
 *
 * @module taiyaku/review
 */
export type { Anchor, CurrentSegment } from './anchor/anchor.ts'
export { type Reconciled, type Reconciliation, reconcile } from './anchor/reconcile.ts'
export { type Change, changes, type ReviewedBitext } from './changes/changes.ts'
export { currentSides, describeCopies, type ReviewedSegment, type Sides } from './changes/current-sides.ts'
export type { ConceptsOf, Impact } from './changes/impact.ts'
export { decidedOrder, orderChanges } from './changes/order-changes.ts'
export { applyCode } from './code/apply-code.ts'
export { codeChanges } from './code/code-changes.ts'
export { decideAll } from './code/decide-code.ts'
export { isCodeDecision } from './code/match-decisions.ts'
export { applyDecisions } from './decide/apply-decisions.ts'
export { type Bindings, type BoundBead, bindingsOf } from './decide/bindings.ts'
export { type Deed, decide, type Stamp } from './decide/decide.ts'
export { refreshKept } from './decide/refresh.ts'
export { DeedError } from './decide/regroup.ts'
export { findDecisions } from './find-decisions.ts'
