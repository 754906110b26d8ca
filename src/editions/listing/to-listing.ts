import type { Publication } from '../../nodes/index.ts'
import { listGrams } from '../../text/search/grams.ts'
import { type BitextView, measureCoverage, viewBitext } from '../view/bitext-view.ts'
import { headingOf, placeOf } from '../view/place.ts'
import { headingLabel, type PlacedSegment } from '../view/text-view.ts'
import type { ListedClause, Listing } from './listing.ts'

/** Extract from a publication what the site's own pages show of it. */
export function toListing(publication: Publication): Listing {
  const { slug, document, sourceLocale, targetLocale, sourceMetadata, targetMetadata, relation, editions } =
    publication
  const view = viewBitext(publication.bitext)
  const listed = listClauses(view)
  const clauses = new Map(listed.map(clause => [clause.bead, clause]))
  return {
    ...{ slug, document, sourceLocale, targetLocale, sourceMetadata, targetMetadata, relation, editions },
    coverage: measureCoverage(view),
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
    targetPlace: target[0] ? placeOf(target[0]) : '',
    source: textOf(source),
    target: textOf(target)
  }))
}

/** Join the texts of segments, with the numbers by which they are cited. */
function textOf(segments: readonly PlacedSegment[]): string {
  return segments.map(headingLabel).join(' ')
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
