import type { Element } from 'hast'
import { h } from 'hastscript'
import { aboutPath, feedPath, readerPath, relativeUrl } from '../editions/address.ts'
import { chosen, renderFacts } from '../editions/html/facts.ts'
import { onLines, writeHtmlPage } from '../editions/html/page.ts'
import { groupByDocument } from '../editions/listing/documents.ts'
import type { Listing, Site } from '../editions/listing/listing.ts'
import { listProvenance, listTextFacts } from '../editions/view/facts.ts'
import { type DescribedSide, describeSide } from '../editions/view/labels.ts'
import type { OutputFile } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'

/** Write the page about the site: what it is, how texts are aligned, and the provenance of each text. */
export function writeAboutPage({ description: site, listings }: Site, wording: Wording): OutputFile {
  const { translate, language } = wording
  const feed = relativeUrl(aboutPath(language), feedPath(language))
  const main = h(
    'main',
    { id: 'page-main' },
    onLines([
      h('h1', translate('about')),
      h('p', { className: ['lead'] }, translate('aboutIntroduction')),
      h('h2', translate('aboutAlignment')),
      h('p', translate('aboutMachine')),
      h('p', translate('aboutReview')),
      h('h2', translate('aboutLinks')),
      h('p', translate('aboutPermalinks')),
      h('p', h('a', { href: feed, type: 'application/atom+xml' }, translate('feed'))),
      h('h2', { id: 'page-texts' }, translate('aboutTexts')),
      h('p', translate('licence')),
      ...groupByDocument(listings).map(group => renderDocument(group, wording))
    ])
  )
  return writeHtmlPage({
    site,
    wording,
    pathIn: aboutPath,
    title: translate('about'),
    description: translate('aboutIntroduction'),
    kind: 'about-page',
    styles: ['site'],
    script: 'page',
    body: [main]
  })
}

function renderDocument(listings: readonly Listing[], wording: Wording): Element {
  const title = wording.choose(listings[0]?.document.title)
  return h(
    'section',
    { className: ['texts'] },
    onLines([
      h('h3', { lang: title?.locale }, title?.text ?? listings[0]?.slug),
      ...sidesOf(listings, wording).map(([side, listing]) => renderText(side, listing, wording))
    ])
  )
}

/** List each text of a document once, as its first bitext has it, with that bitext. */
function sidesOf(listings: readonly Listing[], wording: Wording): Array<[DescribedSide, Listing]> {
  const sides = new Map<string, [DescribedSide, Listing]>()
  for (const listing of listings) {
    for (const name of ['source', 'target'] as const) {
      const side = describeSide(listing, name, wording)
      if (!sides.has(side.locale)) sides.set(side.locale, [side, listing])
    }
  }
  return [...sides.values()]
}

function renderText(side: DescribedSide, listing: Listing, wording: Wording): Element {
  const href = relativeUrl(aboutPath(wording.language), readerPath(listing, wording.language))
  return h(
    'div',
    { className: ['text-record', side.name] },
    onLines([
      h('h4', [
        h('a', { href, lang: side.locale }, side.title),
        ' ',
        h('span', { className: ['state'] }, [
          side.language,
          ' ',
          h('span', { className: ['badge'] }, side.badge)
        ])
      ]),
      h('p', side.label),
      chosen(side.note),
      renderFacts([...listTextFacts(side, wording), ...listProvenance(side, wording)], 'list', wording)
    ])
  )
}
