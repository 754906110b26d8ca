import type { Bead, BitextRecord, Locale, Provenance, TextMetadata } from '../../nodes/index.ts'
import type { Chosen, Wording, WordingKey } from '../../wording/index.ts'
import type { Coverage } from './bitext-view.ts'

/** Which side of a bitext is meant. */
export type SideName = 'source' | 'target'

/** One side of a bitext as readers are told of it. */
export interface DescribedSide {
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
  /** Who wrote the text that is shown: not the author of the official text where only its structure is shown. */
  readonly author: string | undefined
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

/** Choose the title of a bitext: the target's, where that is in the reader's language or the document has no other. */
export function titleIn(record: BitextRecord, wording: Wording): Chosen {
  const { locale, title } = describeSide(record, 'target', wording)
  const titles = { [locale]: title, ...record.document.title }
  return wording.choose({ ...titles, [locale]: title }) ?? { locale, text: title }
}

/** Say how much of the source is rendered. */
export function describeCoverage(
  { segments, rendered, untranslated, additions }: Coverage,
  { translate, percent }: Wording
): string {
  const share = percent(segments === 0 ? 0 : rendered / segments)
  const told = translate('coverageOf', { segments, rendered, additions, percent: share })
  if (untranslated === 0) return told
  return translate('sentences', { first: told, second: translate('coverageUntranslated', { untranslated }) })
}

/** Say how far the alignment has been checked. */
export function describeAlignment({ beads, accepted }: Coverage, { translate }: Wording): string {
  if (accepted === 0) return translate('alignmentProposed', { beads })
  return translate(accepted < beads ? 'alignmentPartly' : 'alignmentAccepted', { beads, accepted })
}

/**
 * Say beside a bead what readers must know of its state where it is not that of most, of which `describeAlignment`
 * speaks: what changed since it was accepted, and what a machine proposed among accepted beads or the other way round.
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
