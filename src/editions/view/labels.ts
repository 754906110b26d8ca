import type { Bead, BitextRecord, Locale, Provenance, TextMetadata } from '../../nodes/index.ts'
import type { Chosen, Wording, WordingKey } from '../../wording/index.ts'
import type { Coverage } from './bitext-view.ts'

/** Name of a side of a bitext. */
export type SideName = 'source' | 'target'

/** Description of one side of a bitext for readers. */
export interface DescribedSide {
  /** Which side it is. */
  readonly name: SideName
  /** Language of the text. */
  readonly locale: Locale
  /** Name of the language in the reader's language. */
  readonly language: string
  /** Title in the text's own language. */
  readonly title: string
  /** Kind of text in two words: `構成（要約）`, `要約`. */
  readonly badge: string
  /** Kind of text, in a sentence or two. */
  readonly label: string
  /** Author of the displayed text: not that of the official text if only its structure is shown. */
  readonly author: string | undefined
  /** Note on the provenance that readers must know. */
  readonly note: Chosen | undefined
  /** Rights. */
  readonly rights: Chosen | undefined
  /** Front matter. */
  readonly metadata: TextMetadata
  /** Provenance of the text. */
  readonly provenance: Provenance
}

/** Describe one side of a bitext in a reader's language. */
export function describeSide(record: BitextRecord, name: SideName, wording: Wording): DescribedSide {
  const locale = name === 'source' ? record.sourceLocale : record.targetLocale
  const metadata = name === 'source' ? record.sourceMetadata : record.targetMetadata
  const provenance = record.document.provenance[locale] ?? {}
  const language = wording.nameOf(locale)
  const author = metadata.content === 'structure' ? undefined : provenance.author
  return {
    name,
    locale,
    language,
    title: metadata.title ?? record.document.title[locale] ?? record.slug,
    badge: badgeOf(record, name, wording),
    label: withAuthor(labelOf(record, name, wording), author, wording),
    author,
    note: wording.choose(provenance.note),
    rights: wording.choose(provenance.rights),
    metadata,
    provenance
  }
}

/** Choose the title of a bitext: the target's, if it is in the reader's language or the document has no other. */
export function titleIn(record: BitextRecord, wording: Wording): Chosen {
  const { locale, title } = describeSide(record, 'target', wording)
  const titles = { [locale]: title, ...record.document.title }
  return wording.choose({ ...titles, [locale]: title }) ?? { locale, text: title }
}

/** Describe how much of the source is rendered. */
export function describeCoverage(
  { segments, rendered, untranslated, additions }: Coverage,
  { translate, percent }: Wording
): string {
  const share = percent(segments === 0 ? 0 : rendered / segments)
  const told = translate('coverageOf', { segments, rendered, additions, percent: share })
  if (untranslated === 0) return told
  return translate('sentences', { first: told, second: translate('coverageUntranslated', { untranslated }) })
}

/** Describe how far the alignment has been checked. */
export function describeAlignment({ beads, accepted }: Coverage, { translate }: Wording): string {
  if (accepted === 0) return translate('alignmentProposed', { beads })
  return translate(accepted < beads ? 'alignmentPartly' : 'alignmentAccepted', { beads, accepted })
}

/**
 * Return the wording for the state of a bead if it differs from most beads, which `describeAlignment` describes:
 * changed since it was accepted, proposed among accepted beads, or accepted among proposed ones.
 */
export function stateInText({ state }: Bead, { beads, accepted }: Coverage): WordingKey | undefined {
  if (state === 'stale') return 'stateStale'
  const mostAreAccepted = accepted * 2 > beads
  if (state === 'accepted') return mostAreAccepted ? undefined : 'stateAccepted'
  return mostAreAccepted ? 'stateProposed' : undefined
}

function badgeOf(record: BitextRecord, name: SideName, { translate }: Wording): string {
  if (name === 'target') return translate(record.relation === 'summary' ? 'summary' : 'target')
  return translate(record.sourceMetadata.content === 'structure' ? 'structure' : 'source')
}

function labelOf(record: BitextRecord, name: SideName, { translate }: Wording): string {
  if (name === 'target') {
    const key = record.relation === 'summary' ? 'labelSummary' : 'labelTranslation'
    return translate(key)
  }
  const { content } = record.sourceMetadata
  const key = content === 'structure' ? 'labelStructure' : content === 'full' ? 'labelFull' : 'labelUnknown'
  return translate(key)
}

function withAuthor(label: string, author: string | undefined, { translate }: Wording): string {
  if (author === undefined) return label
  return translate('sentences', { first: label, second: translate('labelWrittenBy', { author }) })
}
