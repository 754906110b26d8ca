import type { Bead, Locale, Publication, SiteDescription } from '../../nodes/index.ts'
import { segmentText } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { type BitextView, measureCoverage, viewBitext } from '../view/bitext-view.ts'
import { describeAlignment, describeSide, type SideName } from '../view/labels.ts'
import type { BitextFile } from './bitext-shape.ts'
import { schemaUrl } from './schema.ts'

type FileState = BitextFile['beads'][number]['state']

/**
 * Write a bitext as JSON: descriptions of the texts, their segments, the published beads and the concordance. Text for
 * readers is included in every interface language of the site.
 */
export function writeBitextJson(publication: Publication, wording: Wording): string {
  return `${JSON.stringify(toFile(publication, wording), null, 1)}\n`
}

function toFile(publication: Publication, wording: Wording): BitextFile {
  const { document, bitext, slug, site } = publication
  const view = viewBitext(bitext)
  const coverage = measureCoverage(view)
  return {
    $schema: schemaUrl(site),
    version: 1,
    document: { slug, title: { ...document.title }, updated: document.updated },
    relation: bitext.relation,
    alignment: inLanguages(site, wording, words => describeAlignment(coverage, words)),
    source: toSide(publication, 'source', view, wording),
    target: toSide(publication, 'target', view, wording),
    beads: view.beads.map(({ bead }) => toBead(bead)),
    concepts: toConcepts(publication, view)
  }
}

function inLanguages(
  { languages }: SiteDescription,
  wording: Wording,
  write: (wording: Wording) => string
): Record<Locale, string> {
  return Object.fromEntries(languages.map(language => [language, write(wording.in(language))]))
}

function toSide(
  publication: Publication,
  name: SideName,
  view: BitextView,
  wording: Wording
): BitextFile['source'] {
  const { site } = publication
  const label = inLanguages(site, wording, words => describeSide(publication, name, words).label)
  const { locale, title, metadata, provenance } = describeSide(publication, name, wording)
  const { number, issuer, adopted, published, url, content } = metadata
  const { note, rights, ...origin } = provenance
  const segments = [...view[name].segments.values()].map(({ segment }) => ({
    path: segment.path,
    role: segment.role,
    locale: segment.locale,
    label: segment.label,
    text: segmentText(segment)
  }))
  return {
    locale,
    title,
    ...{ number, issuer, adopted, published, url, content },
    label,
    provenance: { ...origin, note: note && { ...note }, rights: rights && { ...rights } },
    segments
  }
}

function toBead(bead: Bead): BitextFile['beads'][number] {
  const { id, kind, score, origin, state, untranslated, source, target } = bead
  return {
    id,
    kind,
    score: Math.round(score * 10000) / 10000,
    origin,
    state: toState(state),
    untranslated,
    source: source.map(({ path }) => path),
    target: target.map(({ path }) => path)
  }
}

/** Convert the state of a bead. Rejected and orphaned beads are not published, so they do not occur here. */
function toState(state: Bead['state']): FileState {
  return state === 'accepted' || state === 'stale' ? state : 'proposed'
}

function toConcepts({ termbase, concordance }: Publication, view: BitextView): BitextFile['concepts'] {
  const beads = new Set(view.beads.map(({ bead }) => bead.id))
  const occurrences = new Map(concordance.map(each => [each.concept, each.occurrences]))
  return termbase.concepts.map(({ id, definition, terms }) => ({
    id,
    definition: { ...definition },
    terms: Object.fromEntries(
      Object.entries(terms).map(([locale, entries]) => [
        locale,
        entries.map(({ text, status }) => ({ text, status }))
      ])
    ),
    occurrences: (occurrences.get(id) ?? [])
      .filter(({ bead }) => beads.has(bead))
      .map(({ bead, source, target }) => ({ bead, source: [...source], target: [...target] }))
  }))
}
