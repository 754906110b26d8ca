import { h } from 'hastscript'
import {
  type Concept,
  type Locale,
  type OutputFile,
  type Publication,
  type SiteDescription,
  segmentText
} from '../../../nodes/index.ts'
import { glossaryPath, readerPath, relativeUrl } from '../../address.ts'
import { viewBitext } from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import { beadAnchor, toAnchor } from '../anchors.ts'
import { type BitextOccurrences, renderConcept } from '../concept.ts'
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
  const bitexts = publications.map(publication => concordanceOf(publication, wording))
  const locales = [...new Set(publications.flatMap(each => [each.sourceLocale, each.targetLocale]))]
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
      ...concepts.map(concept =>
        renderConcept(
          concept,
          bitexts.map(of => of(concept.id)),
          withOthers(locales, concept),
          wording,
          2
        )
      )
    ])
  )
  const title = translate('terms')
  return writePage({
    site,
    wording,
    pathIn: glossaryPath,
    title,
    kind: 'glossary',
    styles: ['text', 'site'],
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

function withOthers(locales: readonly Locale[], concept: Concept): Locale[] {
  return [...new Set([...locales, ...Object.keys(concept.terms)])]
}

function concordanceOf(publication: Publication, wording: Wording): OccurrencesOf {
  const { beads } = viewBitext(publication.bitext)
  const texts = new Map(
    beads.map(({ bead, source, target }) => [bead.id, [...source, ...target][0]?.segment] as const)
  )
  const byConcept = new Map(publication.concordance.map(each => [each.concept, each.occurrences]))
  const page = relativeUrl(glossaryPath(wording.language), readerPath(publication, wording.language))
  const title = wording.choose(publication.document.title)
  return concept => ({
    source: publication.sourceLocale,
    target: publication.targetLocale,
    title: title && h('span', { lang: title.locale }, title.text),
    occurrences: (byConcept.get(concept) ?? []).filter(({ bead }) => texts.has(bead)),
    link: bead => {
      const segment = texts.get(bead)
      return { href: page + toAnchor(beadAnchor(bead)), text: segment ? segmentText(segment) : bead }
    }
  })
}
