import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Locale, Publication } from '../../../nodes/index.ts'
import type { Wording, WordingKey } from '../../../wording/index.ts'
import { coveragePath, readerPath, relativeUrl } from '../../address.ts'
import { type Coverage, measureCoverage, viewBitext } from '../../view/bitext-view.ts'
import { describeCoverage, describeSide, titleIn } from '../../view/labels.ts'
import { toAnchor } from '../anchors.ts'
import { onLines, writeHtmlPage } from '../page.ts'
import { type CoveredSection, type CoveredSegment, listAdditions, listSections } from './sections.ts'
import { renderStrip } from './strip.ts'

/** Write the page that shows how much of a bitext's source is rendered: a strip for each section, and its omissions. */
export function writeCoveragePage(publication: Publication, wording: Wording): string {
  return writeHtmlPage({
    site: publication.site,
    wording,
    pathIn: each => coveragePath(publication, each),
    title: wording.translate('coverageOfTitle', { title: titleIn(publication, wording).text }),
    description: describeCoverage(measureCoverage(viewBitext(publication.bitext)), wording),
    modified: publication.document.updated,
    kind: 'coverage-page',
    styles: ['site', 'coverage'],
    script: 'page',
    body: [renderMain(publication, wording)]
  }).text
}

function renderMain(publication: Publication, wording: Wording): Element {
  const { translate, language } = wording
  const view = viewBitext(publication.bitext)
  const coverage = measureCoverage(view)
  const source = describeSide(publication, 'source', wording)
  const target = describeSide(publication, 'target', wording)
  const page = relativeUrl(coveragePath(publication, language), readerPath(publication, language))
  return h(
    'main',
    { id: 'page-main' },
    onLines([
      h('p', { className: ['above'] }, h('a', { href: page }, translate('readAligned'))),
      h('h1', { className: ['pair'] }, [
        h('span', { className: ['source'], lang: source.locale }, source.title),
        ' ',
        h('span', { className: ['target'], lang: target.locale }, target.title)
      ]),
      h('p', { className: ['lead'] }, describeCoverage(coverage, wording)),
      h('p', { className: ['introduction'] }, translate('coverageIntroduction')),
      coverage.omissions + coverage.untranslated === 0
        ? h('p', { className: ['introduction'] }, translate('nothingLeftOut'))
        : renderLegend(coverage, wording),
      ...listSections(view).map(section => renderSection(section, page, publication, wording)),
      renderAdditions(listAdditions(view), page, target.locale, wording)
    ])
  )
}

function renderLegend({ omissions, untranslated }: Coverage, { translate }: Wording): Element {
  const key = (name: string, words: WordingKey): Element =>
    h('span', { className: ['key', name] }, translate(words))
  return h('p', { className: ['legend'] }, [
    key('rendered', 'legendRendered'),
    ...(untranslated > 0 ? [' ', key('untranslated', 'untranslated')] : []),
    ...(omissions > 0 ? [' ', key('left-out', 'legendLeftOut')] : [])
  ])
}

function renderSection(
  { anchor, label, depth, segments }: CoveredSection,
  page: string,
  { sourceLocale }: Publication,
  wording: Wording
): Element {
  const { translate } = wording
  const isHeadingAlone = label !== '' && segments.length === 1
  const leftOut = segments.filter(({ rendered }) => !rendered)
  const figures = { segments: segments.length, rendered: segments.length - leftOut.length }
  const heading = label
    ? h('a', { href: page + toAnchor(anchor), lang: sourceLocale }, label)
    : translate('withoutHeading')
  return h(
    'section',
    { id: anchor, className: ['section', depth === 0 ? 'outer' : 'inner'] },
    onLines([
      h(`h${Math.min(6, 2 + depth)}`, heading),
      ...(isHeadingAlone
        ? []
        : [
            renderStrip(segments, page, sourceLocale, wording),
            h('p', { className: ['state'] }, translate('renderedInSection', figures))
          ]),
      leftOut.length > 0
        ? renderList(translate('leftOutInSection', { leftOut: leftOut.length }), leftOut, page, sourceLocale)
        : undefined
    ])
  )
}

/** List the additions of the target; `undefined` if there are none. */
function renderAdditions(
  additions: readonly CoveredSegment[],
  page: string,
  locale: Locale,
  { translate }: Wording
): Element | undefined {
  if (additions.length === 0) return undefined
  const summary = translate('additionsListed', { additions: additions.length })
  return h('section', { className: ['section', 'outer'] }, [
    h('h2', translate('additions')),
    renderList(summary, additions, page, locale)
  ])
}

function renderList(
  summary: string,
  segments: readonly CoveredSegment[],
  page: string,
  lang: Locale
): Element {
  const items = segments.map(({ anchor, text }) => h('li', h('a', { href: page + toAnchor(anchor) }, text)))
  return h('details', { className: ['left-out'], open: true }, [
    h('summary', summary),
    h('ul', { lang }, onLines(items))
  ])
}
