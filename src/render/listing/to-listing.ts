import { type Publication, segmentText } from '../../nodes/index.ts'
import { listGrams } from '../search/grams.ts'
import {
  type BitextView,
  headingLabel,
  headingOf,
  measureCoverage,
  type PlacedBead,
  type PlacedSegment,
  sectionDepth,
  viewBitext
} from '../view/index.ts'
import type { ListedClause, ListedSection, Listing } from './listing.ts'

/** Take from a publication what the pages that a site has once show of it. */
export function toListing(publication: Publication): Listing {
  const { slug, document, sourceLocale, targetLocale, sourceMetadata, targetMetadata, relation } = publication
  const view = viewBitext(publication.bitext)
  const listed = listClauses(view)
  const clauses = new Map(listed.map(clause => [clause.bead, clause]))
  return {
    ...{ slug, document, sourceLocale, targetLocale, sourceMetadata, targetMetadata, relation },
    coverage: measureCoverage(view),
    sections: listSections(view),
    concordance: publication.concordance.map(({ concept, occurrences }) => ({
      concept,
      occurrences: occurrences.flatMap(({ bead, source, target }) => {
        const clause = clauses.get(bead)
        return clause ? [{ ...clause, sourceTerms: unique(source), targetTerms: unique(target) }] : []
      })
    })),
    grams: listGrams(listed.flatMap(({ source, target }) => [source, target]))
  }
}

/** List the published beads of a bitext with their texts, in bead order. */
export function listClauses(view: BitextView): ListedClause[] {
  return view.beads.map(({ bead, source, target }) => ({
    bead: bead.id,
    place: source[0] ? headingLabel(headingOf(source[0])) : '',
    source: textOf(source),
    target: textOf(target)
  }))
}

function listSections({ source, beads }: BitextView): ListedSection[] {
  const rendered = firstRenderings(beads)
  return source.sections.map(section => {
    const own = section.heading ? [section.heading, ...section.body] : section.body
    return {
      path: section.heading?.segment.path ?? '',
      label: section.heading ? headingLabel(section.heading) : '',
      depth: sectionDepth(section),
      segments: own.map(({ segment }) => ({
        text: segmentText(segment),
        bead: rendered.get(segment.path) ?? null
      }))
    }
  })
}

/** Find the first bead that renders each source segment, by its path. */
function firstRenderings(beads: readonly PlacedBead[]): Map<string, string> {
  const rendered = new Map<string, string>()
  for (const { bead, source, target } of beads)
    for (const { segment } of target.length > 0 ? source : [])
      if (!rendered.has(segment.path)) rendered.set(segment.path, bead.id)
  return rendered
}

function textOf(segments: readonly PlacedSegment[]): string {
  return segments.map(({ segment }) => segmentText(segment)).join(' ')
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
