import { x } from 'xastscript'
import type { Publication } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { writeXml } from '../xml.ts'
import { buildBook } from './book.ts'
import { navFile, writeNavigation } from './nav.ts'
import { packEpub } from './pack.ts'
import { writePackage } from './package.ts'
import { styleFile, writePage } from './page.ts'
import { style } from './style.ts'

/** Name of the package document. */
const packageFile = 'EPUB/package.opf'

/** Write a bitext as an EPUB 3 book in both its languages, with all other text in the interface language. */
export function writeEpub(publication: Publication, wording: Wording): Uint8Array {
  const book = buildBook(publication, wording)
  const files = {
    'META-INF/container.xml': writeContainer(),
    [packageFile]: writePackage(
      book.edition,
      book.pages.map(({ file }) => file)
    ),
    [`EPUB/${navFile}`]: writeNavigation(book),
    ...Object.fromEntries(book.pages.map(page => [`EPUB/${page.file}`, writePage(page, book.edition)])),
    [`EPUB/${styleFile}`]: style
  }
  return packEpub(files, publication.document.updated)
}

function writeContainer(): string {
  const rootfile = { 'full-path': packageFile, 'media-type': 'application/oebps-package+xml' }
  const attributes = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }
  return writeXml(x('container', attributes, x('rootfiles', [x('rootfile', rootfile)])))
}
