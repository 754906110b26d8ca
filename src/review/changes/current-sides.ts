import { type Bead, type Bitext, type DecidedSegment, listSegments, segmentText } from '../../nodes/index.ts'
import type { CurrentSegment } from '../anchor/anchor.ts'
import { comparable } from '../anchor/compared.ts'
import { contextFingerprints } from '../anchor/context-fingerprint.ts'

/** A segment as shown in a review. */
export interface ReviewedSegment extends CurrentSegment {
  /** Its number in the current text, as written. */
  readonly label?: string
}

/** Segments of both sides. */
export interface Sides {
  /** Segments of the source, in text order. */
  readonly source: readonly ReviewedSegment[]
  /** Segments of the target, in text order. */
  readonly target: readonly ReviewedSegment[]
}

/** Make a function that looks up the texts of a bead, with their labels. */
export function currentSides(bitext: Bitext): (bead: Pick<Bead, 'source' | 'target'>) => Sides {
  const [source, target] = [indexReviewed(bitext.source), indexReviewed(bitext.target)]
  return bead => ({
    source: bead.source.flatMap(({ path }) => source.get(path) ?? []),
    target: bead.target.flatMap(({ path }) => target.get(path) ?? [])
  })
}

function indexReviewed(tree: Bitext['source']): Map<string, ReviewedSegment> {
  return new Map(
    listSegments(tree).map(segment => {
      const { path, label } = segment
      return [path, { path, text: segmentText(segment), ...(label === undefined ? {} : { label }) }]
    })
  )
}

/** Make a function that records the segments of a bead for a decision. */
export function decidedSides(
  bitext: Bitext
): (bead: Pick<Bead, 'source' | 'target'>) => Record<'source' | 'target', DecidedSegment[]> {
  const source = indexSegments(bitext.source)
  const target = indexSegments(bitext.target)
  return bead => ({
    source: bead.source.flatMap(({ path }) => source.get(path) ?? []),
    target: bead.target.flatMap(({ path }) => target.get(path) ?? [])
  })
}

/** Index the segments of a text by path, in the form recorded in decisions. */
export function indexSegments(tree: Bitext['source']): Map<string, DecidedSegment> {
  const segments = listSegments(tree).map(segment => ({ path: segment.path, text: segmentText(segment) }))
  return new Map(describeCopies(segments).map(segment => [segment.path, segment]))
}

/** Add, to repeated texts, their number of copies and their context fingerprint. */
export function describeCopies<Text extends CurrentSegment>(
  segments: readonly Text[]
): Array<Text & DecidedSegment> {
  const forms = segments.map(({ text }) => comparable(text))
  const copies = new Map<string, number>()
  for (const form of forms) copies.set(form, (copies.get(form) ?? 0) + 1)
  const nearOf = contextFingerprints(forms)
  return segments.map((segment, index) => {
    const equal = copies.get(forms[index] ?? '') ?? 1
    const near = equal > 1 ? nearOf(index) : ''
    return equal > 1 ? { ...segment, copies: equal, ...(near === '' ? {} : { near }) } : segment
  })
}
