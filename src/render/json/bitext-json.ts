import type { Bead, Publication, TextFile } from '../../nodes/index.ts'
import { segmentText } from '../../nodes/index.ts'
import { bitextFolder } from '../address.ts'
import {
  type BitextView,
  describeAlignment,
  describeSide,
  measureCoverage,
  type SideName,
  viewBitext
} from '../view/index.ts'
import type { Wording } from '../wording/index.ts'
import type { BitextFile } from './bitext-shape.ts'
import { schemaUrl } from './schema.ts'

type FileState = BitextFile['beads'][number]['state']

/** Write `bitext.json`: what the texts are, their segments, the published beads and the concordance. */
export function writeBitextJson(publication: Publication, wording: Wording): TextFile {
  const path = `${bitextFolder(publication, wording.language)}bitext.json`
  return { path, text: `${JSON.stringify(toFile(publication, wording), null, 1)}\n` }
}

function toFile(publication: Publication, wording: Wording): BitextFile {
  const { document, bitext, slug, site } = publication
  const view = viewBitext(bitext)
  return {
    $schema: schemaUrl(site),
    version: 1,
    language: wording.language,
    document: { slug, title: { ...document.title }, updated: document.updated },
    relation: bitext.relation,
    alignment: describeAlignment(measureCoverage(view), wording),
    source: toSide(publication, 'source', view, wording),
    target: toSide(publication, 'target', view, wording),
    beads: view.beads.map(({ bead }) => toBead(bead)),
    concepts: toConcepts(publication, view)
  }
}

function toSide(
  publication: Publication,
  name: SideName,
  view: BitextView,
  wording: Wording
): BitextFile['source'] {
  const { locale, title, label, metadata, provenance } = describeSide(publication, name, wording)
  const { number, issuer, adopted, published, url, content } = metadata
  const { note, rights, ...origin } = provenance
  const segments = [...view[name].segments.values()].map(({ segment }) => ({
    path: segment.path,
    role: segment.role,
    locale: segment.locale,
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

function toBead({ id, kind, score, origin, state, source, target }: Bead): BitextFile['beads'][number] {
  return {
    id,
    kind,
    score: Math.round(score * 10000) / 10000,
    origin,
    state: toState(state),
    source: source.map(({ path }) => path),
    target: target.map(({ path }) => path)
  }
}

/** Rejected and orphaned beads are not published, so they do not come here. */
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
