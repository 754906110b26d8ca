import type { ComparedDecision, ComparedSegment } from '../../../src/review/anchor/compared.ts'
import type { Known } from '../../../src/review/anchor/in-sections.ts'
import type { AnchorSearch } from '../../../src/review/anchor/search.ts'

/** Write segments of today as `path text` lines. */
export function today(...lines: readonly string[]): ComparedSegment[] {
  return lines.map(line => {
    const [path = '', form = ''] = line.split(' ')
    return { path, form }
  })
}

/** Write decided segments as `path text` lines; how many copies each has is counted. */
export function decidedOn(...lines: readonly string[]): ComparedDecision[] {
  const segments = today(...lines)
  return segments.map(segment => ({
    ...segment,
    copies: segments.filter(({ form }) => form === segment.form).length
  }))
}

/** Start a search in which nothing is found yet. */
export function searchFor(
  decided: readonly ComparedDecision[],
  current: readonly ComparedSegment[]
): AnchorSearch {
  return { decided, current, found: new Map(), same: new Map(), taken: new Set() }
}

/** Show what was found as `path then > paths now`, in the order of the decided segments. */
export function show({ decided, found }: AnchorSearch): string[] {
  return decided.flatMap(one => {
    const paths = found.get(one)?.map(({ path }) => path)
    return paths ? [`${one.path} > ${paths.join(' ')}`] : []
  })
}

/** What is known where every text may be the one that was decided on. */
export const openMinded: Known = {
  closeness: () => 0,
  isSamePossible: () => true,
  isAnothers: () => false,
  areAllDecided: () => true
}
