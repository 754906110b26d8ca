import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type AlignOptions, align, markUntranslated } from '../src/align/index.ts'
import type { Bitext, Decision, Locale, Relation, Termbase } from '../src/nodes/index.ts'
import { listSegments, segmentText } from '../src/nodes/index.ts'
import {
  applyCode,
  applyDecisions,
  bindingsOf,
  isCodeDecision,
  type Reconciliation,
  reconcile
} from '../src/review/index.ts'
import { segment } from '../src/segment/index.ts'
import { markTerms } from '../src/terms/index.ts'

/** A stage of one text: takes a tree, returns a tree. */
type TextStage = (tree: Root, file: VFile, locale: Locale, termbase: Termbase) => Root

/** What happens to a text once it is parsed, in this order. */
const textStages: readonly TextStage[] = [
  (tree, file, locale) => segment(tree, file, locale),
  (tree, _file, locale, termbase) => markTerms(tree, termbase, locale)
]

/** Take one parsed text down the line, up to where it meets the other. */
export function refineTree(tree: Root, file: VFile, locale: Locale, termbase: Termbase): Root {
  return textStages.reduce((result, stage) => stage(result, file, locale, termbase), tree)
}

/** Let two texts meet of which nothing is decided. */
export function proposeBitext(source: Root, target: Root, options: AlignOptions): Bitext {
  return markUntranslated(align(source, target, options))
}

/** A bitext with what became of every decision on it. */
export interface ReviewedTexts {
  readonly bitext: Bitext
  readonly reconciliations: Reconciliation[]
}

/**
 * Let two texts meet of which something is decided: find what translators decided again, align the rest around it, put
 * the two together, and mark what was never translated.
 */
export function meet(
  source: Root,
  target: Root,
  decisions: readonly Decision[],
  options: AlignOptions & { readonly relation: Relation }
): ReviewedTexts {
  const reconciliations = findAgain(decisions, source, target)
  const proposed = align(source, target, {
    ...options,
    bound: bindingsOf(reconciliations, options.relation)
  })
  const decided = markUntranslated(applyDecisions(proposed, reconciliations))
  return { bitext: applyCode(decided, decisions, reconciliations), reconciliations }
}

/** Find the decisions on segments again; those on code are found by `applyCode`. */
export function findAgain(decisions: readonly Decision[], source: Root, target: Root): Reconciliation[] {
  const onSegments = decisions.filter(decision => !isCodeDecision(decision))
  return reconcile(onSegments, listTexts(source), listTexts(target))
}

function listTexts(tree: Root): { path: string; text: string }[] {
  return listSegments(tree).map(node => ({ path: node.path, text: segmentText(node) }))
}
