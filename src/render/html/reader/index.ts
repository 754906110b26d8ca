import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Locale, OutputFile, Publication } from '../../../nodes/index.ts'
import { absoluteUrl, readerPath } from '../../address.ts'
import { oncePer } from '../../once-per.ts'
import { describeCoverage, describeSide, measureCoverage, viewBitext } from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import { writeBody } from '../body.ts'
import { describeWork } from '../linked-data.ts'
import { lines, writePage } from '../page.ts'
import { renderAbout } from './about.ts'
import { renderContents } from './contents.ts'
import { renderNotes } from './note-list.ts'
import { renderProvenance } from './provenance.ts'
import { createReader, type Reader } from './reader.ts'
import { renderSourceOrder } from './source-order.ts'
import { renderTargetOrder } from './target-order.ts'
import { renderTerms } from './term-list.ts'
import { renderViewChoice } from './view-choice.ts'

const mainOf = oncePer((publication: Publication) => writeBody(wording => renderMain(publication, wording)))

/** Write the reader's page of a bitext in one interface language. */
export function writeReaderPage(publication: Publication, wording: Wording): OutputFile {
  const { site, bitext, document } = publication
  const pathIn = (language: Locale) => readerPath(publication, language)
  return writePage({
    site,
    wording,
    pathIn,
    title: describeSide(publication, 'target', wording).title,
    description: describeCoverage(measureCoverage(viewBitext(bitext)), wording),
    work: describeWork(publication, wording, absoluteUrl(site.url, pathIn(wording.language))),
    modified: document.updated,
    kind: 'reader',
    styles: ['reader', 'rows', 'text', 'terms', 'cards'],
    scripts: ['page', 'views', 'contents', 'cards', 'copy'],
    body: [mainOf(publication)(wording)]
  })
}

function renderMain(publication: Publication, wording: Wording): Element {
  const reader = createReader(publication, wording)
  const { translate } = wording
  const notes = renderNotes(reader)
  const terms = renderTerms(reader)
  const parts: Array<readonly [string, string] | undefined> = [
    notes && ['page-notes', translate('notes')],
    terms && ['page-terms', translate('terms')],
    ['page-provenance', translate('provenance')]
  ]
  const sections = [
    renderSourceOrder(reader),
    renderTargetOrder(reader),
    notes,
    terms,
    renderProvenance(reader)
  ]
  const contents = renderContents(
    reader,
    parts.filter(part => part !== undefined)
  )
  return h(
    'main',
    { id: 'page-main', className: ['layout'], dataClose: translate('close') },
    lines([
      h('div', { className: ['masthead'] }, renderAbout(reader)),
      contents,
      h('div', { className: ['body'] }, lines([renderViewChoice(reader), ...sections])),
      renderStatus(reader)
    ])
  )
}

/** The place where scripts tell what they did, with their words. */
function renderStatus({ wording: { translate } }: Reader): Element {
  return h('output', {
    id: 'page-status',
    className: ['status'],
    dataCopy: translate('copyBoth'),
    dataCopied: translate('copied'),
    dataByHand: translate('copyByHand')
  })
}
