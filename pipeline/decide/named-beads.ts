import type { ProcessedBitext, ProcessedDocument } from '../document/process-document.ts'
import { UsageError } from '../usage-error.ts'

/** Criteria for beads. */
export interface Wanted {
  /** Ids, or ranges `A..B` of them; `undefined` for all beads. */
  readonly bead?: readonly string[] | undefined
  /** Name of the only bitext to search, such as `zh-Hans--ja`; `undefined` for all bitexts of the document. */
  readonly bitext?: string | undefined
}

/** Ids of a bitext's beads; `undefined` for all of them. */
export type NamedBeads = ReadonlySet<string> | undefined

/**
 * Find the beads given by ids or ranges of ids. An id may belong to a decision whose text is gone.
 *
 * @returns the ids by bitext, without bitexts that have none.
 * @throws UsageError if there is no such bitext or bead, or if an id belongs to beads of several bitexts.
 */
export function findNamedBeads(
  { slug, bitexts }: Pick<ProcessedDocument, 'slug' | 'bitexts'>,
  { bead: ids, bitext: name }: Wanted
): Map<ProcessedBitext, NamedBeads> {
  const chosen = bitexts.filter(each => name === undefined || nameOf(each) === name)
  if (name !== undefined && chosen.length === 0)
    throw new UsageError(
      `no bitext ${name} in ${slug}, expected one of ${bitexts.map(nameOf).join(', ')}: nothing was written`
    )
  if (!ids) return new Map(chosen.map(each => [each, undefined]))
  const named = new Map<ProcessedBitext, Set<string>>()
  for (const id of ids) {
    const [bitext, beads] = findIn(id, slug, chosen)
    named.set(bitext, new Set([...(named.get(bitext) ?? []), ...beads]))
  }
  return named
}

function findIn(
  wanted: string,
  slug: string,
  bitexts: readonly ProcessedBitext[]
): readonly [ProcessedBitext, readonly string[]] {
  const found = bitexts.flatMap(bitext => {
    const beads = beadsOf(wanted, bitext)
    return beads.length > 0 ? [[bitext, beads] as const] : []
  })
  const [first, second] = found
  if (!first) throw new UsageError(`no bead ${wanted} in ${slug}: nothing was written`)
  if (second) {
    const names = found.map(([bitext]) => nameOf(bitext))
    throw new UsageError(
      `${wanted} names beads of several bitexts of ${slug}, expected --bitext ${names.join(' or --bitext ')}: nothing was written`
    )
  }
  return first
}

function beadsOf(wanted: string, { bitext, decisions }: ProcessedBitext): readonly string[] {
  const ids = [...bitext.beads, ...(bitext.code ?? [])].map(({ id }) => id)
  if (ids.includes(wanted) || decisions.some(({ id }) => id === wanted)) return [wanted]
  const [first, last, ...more] = wanted.split('..')
  const from = ids.indexOf(first ?? '')
  const to = ids.indexOf(last ?? '')
  return more.length === 0 && from >= 0 && to >= from ? ids.slice(from, to + 1) : []
}

function nameOf({ description }: ProcessedBitext): string {
  return `${description.source}--${description.target}`
}
