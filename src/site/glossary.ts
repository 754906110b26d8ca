import type { Element } from 'hast'
import { h } from 'hastscript'
import { conceptPath, glossaryPath, orderedGlossaryPath, relativeUrl } from '../editions/address.ts'
import { termAnchor } from '../editions/html/anchors.ts'
import { renderTerm } from '../editions/html/concept.ts'
import { onLines, writeHtmlPage } from '../editions/html/page.ts'
import type { Site } from '../editions/listing/listing.ts'
import { occurringConcepts } from '../editions/listing/site.ts'
import type { Concept, Locale, OutputFile } from '../nodes/index.ts'
import type { Chosen, Wording } from '../wording/index.ts'
import { localesOf, renderDefinition } from './concept-terms.ts'
import { orderConcepts } from './order-concepts.ts'

/** All data for a page of the glossary. */
interface Glossary {
  readonly site: Site
  readonly wording: Wording
  readonly concepts: readonly Concept[]
  readonly locales: readonly Locale[]
  /** Number of clauses with each concept, by its id. */
  readonly clauses: ReadonlyMap<string, number>
}

/** Entries below one heading. */
interface EntryGroup {
  readonly heading: Chosen | undefined
  readonly concepts: readonly Concept[]
}

/** Write the glossary of an interface language: in the order of the termbase, and in the order of each locale. */
export function writeGlossaryPages(site: Site, wording: Wording): OutputFile[] {
  const concepts = occurringConcepts(site)
  const locales = localesOf(site.listings, concepts)
  const clauses = new Map<string, number>()
  for (const { concordance } of site.listings)
    for (const { concept, occurrences } of concordance)
      clauses.set(concept, (clauses.get(concept) ?? 0) + occurrences.length)
  const glossary = { site, wording, concepts, locales, clauses }
  return [undefined, ...locales].map(order => writeGlossaryPage(glossary, order))
}

function writeGlossaryPage(glossary: Glossary, order: Locale | undefined): OutputFile {
  const { site, wording, concepts } = glossary
  const { translate } = wording
  const pathIn = (language: Locale) => pathOf(order, language)
  const groups =
    order === undefined ? [{ heading: undefined, concepts }] : groupConcepts(concepts, order, wording)
  const main = h(
    'main',
    { id: 'page-main' },
    onLines([
      h('h1', translate('terms')),
      h('p', { className: ['lead'] }, translate(concepts.length > 0 ? 'glossaryIntroduction' : 'noTerms')),
      concepts.length > 0 ? renderOrders(glossary, order) : undefined,
      ...groups.map(group => renderGroup(group, order, glossary))
    ])
  )
  const name =
    order === undefined ? undefined : translate('sortedByLocale', { language: wording.nameOf(order) })
  return writeHtmlPage({
    site: site.description,
    wording,
    pathIn,
    title: name === undefined ? translate('terms') : `${translate('terms')} (${name})`,
    description: translate('glossaryIntroduction'),
    kind: 'glossary',
    styles: ['site', 'glossary'],
    script: 'page',
    body: [main]
  })
}

function pathOf(order: Locale | undefined, language: Locale): string {
  return order === undefined ? glossaryPath(language) : orderedGlossaryPath(language, order)
}

/** Group concepts. Those without a term in the locale of the order come last. */
function groupConcepts(concepts: readonly Concept[], order: Locale, wording: Wording): EntryGroup[] {
  const groups = orderConcepts(concepts, order).map(({ initial, concepts }) => ({
    heading: initial === undefined ? undefined : { locale: order, text: initial },
    concepts
  }))
  const others = concepts.filter(({ terms }) => !terms[order]?.length)
  const heading = { locale: wording.language, text: wording.translate('sortedLast') }
  return others.length > 0 ? [...groups, { heading, concepts: others }] : groups
}

function renderOrders({ locales, wording }: Glossary, current: Locale | undefined): Element {
  const { language, translate, nameOf } = wording
  const here = pathOf(current, language)
  const items = [undefined, ...locales].map(order => {
    const text =
      order === undefined
        ? translate('sortedBySubject')
        : translate('sortedByLocale', { language: nameOf(order) })
    const properties = {
      href: relativeUrl(here, pathOf(order, language)),
      ariaCurrent: order === current ? 'page' : undefined
    }
    return h('li', h('a', properties, text))
  })
  return h('nav', { className: ['choice'], ariaLabel: translate('sortedBy') }, h('ul', items))
}

function renderGroup(
  { heading, concepts }: EntryGroup,
  order: Locale | undefined,
  glossary: Glossary
): Element {
  const level = heading ? 3 : 2
  const list = concepts.map(concept => renderEntry(concept, order, level, glossary))
  return h(
    heading ? 'section' : 'div',
    { className: ['initial'] },
    onLines([heading && h('h2', { lang: heading.locale }, heading.text), ...list])
  )
}

/** Render an entry, starting with the locale of the order. The first term is the name of the concept. */
function renderEntry(
  concept: Concept,
  order: Locale | undefined,
  level: 2 | 3,
  { wording, locales, clauses }: Glossary
): Element {
  const { language, translate, nameOf } = wording
  const href = relativeUrl(pathOf(order, language), conceptPath(language, concept.id))
  const ordered = order === undefined ? locales : [...new Set([order, ...locales])]
  const name = ordered.find(locale => concept.terms[locale]?.length)
  const columns = ordered.map(locale =>
    h(
      'div',
      { className: ['column'] },
      (concept.terms[locale] ?? []).map((term, index) => {
        const text = renderTerm(term, wording)
        const isName = locale === name && index === 0
        const tag = isName ? `h${level}` : 'p'
        return h(tag, { lang: locale, title: nameOf(locale) }, isName ? h('a', { href }, text) : text)
      })
    )
  )
  const count = translate('clausesFound', { clauses: clauses.get(concept.id) ?? 0 })
  return h(
    'article',
    { id: termAnchor(concept.id), className: ['entry'] },
    onLines([
      h('div', { className: ['term-columns'] }, columns),
      renderDefinition(concept, wording),
      h('p', { className: ['state'] }, h('a', { href: `${href}#page-occurrences` }, count))
    ])
  )
}
