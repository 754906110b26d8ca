import type { Locale } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import type { DescribedSide } from './labels.ts'

/** A fact about a text, with its name in the reader's language. */
export interface Fact {
  /** Name of the fact. */
  readonly name: string
  /** The recorded value: text, an ISO 8601 date, or an address. */
  readonly value: string
  /** Type of the value. */
  readonly kind: 'text' | 'date' | 'address'
  /** Language of the value, if it is not the reader's. */
  readonly locale?: Locale | undefined
}

/** List facts about the publication of a text: number, issuer, dates, address of the official text. */
export function listTextFacts({ metadata, locale }: DescribedSide, { translate }: Wording): Fact[] {
  const { number, issuer, adopted, published, url } = metadata
  return [
    ...fact(translate('number'), number, 'text', locale),
    ...fact(translate('issuer'), issuer, 'text', locale),
    ...fact(translate('adopted'), adopted, 'date'),
    ...fact(translate('published'), published, 'date'),
    ...fact(translate('officialText'), url, 'address')
  ]
}

/** List the provenance and rights of a text. */
export function listProvenance(
  { author, provenance, rights }: DescribedSide,
  { translate }: Wording
): Fact[] {
  const { file, url, retrieved } = provenance
  return [
    ...fact(translate('author'), author, 'text'),
    ...fact(translate('sourceFile'), file, 'text'),
    ...fact(translate('address'), url, 'address'),
    ...fact(translate('retrieved'), retrieved, 'date'),
    ...fact(translate('rights'), rights?.text, 'text', rights?.locale)
  ]
}

function fact(name: string, value: string | undefined, kind: Fact['kind'], locale?: Locale): Fact[] {
  return value === undefined ? [] : [{ name, value, kind, locale }]
}
