import { linkEditions } from '../../src/editions/edition.ts'
import type { Publication } from '../../src/nodes/index.ts'
import { buildConcordance } from '../../src/terms/index.ts'
import type { EditionState, Setting } from './states.ts'

/** Collect the data for the editions of a bitext. */
export function toPublication(
  { slug, document, site, source, target, bitext }: EditionState,
  { registry, termbase }: Setting
): Publication {
  const concordance = buildConcordance(bitext, termbase)
  const occurring = new Set(concordance.map(({ concept }) => concept))
  const place = { slug, sourceLocale: source.locale, targetLocale: target.locale }
  return {
    ...place,
    document,
    sourceMetadata: source.metadata,
    targetMetadata: target.metadata,
    relation: bitext.relation,
    editions: linkEditions(place, registry.editions),
    bitext,
    termbase: { concepts: termbase.concepts.filter(({ id }) => occurring.has(id)) },
    concordance,
    site
  }
}
