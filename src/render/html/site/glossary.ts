import { h } from 'hastscript'
import type { Concept, Locale, OutputFile, Publication, SiteDescription } from '../../../nodes/index.ts'
import { glossaryPath, readerPath, relativeUrl } from '../../address.ts'
import { excerpt, viewBitext } from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { type BitextOccurrences, renderConcept, renderLanguages } from '../concept.ts'
import { lines, writePage } from '../page.ts'

type OccurrencesOf = (concept: string) => BitextOccurrences

/** Write the glossary of an interface language: every concept that occurs, with its concordance. */
export function writeGlossaryPage(
  site: SiteDescription,
  publications: readonly Publication[],
  wording: Wording
): OutputFile {
  const { translate } = wording
  const concepts = mergeConcepts(publications)
  const several = publications.length > 1
  const bitexts = publications.map(publication => concordanceOf(publication, several, wording))
  const locales = localesOf(publications, concepts)
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
    site,
    wording,
    pathIn: glossaryPath,
    title,
    kind: 'glossary',
    styles: ['terms', 'site'],
    script: false,
    body: [main]
  })
}

/** A concept of several publications stands once, with the terms of all locales. */
function mergeConcepts(publications: readonly Publication[]): Concept[] {
  const concepts = new Map<string, Concept>()
  for (const concept of publications.flatMap(({ termbase }) => termbase.concepts)) {
    const known = concepts.get(concept.id)
    concepts.set(concept.id, {
      id: concept.id,
      definition: { ...concept.definition, ...known?.definition },
      terms: { ...concept.terms, ...known?.terms }
    })
  }
  return [...concepts.values()]
}

/** The languages of the bitexts come first. */
function localesOf(publications: readonly Publication[], concepts: readonly Concept[]): Locale[] {
  const published = publications.flatMap(each => [each.sourceLocale, each.targetLocale])
  const named = concepts.flatMap(({ terms }) => Object.keys(terms))
  return [...new Set([...published, ...named])]
}

/** The document is named where there are several bitexts. */
function concordanceOf(publication: Publication, named: boolean, wording: Wording): OccurrencesOf {
  const beads = new Map(viewBitext(publication.bitext).beads.map(each => [each.bead.id, each]))
  const byConcept = new Map(publication.concordance.map(each => [each.concept, each.occurrences]))
  const page = relativeUrl(glossaryPath(wording.language), readerPath(publication, wording.language))
  const title = named ? wording.choose(publication.document.title) : undefined
  return concept => ({
    source: publication.sourceLocale,
    target: publication.targetLocale,
    title: title && h('span', { lang: title.locale }, title.text),
    occurrences: (byConcept.get(concept) ?? []).filter(({ bead }) => beads.has(bead)),
    link: bead => {
      const [segment] = [beads.get(bead)?.source, beads.get(bead)?.target].flatMap(each => each ?? [])
      const text = segment
        ? h('span', { lang: segment.segment.locale }, excerpt([segment]))
        : ({ type: 'text', value: bead } as const)
      return { href: page + toAnchor(beadAnchor(bead)), text }
    }
  })
}
