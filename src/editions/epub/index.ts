import { x } from 'xastscript'
import type { Publication } from '../../nodes/index.ts'
import { oncePer } from '../../nodes/index.ts'
import { openWording, type Template, type Wording } from '../../wording/index.ts'
import { createMarkdownEdition } from '../markdown/edition.ts'
import { escapeInXml, writeXml } from '../xml.ts'
import { buildBook } from './book.ts'
import { navFile, writeNavigation } from './nav.ts'
import { packEpub } from './pack.ts'
import { writePackage } from './package.ts'
import { styleFile, writePage } from './page.ts'
import { style } from './style.ts'

/** Name of the package document. */
const packageFile = 'EPUB/package.opf'

/** The pages of a book by file, in reading order, each in all interface languages, and its table of contents. */
interface Pages {
  readonly navigation: Template
  readonly pages: ReadonlyArray<readonly [file: string, text: Template]>
}

const pagesOf = oncePer((publication: Publication): Pages => {
  const { open, close } = openWording()
  const book = buildBook(publication, open)
  const pages = book.pages.map(page => [page.file, writePage(page, book.edition)] as const)
  const navigation = writeNavigation(book)
  return {
    navigation: close(navigation, escapeInXml),
    pages: pages.map(([file, text]) => [file, close(text, escapeInXml)])
  }
})

/** Write a bitext as an EPUB 3 book in both its languages, with all other text in the interface language. */
export function writeEpub(publication: Publication, wording: Wording): Uint8Array {
  const { navigation, pages } = pagesOf(publication)
  const edition = createMarkdownEdition(publication, wording)
  const files = {
    'META-INF/container.xml': writeContainer(),
    [packageFile]: writePackage(
      edition,
      pages.map(([file]) => file)
    ),
    [`EPUB/${navFile}`]: navigation(wording),
    ...Object.fromEntries(pages.map(([file, text]) => [`EPUB/${file}`, text(wording)])),
    [`EPUB/${styleFile}`]: style
  }
  return packEpub(files, publication.document.updated)
}

function writeContainer(): string {
  const rootfile = { 'full-path': packageFile, 'media-type': 'application/oebps-package+xml' }
  const attributes = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }
  return writeXml(x('container', attributes, x('rootfiles', [x('rootfile', rootfile)])))
}
