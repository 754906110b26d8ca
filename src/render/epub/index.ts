import { x } from 'xastscript'
import type { BinaryFile, Publication } from '../../nodes/index.ts'
import { epubPath } from '../address.ts'
import type { Wording } from '../wording/index.ts'
import { writeXml } from '../xml.ts'
import { buildBook } from './book.ts'
import { navFile, writeNavigation } from './nav.ts'
import { packEpub } from './pack.ts'
import { writePackage } from './package.ts'
import { styleFile, writePage } from './page.ts'
import { style } from './style.ts'

/** Name of the package document. */
const packageFile = 'EPUB/package.opf'

/** Write a bitext as an EPUB 3 in both its languages; what readers are told of it is in the interface language. */
export function writeEpub(publication: Publication, wording: Wording): BinaryFile {
  const book = buildBook(publication, wording)
  const pages = book.pages.map(page => [`EPUB/${page.file}`, writePage(page, book.edition)])
  const files = {
    'META-INF/container.xml': writeContainer(),
    [packageFile]: writePackage(book),
    [`EPUB/${navFile}`]: writeNavigation(book),
    ...Object.fromEntries(pages),
    [`EPUB/${styleFile}`]: style
  }
  const path = epubPath(publication, wording.language)
  return { path, bytes: packEpub(files, publication.document.updated) }
}

function writeContainer(): string {
  const rootfile = { 'full-path': packageFile, 'media-type': 'application/oebps-package+xml' }
  const attributes = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }
  return writeXml(x('container', attributes, x('rootfiles', [x('rootfile', rootfile)])))
}
