import type { Element } from 'hast'
import { h } from 'hastscript'
import type { BitextRecord } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { type DescribedSide, describeSide } from '../view/labels.ts'

/** A schema.org description as JSON-LD; `undefined` values are omitted. */
export interface LinkedData {
  readonly [property: string]: string | undefined | LinkedData | ReadonlyArray<string | LinkedData>
}

/** Render JSON-LD. Browsers do not execute it, and no text in it can close the element. */
export function renderLinkedData(data: LinkedData): Element {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return h('script', { type: 'application/ld+json' }, json)
}

/**
 * Describe a bitext's target in terms of schema.org: with `translationOfWork` for a translation, and `isBasedOn` for a
 * partial rendering.
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

/** Describe the source. Facts about the official text are left out if only its structure is shown. */
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
