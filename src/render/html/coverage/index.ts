import type { Element } from 'hast'
import { h } from 'hastscript'
import type { OutputFile, Publication } from '../../../nodes/index.ts'
import { coveragePath, readerPath, relativeUrl } from '../../address.ts'
import { oncePer } from '../../once-per.ts'
import { describeCoverage, describeSide, measureCoverage, viewBitext } from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import { toAnchor } from '../anchors.ts'
import { writeBody } from '../body.ts'
import { lines, writePage } from '../page.ts'
import { type CoveredSection, listSections } from './sections.ts'
import { renderStrip } from './strip.ts'

const mainOf = oncePer((publication: Publication) => writeBody(wording => renderMain(publication, wording)))

/** Write the page that shows what of a bitext's source is rendered: a strip for each section, and what was left out of it. */
export function writeCoveragePage(publication: Publication, wording: Wording): OutputFile {
  const { title } = describeSide(publication, 'target', wording)
  return writePage({
    site: publication.site,
    wording,
    pathIn: each => coveragePath(publication, each),
    title: wording.translate('coverageOfTitle', { title }),
    description: describeCoverage(measureCoverage(viewBitext(publication.bitext)), wording),
    modified: publication.document.updated,
    kind: 'coverage-page',
    styles: ['site', 'coverage'],
    scripts: [],
    body: [mainOf(publication)(wording)]
  })
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
    lines([
      h('p', { className: ['above'] }, h('a', { href: page }, translate('readAligned'))),
      h('h1', { className: ['pair'] }, [
        h('span', { className: ['source'], lang: source.locale }, source.title),
        ' ',
        h('span', { className: ['target'], lang: target.locale }, target.title)
      ]),
      h('p', { className: ['lead'] }, describeCoverage(coverage, wording)),
      h('p', { className: ['introduction'] }, translate('coverageIntroduction')),
      coverage.omissions === 0
        ? h('p', { className: ['introduction'] }, translate('nothingLeftOut'))
        : renderLegend(wording),
      ...listSections(view).map(section => renderSection(section, page, publication, wording))
    ])
  )
}

function renderLegend({ translate }: Wording): Element {
  return h('p', { className: ['legend'] }, [
    h('span', { className: ['key', 'rendered'] }, translate('legendRendered')),
    ' ',
    h('span', { className: ['key', 'left-out'] }, translate('legendLeftOut'))
  ])
}

function renderSection(
  { anchor, label, depth, segments }: CoveredSection,
  page: string,
  { sourceLocale }: Publication,
  wording: Wording
): Element {
  const { translate } = wording
  const leftOut = segments.filter(({ rendered }) => !rendered)
  const figures = { segments: segments.length, rendered: segments.length - leftOut.length }
  const heading = label
    ? h('a', { href: page + toAnchor(anchor), lang: sourceLocale }, label)
    : translate('withoutHeading')
  return h(
    'section',
    { id: anchor, className: ['section', depth === 0 ? 'outer' : 'inner'] },
    lines([
      h(`h${Math.min(6, 2 + depth)}`, heading),
      renderStrip(segments, page, sourceLocale, wording),
      h('p', { className: ['state'] }, translate('renderedInSection', figures)),
      leftOut.length > 0
        ? h('details', { className: ['left-out'] }, [
            h('summary', translate('leftOutInSection', { leftOut: leftOut.length })),
            h(
              'ul',
              { lang: sourceLocale },
              lines(leftOut.map(each => h('li', h('a', { href: page + toAnchor(each.anchor) }, each.text))))
            )
          ])
        : undefined
    ])
  )
}
