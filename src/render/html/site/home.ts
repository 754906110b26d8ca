import type { Element } from 'hast'
import { h } from 'hastscript'
import type { OutputFile, Publication, SiteDescription } from '../../../nodes/index.ts'
import { bitextFolder, homePath, readerPath, relativeUrl } from '../../address.ts'
import {
  type Coverage,
  describeCoverage,
  describeSide,
  measureCoverage,
  type Side,
  viewBitext
} from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import { renderDay } from '../facts.ts'
import { lines, writePage } from '../page.ts'

/** Write the home page of an interface language: every document with its bitexts and how far they go. */
export function writeHomePage(
  site: SiteDescription,
  publications: readonly Publication[],
  wording: Wording
): OutputFile {
  const title = wording.choose(site.title)?.text ?? ''
  const slugs = [...new Set(publications.map(({ slug }) => slug))]
  const documents = slugs.map(slug =>
    renderDocument(
      publications.filter(each => each.slug === slug),
      wording
    )
  )
  const main = h(
    'main',
    { id: 'page-main' },
    lines([
      h('h1', title),
      h('p', { className: ['lead'] }, wording.translate('homeIntroduction')),
      h('h2', { className: ['quiet'] }, wording.translate('documents')),
      ...(documents.length > 0 ? documents : [h('p', wording.translate('noDocuments'))])
    ])
  )
  return writePage({
    site,
    wording,
    pathIn: homePath,
    title,
    kind: 'home',
    styles: ['site'],
    script: false,
    body: [main]
  })
}

function renderDocument(publications: readonly Publication[], wording: Wording): Element {
  const [first] = publications
  const title = wording.choose(first?.document.title)
  const updated = first?.document.updated ?? ''
  return h(
    'article',
    { className: ['document'] },
    lines([
      h('h3', { lang: title?.locale }, title?.text ?? first?.slug),
      h('p', { className: ['state'] }, [`${wording.translate('updated')} `, renderDay(updated, wording)]),
      ...publications.map(publication => renderBitext(publication, wording))
    ])
  )
}

function renderBitext(publication: Publication, wording: Wording): Element {
  const source = describeSide(publication, 'source', wording)
  const target = describeSide(publication, 'target', wording)
  const href = relativeUrl(homePath(wording.language), readerPath(publication, wording.language))
  return h(
    'section',
    { className: ['bitext'] },
    lines([
      h('p', { className: ['pair'] }, [
        h('a', { href, className: ['open'] }, [title(source), ' ', title(target)])
      ]),
      renderCoverage(measureCoverage(viewBitext(publication.bitext)), wording),
      ...[source, target].map(({ language, label }) =>
        h('p', { className: ['label'] }, [h('b', language), ' ', label])
      ),
      renderEditions(publication, wording)
    ])
  )
}

function title(side: Side): Element {
  return h('span', { className: [side.name] }, [
    h('span', { lang: side.locale }, side.title),
    ' ',
    h('span', { className: ['state'] }, [side.language, ' ', h('span', { className: ['badge'] }, side.badge)])
  ])
}

function renderCoverage(coverage: Coverage, wording: Wording): Element {
  const { segments, rendered, beads, accepted } = coverage
  const meter = h('meter', {
    min: 0,
    max: Math.max(1, segments),
    value: rendered,
    ariaLabel: wording.translate('coverage')
  })
  return h('p', { className: ['coverage'] }, [
    meter,
    ' ',
    describeCoverage(coverage, wording),
    ' · ',
    wording.translate('reviewOf', { beads, accepted })
  ])
}

function renderEditions(publication: Publication, { language, translate }: Wording): Element {
  const file = (name: string) => relativeUrl(homePath(language), bitextFolder(publication, language) + name)
  return h('p', { className: ['editions'] }, [
    `${translate('otherEditions')} `,
    h('a', { href: file('bilingual.md') }, 'Markdown'),
    ' ',
    h('a', { href: file('bitext.json') }, 'JSON')
  ])
}
