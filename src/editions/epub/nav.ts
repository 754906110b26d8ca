import type { Element } from 'hast'
import { h } from 'hastscript'
import type { MarkdownEdition } from '../markdown/edition.ts'
import { sectionId } from '../markdown/section-id.ts'
import { renderingOfHeading } from '../view/rendering-of-heading.ts'
import type { RowSection } from '../view/row.ts'
import { headingLabel, sectionDepth } from '../view/text-view.ts'
import type { Book } from './book.ts'
import { type Content, lines, spoken } from './element.ts'
import { writeDocument } from './page.ts'

/** Name of the navigation document. */
export const navFile = 'nav.xhtml'

/** An entry of the table of contents, with the number of headings above it. */
interface Entry {
  readonly link: Element
  readonly depth: number
}

/** Write the table of contents in both languages, and the landmarks. */
export function writeNavigation(book: Book): string {
  const { pages, edition } = book
  const { translate, language } = edition.wording
  const title = translate('contents')
  const [front, ...others] = pages
  const start = others.find(({ kind }) => kind === 'chapter')
  const landmarks = [
    ...(front ? [landmark('titlepage', front.file, front.title)] : []),
    landmark('toc', navFile, title),
    ...(start ? [landmark('bodymatter', start.file, translate('alignedText'))] : []),
    ...others
      .filter(({ kind }) => kind === 'glossary')
      .map(page => landmark('glossary', page.file, page.title))
  ]
  const contents = nest(listEntries(book), 0).list
  return writeDocument(title, language, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, ['\n', h('h1', title), '\n', contents]),
    h('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, h('ol', lines(landmarks)))
  ])
}

function landmark(kind: string, file: string, title: string): Element {
  return h('li', [h('a', { 'epub:type': kind, href: file }, title)])
}

/** List the entries. Sections are named in both languages; pages without sections by their title. */
function listEntries({ pages, edition, places }: Book): Entry[] {
  return pages.flatMap(({ file, title, sections }) => {
    const entries = sections.flatMap(each => toEntry(each, edition, places))
    return entries.length > 0 ? entries : [{ depth: 0, link: h('a', { href: file }, title) }]
  })
}

function toEntry(
  rowSection: RowSection,
  { source, target }: MarkdownEdition,
  places: Book['places']
): Entry[] {
  const { section } = rowSection
  if (!section?.heading) return []
  const rendering = renderingOfHeading(rowSection)
  const label = [
    spoken(source.locale, headingLabel(section.heading)),
    ...(rendering === undefined ? [] : [' ', spoken(target.locale, rendering)])
  ]
  const href = places.get(sectionId(section.heading))
  return [{ depth: sectionDepth(section), link: h('a', { href }, label) }]
}

/** Nest entries deeper than `depth` in a list below the entry before them. */
function nest(entries: readonly Entry[], depth: number): { list: Element; taken: number } {
  const items: Content[][] = []
  let index = 0
  while (index < entries.length) {
    const entry = entries[index]
    if (!entry || entry.depth < depth) break
    const last = items.at(-1)
    if (entry.depth > depth && last) {
      const below = nest(entries.slice(index), entry.depth)
      last.push(below.list)
      index += below.taken
    } else {
      items.push([entry.link])
      index += 1
    }
  }
  return { list: h('ol', lines(items.map(item => h('li', item)))), taken: index }
}
