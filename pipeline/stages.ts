import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type AlignOptions, align } from '../src/align/index.ts'
import type { Bitext, Decision, Locale, Termbase } from '../src/nodes/index.ts'
import { listSegments, segmentText } from '../src/nodes/index.ts'
import { applyDecisions, type Reconciliation, reconcile } from '../src/reconcile/index.ts'
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

/** Let two texts meet: what the aligner proposes. */
export function proposeBitext(source: Root, target: Root, options: AlignOptions): Bitext {
  return align(source, target, options)
}

/** Set what translators decided against what the aligner proposes. */
export function reviewBitext(
  proposed: Bitext,
  decisions: readonly Decision[]
): { bitext: Bitext; reconciliations: Reconciliation[] } {
  const reconciliations = reconcile(decisions, listTexts(proposed.source), listTexts(proposed.target))
  return { bitext: applyDecisions(proposed, reconciliations), reconciliations }
}

function listTexts(tree: Root): { path: string; text: string }[] {
  return listSegments(tree).map(node => ({ path: node.path, text: segmentText(node) }))
}
