import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Locale, Publication } from '../../../nodes/index.ts'
import type { Wording } from '../../../wording/index.ts'
import { absoluteUrl, readerPath } from '../../address.ts'
import { measureCoverage, viewBitext } from '../../view/bitext-view.ts'
import { describeCoverage, titleIn } from '../../view/labels.ts'
import { describeWork } from '../linked-data.ts'
import { onLines, writeHtmlPage } from '../page.ts'
import { renderContents } from './contents.ts'
import { renderMasthead } from './masthead.ts'
import { renderNotes } from './note-list.ts'
import { renderProvenance } from './provenance.ts'
import { createReader, type ReaderPage } from './reader.ts'
import { renderSourceOrder } from './source-order.ts'
import { renderTargetOrder } from './target-order.ts'
import { renderTerms } from './term-list.ts'
import { renderViewChoice } from './view-choice.ts'

/** Write the reader page of a bitext in one interface language. */
export function writeReaderPage(publication: Publication, wording: Wording): string {
  const { site, bitext, document } = publication
  const pathIn = (language: Locale) => readerPath(publication, language)
  const masthead = h('div', { className: ['masthead'] }, renderMasthead(publication, wording))
  const main = h(
    'main',
    { id: 'page-main', className: ['layout'], dataClose: wording.translate('close') },
    onLines([masthead, ...renderText(publication, wording)])
  )
  return writeHtmlPage({
    site,
    wording,
    pathIn,
    title: titleIn(publication, wording).text,
    description: describeCoverage(measureCoverage(viewBitext(bitext)), wording),
    work: describeWork(publication, wording, absoluteUrl(site.url, pathIn(wording.language))),
    modified: document.updated,
    kind: 'reader',
    styles: ['reader', 'rows', 'text', 'terms', 'cards'],
    script: 'reader',
    body: [main]
  }).text
}

/** Render everything below the masthead: the table of contents, the aligned text and the parts after it. */
function renderText(publication: Publication, wording: Wording): Element[] {
  const reader = createReader(publication, wording)
  const { translate } = wording
  const notes = renderNotes(reader)
  const terms = renderTerms(reader)
  const parts: Array<readonly [string, string] | undefined> = [
    notes && ['page-notes', translate('notes')],
    ['page-provenance', translate('provenance')],
    terms && ['page-terms', translate('terms')]
  ]
  const sections = [
    renderSourceOrder(reader),
    renderTargetOrder(reader),
    notes,
    renderProvenance(reader),
    terms
  ]
  const contents = renderContents(
    reader,
    parts.filter(part => part !== undefined)
  )
  return [
    contents,
    h('div', { className: ['body'] }, onLines([renderViewChoice(reader), ...sections])),
    renderStatus(reader)
  ]
}

/** Render the element where scripts report what they did, with the wording for it. */
function renderStatus({ wording: { translate } }: ReaderPage): Element {
  return h('output', {
    id: 'page-status',
    className: ['status'],
    dataCopy: translate('copyBoth'),
    dataCopied: translate('copied'),
    dataByHand: translate('copyByHand')
  })
}
