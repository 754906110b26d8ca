import type { VFile } from 'vfile'
import { checkBitext, checkText } from '../../src/rules/index.ts'
import type { BitextState, ProcessedText, Setting } from './states.ts'

/** Check bitexts and their texts by every active rule; messages go to the files. */
export function applyRules(
  bitexts: ReadonlyArray<Pick<BitextState, 'source' | 'target' | 'bitext'>>,
  { registry, termbase }: Setting
): void {
  const show = ({ file, tree, locale }: ProcessedText) => ({
    file,
    tree,
    locale,
    language: registry.findLanguage(locale),
    termbase
  })
  const checked = new Set<VFile>()
  for (const { source, target, bitext } of bitexts) {
    const sides = { source: show(source), target: show(target) }
    for (const text of Object.values(sides)) {
      if (!checked.has(text.file)) checkText(text, registry.activeRules)
      checked.add(text.file)
    }
    checkBitext({ bitext, ...sides }, registry.activeRules)
  }
}
