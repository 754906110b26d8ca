import type { Root } from 'mdast'
import { type Decision, listSegments, segmentText } from '../nodes/index.ts'
import { type Reconciliation, reconcile } from './anchor/reconcile.ts'
import { isCodeDecision } from './code/match-decisions.ts'

/** Find the decisions on segments in two current texts; `applyCode` does the same for code. */
export function findDecisions(decisions: readonly Decision[], source: Root, target: Root): Reconciliation[] {
  const onSegments = decisions.filter(decision => !isCodeDecision(decision))
  return reconcile(onSegments, listTexts(source), listTexts(target))
}

function listTexts(tree: Root): { path: string; text: string }[] {
  return listSegments(tree).map(node => ({ path: node.path, text: segmentText(node) }))
}
