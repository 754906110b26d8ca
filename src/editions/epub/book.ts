import type { Element } from 'hast'
import type { Publication } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { createMarkdownEdition, type MarkdownEdition } from '../markdown/edition.ts'
import { renderingOfHeading } from '../view/rendering-of-heading.ts'
import type { RowSection } from '../view/row.ts'
import { headingLabel } from '../view/text-view.ts'
import { buildProvenance, buildTerms, buildWholeText } from './back.ts'
import { findPlaces, groupChapters } from './chapters.ts'
import { buildFront } from './front.ts'
import { buildSection } from './rows.ts'

/** A page of a book without its frame. */
export interface Page {
  /** Name of the file. */
  readonly file: string
  /** Title in the reader's language, or that of the text. */
  readonly title: string
  /** Kind of page, in terms of the EPUB Structural Semantics Vocabulary. */
  readonly kind: 'titlepage' | 'chapter' | 'glossary' | 'colophon'
  /** Sections of the source on the page. */
  readonly sections: readonly RowSection[]
  /** Content of the page. */
  readonly body: readonly Element[]
}

/** A book with all the data for its files. */
export interface Book {
  readonly edition: MarkdownEdition
  /** Pages in reading order. */
  readonly pages: readonly Page[]
  /** Anchors of sections and beads. */
  readonly places: ReadonlyMap<string, string>
}

/** Build the book of a bitext in one interface language. */
export function buildBook(publication: Publication, wording: Wording): Book {
  const edition = createMarkdownEdition(publication, wording)
  const chapters = groupChapters(edition.view)
  const places = findPlaces(chapters)
  const chapterPages = chapters.map(({ file, sections }): Page => {
    const body = sections.flatMap(section => buildSection(section, { edition, places }))
    return { file, title: titleOf(sections, wording), kind: 'chapter', sections, body }
  })
  const pages = [buildTitlePage(edition), ...chapterPages, ...buildBack(edition, places)]
  return { edition, places, pages: pages.filter(({ body }) => body.length > 0) }
}

function buildTitlePage(edition: MarkdownEdition): Page {
  const { title } = edition.target
  return { file: 'title.xhtml', title, kind: 'titlepage', sections: [], body: buildFront(edition) }
}

function titleOf([first]: readonly RowSection[], { translate }: Wording): string {
  const heading = first?.section?.heading
  if (first && heading) return renderingOfHeading(first) ?? headingLabel(heading)
  if (first?.position === 'within') return translate('alignedText')
  return translate(first?.position === 'before' ? 'additionsBefore' : 'additionsBehind')
}

function buildBack(edition: MarkdownEdition, places: Book['places']): Page[] {
  const { translate } = edition.wording
  const wholeText = translate('wholeText', { language: edition.target.language })
  const pages = [
    { file: 'whole-text.xhtml', title: wholeText, kind: 'chapter', body: buildWholeText(edition) },
    { file: 'terms.xhtml', title: translate('terms'), kind: 'glossary', body: buildTerms(edition, places) },
    {
      file: 'provenance.xhtml',
      title: translate('provenance'),
      kind: 'colophon',
      body: buildProvenance(edition)
    }
  ] as const
  return pages.map(page => ({ ...page, sections: [] }))
}
