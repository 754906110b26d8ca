import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type AlignOptions, align } from '../src/align/index.ts'
import type { Bitext, Locale, Termbase } from '../src/nodes/index.ts'
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

/** Let two texts meet. */
export function makeBitext(source: Root, target: Root, options: AlignOptions): Bitext {
  return align(source, target, options)
}
