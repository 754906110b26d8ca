import { evidence } from '../../src/align/index.ts'
import { alignSequence, type SequenceBead } from '../../src/align/sequence/index.ts'
import { normalForm } from '../../src/text/index.ts'
import { loadLexicons } from '../lexicons.ts'
import type { GoldBead, GoldDocument, GoldSet } from './gold.ts'
import { alignWithHunalign } from './hunalign.ts'
import { addTally, emptyTally, f1, mergeInside, tally } from './score.ts'
import { markdownTable, share } from './table.ts'

/** Aligns one document of a gold set. */
export type Aligner = (
  document: GoldDocument,
  set: GoldSet
) => Promise<readonly GoldBead[]> | readonly GoldBead[]

/** Kinds of evidence with a column in the leave-one-out table. */
const leftOut = [
  ...evidence
    .filter(({ uses = ['sequence'] }) => uses.includes('sequence'))
    .map(({ name }) => name)
    .filter(name => name !== 'term' && name !== 'outline'),
  'learned',
  'length'
]

/** Align with this project's aligner and its built-in lexicons. */
export function ours(
  without: readonly string[] = []
): (document: GoldDocument, set: GoldSet) => Promise<SequenceBead[]> {
  return async (document, { locales: [source, target] }) =>
    alignSequence(segments(document.source), segments(document.target), {
      source,
      target,
      lexicons: await loadLexicons(source, target),
      without
    })
}

/** Score ours, length only, and hunalign on every set, strict and lax. */
export async function qualityTable(sets: readonly GoldSet[]): Promise<string> {
  const aligners: ReadonlyArray<readonly [string, Aligner]> = [
    ['taiyaku', ours()],
    ['length only', ours(leftOut.filter(name => name !== 'length'))],
    ['hunalign', document => alignWithHunalign(document.source, document.target)],
    [
      'hunalign, normal form',
      document => alignWithHunalign(document.source.map(normalForm), document.target.map(normalForm))
    ]
  ]
  const rows: string[][] = []
  for (const set of sets) {
    const cells = [set.name]
    for (const [, aligner] of aligners) {
      const { strict, lax } = await scoreSet(set, aligner)
      cells.push(`${share(strict)} / ${share(lax)}`)
    }
    rows.push(cells)
  }
  return markdownTable(['strict / lax F1', ...aligners.map(([name]) => name)], rows)
}

/** Score ours with one kind of evidence left out at a time: strict F1, and its decrease. */
export async function leaveOutTable(sets: readonly GoldSet[]): Promise<string> {
  const rows: string[][] = []
  for (const set of sets) {
    const all = (await scoreSet(set, ours())).strict
    const cells = [set.name, share(all)]
    for (const name of leftOut) {
      const { strict } = await scoreSet(set, ours([name]))
      cells.push(((strict - all) * 100).toFixed(1))
    }
    rows.push(cells)
  }
  return markdownTable(['without, points', 'all', ...leftOut], rows)
}

/** Score an aligner on a set: micro-averaged F1. */
export async function scoreSet(set: GoldSet, aligner: Aligner): Promise<{ strict: number; lax: number }> {
  let strict = emptyTally
  let lax = emptyTally
  for (const document of set.documents) {
    const beads = await aligner(document, set)
    const compared = set.coarse ? mergeInside(beads, document.beads) : beads
    strict = addTally(strict, tally(compared, document.beads, 'strict'))
    lax = addTally(lax, tally(compared, document.beads, 'lax'))
  }
  return { strict: f1(strict), lax: f1(lax) }
}

function segments(lines: readonly string[]): Array<{ text: string }> {
  return lines.map(text => ({ text }))
}
