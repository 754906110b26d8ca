import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Concept, Locale, OutputFile } from '../../../nodes/index.ts'
import { absoluteUrl, conceptPath, glossaryPath, relativeUrl } from '../../address.ts'
import { type Listing, occurringConcepts, type Site } from '../../listing/index.ts'
import type { Wording } from '../../wording/index.ts'
import { renderTerm } from '../concept.ts'
import type { LinkedData } from '../linked-data.ts'
import { lines, writePage } from '../page.ts'
import { localesOf, nameConcept } from './concept-terms.ts'
import { type BitextConcordance, renderConcordance } from './concordance.ts'

/** Write a page for every concept that occurs: its terms, its definitions, and every clause that it occurs in. */
export function writeConceptPages(site: Site, wording: Wording): OutputFile[] {
  const concepts = occurringConcepts(site)
  const locales = localesOf(site.listings, concepts)
  const concordances = indexConcordances(site.listings)
  return concepts.map(concept =>
    writeConceptPage(concept, concordances.get(concept.id) ?? [], { site, wording, locales })
  )
}

interface Setting {
  readonly site: Site
  readonly wording: Wording
  readonly locales: readonly Locale[]
}

function writeConceptPage(
  concept: Concept,
  bitexts: readonly BitextConcordance[],
  { site, wording, locales }: Setting
): OutputFile {
  const { language, translate } = wording
  const path = conceptPath(language, concept.id)
  const names = nameConcept(concept, locales)
  const title = names.map(({ text }) => text).join(' / ')
  const toGlossary = relativeUrl(path, glossaryPath(language))
  const main = h(
    'main',
    { id: 'page-main' },
    lines([
      h('p', { className: ['above'] }, h('a', { href: toGlossary }, translate('terms'))),
      h(
        'h1',
        names.flatMap(({ locale, text }, index) => [
          index > 0 ? ' / ' : '',
          h('span', { lang: locale }, text)
        ])
      ),
      renderTerms(concept, locales, wording),
      ...renderDefinitions(concept, wording),
      h('h2', { id: 'page-occurrences' }, translate('occurrences')),
      ...bitexts.map(each => renderConcordance(each, path, wording))
    ])
  )
  return writePage({
    site: site.description,
    wording,
    pathIn: each => conceptPath(each, concept.id),
    title,
    description: wording.choose(concept.definition)?.text ?? title,
    work: describeConcept(concept, title, wording, absoluteUrl(site.description.url, glossaryPath(language))),
    kind: 'concept-page',
    styles: ['site', 'glossary'],
    scripts: [],
    body: [main]
  })
}

/** Find the occurrences of each concept, by its id. */
function indexConcordances(listings: readonly Listing[]): Map<string, BitextConcordance[]> {
  const index = new Map<string, BitextConcordance[]>()
  for (const listing of listings) {
    for (const { concept, occurrences } of listing.concordance) {
      if (!index.has(concept)) index.set(concept, [])
      index.get(concept)?.push({ listing, occurrences })
    }
  }
  return index
}

function renderTerms({ terms }: Concept, locales: readonly Locale[], wording: Wording): Element {
  const named = locales.filter(locale => terms[locale]?.length)
  return h(
    'dl',
    { className: ['term-list'] },
    lines(
      named.map(locale =>
        h('div', [
          h('dt', wording.nameOf(locale)),
          ...(terms[locale] ?? []).map(term => h('dd', { lang: locale }, renderTerm(term, wording, true)))
        ])
      )
    )
  )
}

/** Every definition stands in its own language; the reader's comes first. */
function renderDefinitions({ definition }: Concept, { choose, translate }: Wording): Element[] {
  const first = choose(definition)
  if (!first) return []
  const others = Object.entries(definition).filter(([locale]) => locale !== first.locale)
  return [
    h('h2', translate('definition')),
    h('p', { className: ['definition'], lang: first.locale }, first.text),
    ...others.map(([lang, text]) => h('p', { className: ['definition'], lang }, text))
  ]
}

function describeConcept(
  { id, terms, definition }: Concept,
  name: string,
  { choose }: Wording,
  glossary: string
): LinkedData {
  return {
    '@type': 'DefinedTerm',
    name,
    termCode: id,
    alternateName: [...new Set(Object.values(terms).flatMap(list => list.map(({ text }) => text)))],
    description: choose(definition)?.text,
    inDefinedTermSet: glossary
  }
}
