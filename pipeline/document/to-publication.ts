import type { DocumentDescription, Publication, SiteDescription, Termbase } from '../../src/nodes/index.ts'
import { buildConcordance } from '../../src/terms/index.ts'
import type { ProcessedBitext } from './process-document.ts'

/** Put together what the editions of a bitext are rendered from. */
export function toPublication(
  slug: string,
  document: DocumentDescription,
  { source, target, bitext }: ProcessedBitext,
  shared: { readonly site: SiteDescription; readonly termbase: Termbase }
): Publication {
  const concordance = buildConcordance(bitext, shared.termbase)
  const occurring = new Set(concordance.map(({ concept }) => concept))
  return {
    slug,
    document,
    sourceLocale: source.locale,
    targetLocale: target.locale,
    sourceMetadata: source.metadata,
    targetMetadata: target.metadata,
    relation: bitext.relation,
    bitext,
    termbase: { concepts: shared.termbase.concepts.filter(({ id }) => occurring.has(id)) },
    concordance,
    site: shared.site
  }
}
