import type { Locale, Provenance, Publication, TextMetadata } from '../../nodes/index.ts'
import type { Chosen, Wording } from '../wording/index.ts'
import type { Coverage } from './bitext-view.ts'

/** Which side of a bitext is meant. */
export type SideName = 'source' | 'target'

/** One side of a bitext as readers are told of it. */
export interface Side {
  /** Which side it is. */
  readonly name: SideName
  /** Language of the text. */
  readonly locale: Locale
  /** Name of the language in the reader's language. */
  readonly language: string
  /** Title in the text's own language. */
  readonly title: string
  /** What the text is in two words: `構成（要約）`, `要約`. */
  readonly badge: string
  /** What the text is, in a sentence or two. */
  readonly label: string
  /** What its provenance says that readers must know. */
  readonly note: Chosen | undefined
  /** Rights. */
  readonly rights: Chosen | undefined
  /** Front matter. */
  readonly metadata: TextMetadata
  /** Where the text came from. */
  readonly provenance: Provenance
}

/** Describe one side of a bitext to readers of a language. */
export function describeSide(publication: Publication, name: SideName, wording: Wording): Side {
  const locale = name === 'source' ? publication.sourceLocale : publication.targetLocale
  const metadata = name === 'source' ? publication.sourceMetadata : publication.targetMetadata
  const provenance = publication.document.provenance[locale] ?? {}
  const language = wording.nameOf(locale)
  return {
    name,
    locale,
    language,
    title: metadata.title ?? publication.document.title[locale] ?? publication.slug,
    badge: badgeOf(publication, name, wording),
    label: labelOf(publication, name, language, wording),
    note: wording.choose(provenance.note),
    rights: wording.choose(provenance.rights),
    metadata,
    provenance
  }
}

/** Say how far the alignment has been checked. */
export function describeAlignment({ beads, accepted }: Coverage, { translate }: Wording): string {
  if (accepted === 0) return translate('alignmentProposed', { beads })
  return translate(accepted < beads ? 'alignmentPartly' : 'alignmentAccepted', { beads, accepted })
}

function badgeOf(publication: Publication, name: SideName, { translate }: Wording): string {
  if (name === 'target') return translate(publication.bitext.relation === 'summary' ? 'summary' : 'target')
  return translate(publication.sourceMetadata.content === 'structure' ? 'structure' : 'source')
}

function labelOf(publication: Publication, name: SideName, language: string, { translate }: Wording): string {
  const { author } = publication.document.provenance[
    name === 'source' ? publication.sourceLocale : publication.targetLocale
  ] ?? { author: undefined }
  const by = author === undefined ? '' : ` ${translate('labelWrittenBy', { author })}`
  if (name === 'target') {
    const key = publication.bitext.relation === 'summary' ? 'labelSummary' : 'labelTranslation'
    return translate(key, { language }) + by
  }
  const { content } = publication.sourceMetadata
  const key = content === 'structure' ? 'labelStructure' : content === 'full' ? 'labelFull' : 'labelUnknown'
  return translate(key, { language }) + by
}
