import type { Element } from 'hast'
import { h } from 'hastscript'
import type { BitextRecord } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { type DescribedSide, describeSide } from '../view/labels.ts'

/** Something in terms of schema.org, as JSON-LD has it; what is `undefined` is left out. */
export interface LinkedData {
  readonly [property: string]: string | undefined | LinkedData | ReadonlyArray<string | LinkedData>
}

/** Render JSON-LD; a browser does not run it, and no text in it can end it. */
export function renderLinkedData(data: LinkedData): Element {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return h('script', { type: 'application/ld+json' }, json)
}

/**
 * Describe a bitext's target in terms of schema.org: `translationOfWork` where it is a translation, `isBasedOn` where it
 * renders its source in part.
 *
 * @param url - address of the page that shows it.
 */
export function describeWork(record: BitextRecord, wording: Wording, url: string): LinkedData {
  const id = `${url}#target`
  const source = describeSource(describeSide(record, 'source', wording))
  const target = { '@id': id, ...describeText(describeSide(record, 'target', wording)) }
  if (record.relation === 'summary') return { ...target, isBasedOn: source }
  return { ...target, translationOfWork: { ...source, workTranslation: { '@id': id } } }
}

/** What is known of the official text is not said of a structure of it. */
function describeSource(side: DescribedSide): LinkedData {
  const { number, issuer, adopted, published, url } = side.metadata
  const facts: LinkedData = {
    identifier: number,
    publisher: issuer === undefined ? undefined : { '@type': 'Organization', name: issuer },
    dateCreated: adopted,
    datePublished: published,
    url
  }
  if (side.metadata.content !== 'structure') return { ...describeText(side), ...facts }
  const official = { '@type': 'CreativeWork', name: side.title, inLanguage: side.locale, ...facts }
  return { ...describeText(side), isBasedOn: official }
}

function describeText({ title, locale, label, author, rights }: DescribedSide): LinkedData {
  return {
    '@type': 'CreativeWork',
    name: title,
    inLanguage: locale,
    description: label,
    creditText: author,
    copyrightNotice: rights?.text
  }
}
