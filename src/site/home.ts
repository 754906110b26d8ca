import type { Element } from 'hast'
import { h } from 'hastscript'
import { coveragePath, homePath, readerPath, relativeUrl } from '../editions/address.ts'
import { renderEditionLinks } from '../editions/html/edition-links.ts'
import { renderDay } from '../editions/html/facts.ts'
import { onLines, writeHtmlPage } from '../editions/html/page.ts'
import { groupByDocument } from '../editions/listing/documents.ts'
import type { Listing, Site } from '../editions/listing/listing.ts'
import { type Numbered, paginate } from '../editions/listing/paginate.ts'
import type { Coverage } from '../editions/view/bitext-view.ts'
import { type DescribedSide, describeCoverage, describeSide } from '../editions/view/labels.ts'
import type { OutputFile, SiteDescription } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'
import { renderPageLinks } from './page-links.ts'

/** Data of a home page, with the bitexts of each document; serialisable as JSON. */
export interface HomePage extends Numbered<readonly Listing[]> {
  readonly site: SiteDescription
}

/** List the home pages of a site. */
export function listHomePages({ description, listings }: Site): HomePage[] {
  return paginate(groupByDocument(listings)).map(numbered => ({ site: description, ...numbered }))
}

/** Write a home page of an interface language: documents with their bitexts and coverage. */
export function writeHomePage(shown: HomePage, wording: Wording): OutputFile {
  const { site, page, entries } = shown
  const { translate, language } = wording
  const title = wording.choose(site.title)?.text ?? ''
  const documents = entries.map(group => renderDocument(group, wording))
  const main = h(
    'main',
    { id: 'page-main' },
    onLines([
      h('h1', title),
      h('p', { className: ['lead'] }, translate('homeIntroduction')),
      h('h2', { className: ['quiet'] }, translate('documents')),
      ...(documents.length > 0 ? documents : [h('p', translate('noDocuments'))]),
      renderPageLinks(shown, each => homePath(language, each), translate('documents'))
    ])
  )
  return writeHtmlPage({
    site,
    wording,
    pathIn: each => homePath(each, page),
    title,
    kind: 'home',
    styles: ['site'],
    script: 'page',
    body: [main]
  })
}

function renderDocument(listings: readonly Listing[], wording: Wording): Element {
  const [first] = listings
  const title = wording.choose(first?.document.title)
  const updated = first?.document.updated ?? ''
  return h(
    'article',
    { className: ['document'] },
    onLines([
      h('h3', { lang: title?.locale }, title?.text ?? first?.slug),
      h('p', { className: ['state'] }, [`${wording.translate('updated')} `, renderDay(updated, wording)]),
      ...listings.map(listing => renderBitext(listing, wording))
    ])
  )
}

function renderBitext(listing: Listing, wording: Wording): Element {
  const source = describeSide(listing, 'source', wording)
  const target = describeSide(listing, 'target', wording)
  const { language } = wording
  const to = (path: string) => relativeUrl(homePath(language), path)
  const href = to(readerPath(listing, language))
  return h(
    'div',
    { className: ['bitext'] },
    onLines([
      h('p', { className: ['pair'] }, [
        h('a', { href, className: ['open'] }, [title(source), ' ', title(target)])
      ]),
      renderCoverage(listing.coverage, to(coveragePath(listing, language)), wording),
      ...[source, target].map(({ language, label }) =>
        h('p', { className: ['label'] }, [h('b', language), ' ', label])
      ),
      renderEditionLinks(listing, homePath(language), wording)
    ])
  )
}

function title(side: DescribedSide): Element {
  return h('span', { className: [side.name] }, [
    h('span', { lang: side.locale }, side.title),
    ' ',
    h('span', { className: ['state'] }, [side.language, ' ', h('span', { className: ['badge'] }, side.badge)])
  ])
}

function renderCoverage(coverage: Coverage, href: string, wording: Wording): Element {
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
    h('a', { href }, describeCoverage(coverage, wording)),
    ' · ',
    wording.translate('reviewOf', { beads, accepted })
  ])
}
