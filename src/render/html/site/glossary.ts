import { h } from 'hastscript'
import type { Concept, Locale, OutputFile } from '../../../nodes/index.ts'
import { glossaryPath, readerPath, relativeUrl } from '../../address.ts'
import { type Listing, occurringConcepts, type Site } from '../../listing/index.ts'
import { shorten } from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { type BitextOccurrences, renderConcept, renderLanguages } from '../concept.ts'
import { lines, writePage } from '../page.ts'

type OccurrencesOf = (concept: string) => BitextOccurrences

/** Write the glossary of an interface language: every concept that occurs, with its concordance. */
export function writeGlossaryPage(site: Site, wording: Wording): OutputFile {
  const { translate } = wording
  const { listings } = site
  const concepts = occurringConcepts(site)
  const several = listings.length > 1
  const bitexts = listings.map(listing => concordanceOf(listing, several, wording))
  const locales = localesOf(listings, concepts)
  const main = h(
    'main',
    { id: 'page-main' },
    lines([
      h('h1', translate('terms')),
      h(
        'p',
        { className: ['introduction'] },
        translate(concepts.length > 0 ? 'glossaryIntroduction' : 'noTerms')
      ),
      concepts.length > 0 ? renderLanguages(locales, wording) : undefined,
      ...concepts.map(concept => {
        const occurrences = bitexts.map(of => of(concept.id))
        return renderConcept(concept, occurrences, locales, wording, 2)
      })
    ])
  )
  const title = translate('terms')
  return writePage({
    site: site.description,
    wording,
    pathIn: glossaryPath,
    title,
    kind: 'glossary',
    styles: ['terms', 'site'],
    scripts: [],
    body: [main]
  })
}

/** The languages of the bitexts come first. */
function localesOf(listings: readonly Listing[], concepts: readonly Concept[]): Locale[] {
  const published = listings.flatMap(each => [each.sourceLocale, each.targetLocale])
  const named = concepts.flatMap(({ terms }) => Object.keys(terms))
  return [...new Set([...published, ...named])]
}

/** The document is named where there are several bitexts. */
function concordanceOf(listing: Listing, named: boolean, wording: Wording): OccurrencesOf {
  const byConcept = new Map(listing.concordance.map(each => [each.concept, each.occurrences]))
  const page = relativeUrl(glossaryPath(wording.language), readerPath(listing, wording.language))
  const title = named ? wording.choose(listing.document.title) : undefined
  return concept => {
    const occurrences = byConcept.get(concept) ?? []
    const clauses = new Map(occurrences.map(each => [each.bead, each]))
    return {
      source: listing.sourceLocale,
      target: listing.targetLocale,
      title: title && h('span', { lang: title.locale }, title.text),
      occurrences: occurrences.map(({ bead, sourceTerms, targetTerms }) => ({
        bead,
        source: sourceTerms,
        target: targetTerms
      })),
      link: bead => {
        const { source, target } = clauses.get(bead) ?? { source: '', target: bead }
        const text = source
          ? h('span', { lang: listing.sourceLocale }, shorten(source))
          : h('span', { lang: listing.targetLocale }, shorten(target))
        return { href: page + toAnchor(beadAnchor(bead)), text }
      }
    }
  }
}
