import type { Element } from 'hast'
import { h } from 'hastscript'
import { absoluteUrl, conceptPath, glossaryPath, relativeUrl } from '../editions/address.ts'
import { renderTerm } from '../editions/html/concept.ts'
import type { LinkedData } from '../editions/html/linked-data.ts'
import { onLines, writeHtmlPage } from '../editions/html/page.ts'
import type { Listing, Site } from '../editions/listing/listing.ts'
import { type Numbered, paginate } from '../editions/listing/paginate.ts'
import { occurringConcepts } from '../editions/listing/site.ts'
import type { Concept, Locale, OutputFile, SiteDescription } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'
import { localesOf, nameConcept } from './concept-terms.ts'
import { type BitextConcordance, renderConcordance } from './concordance.ts'
import { renderPageLinks } from './page-links.ts'

/** Data of a concept page, with the bitexts in which it occurs; serialisable as JSON. */
export interface ConceptPage extends Numbered<BitextConcordance> {
  readonly site: SiteDescription
  readonly concept: Concept
  /** Languages with terms, those of bitexts first. */
  readonly locales: readonly Locale[]
}

/** List the pages of every concept that occurs. */
export function listConceptPages(site: Site): ConceptPage[] {
  const concepts = occurringConcepts(site)
  const locales = localesOf(site.listings, concepts)
  const concordances = indexConcordances(site.listings)
  return concepts.flatMap(concept =>
    paginate(concordances.get(concept.id) ?? []).map(numbered => ({
      ...{ site: site.description, concept, locales },
      ...numbered
    }))
  )
}

/** Write a concept page: terms, definitions, and every clause with the concept. */
export function writeConceptPage(shown: ConceptPage, wording: Wording): OutputFile {
  const { site, concept, locales, page, entries } = shown
  const { language, translate } = wording
  const path = conceptPath(language, concept.id, page)
  const names = nameConcept(concept, locales)
  const title = names.map(({ text }) => text).join(' / ')
  const toGlossary = relativeUrl(path, glossaryPath(language))
  const main = h(
    'main',
    { id: 'page-main' },
    onLines([
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
      ...entries.map(each => renderConcordance(each, path, wording)),
      renderPageLinks(shown, each => conceptPath(language, concept.id, each), translate('occurrences'))
    ])
  )
  return writeHtmlPage({
    site,
    wording,
    pathIn: each => conceptPath(each, concept.id, page),
    title,
    description: wording.choose(concept.definition)?.text ?? title,
    work: describeConcept(concept, title, wording, absoluteUrl(site.url, glossaryPath(language))),
    kind: 'concept-page',
    styles: ['site', 'glossary'],
    script: 'page',
    body: [main]
  })
}

/** Find the occurrences of each concept, by its id. */
function indexConcordances(listings: readonly Listing[]): Map<string, BitextConcordance[]> {
  const index = new Map<string, BitextConcordance[]>()
  for (const { concordance, ...record } of listings) {
    const listing = { ...record, concordance: [] }
    for (const { concept, occurrences } of concordance) {
      const known = index.get(concept)
      if (known) known.push({ listing, occurrences })
      else index.set(concept, [{ listing, occurrences }])
    }
  }
  return index
}

function renderTerms({ terms }: Concept, locales: readonly Locale[], wording: Wording): Element {
  const named = locales.filter(locale => terms[locale]?.length)
  return h(
    'dl',
    { className: ['term-list'] },
    onLines(
      named.map(locale =>
        h('div', [
          h('dt', wording.nameOf(locale)),
          ...(terms[locale] ?? []).map(term => h('dd', { lang: locale }, renderTerm(term, wording, true)))
        ])
      )
    )
  )
}

/** Render each definition in its own language, the reader's first. */
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
