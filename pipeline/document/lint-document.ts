import type { VFile } from 'vfile'
import type { Termbase } from '../../src/nodes/index.ts'
import { lintBitext, lintText } from '../../src/rules/index.ts'
import type { ProcessedDocument } from './process-document.ts'

/** Score below which a proposed bead is reported as unsure. */
const lowScore = 0.6

/** Check a document by every rule; the messages go to its files. */
export function lintDocument({ bitexts }: Pick<ProcessedDocument, 'bitexts'>, termbase: Termbase): void {
  const linted = new Set<VFile>()
  for (const { source, target, bitext } of bitexts) {
    const sides = { source: { ...source, termbase }, target: { ...target, termbase } }
    for (const side of Object.values(sides)) {
      if (!linted.has(side.file)) lintText(side)
      linted.add(side.file)
    }
    lintBitext({ bitext, ...sides, lowScore })
  }
}
