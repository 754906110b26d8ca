import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Publication } from '../../nodes/index.ts'
import { absoluteUrl, bitextFolder } from '../address.ts'
import type { MarkdownEdition } from '../markdown/edition.ts'
import { writeXml } from '../xml.ts'
import { lines } from './element.ts'
import { navFile } from './nav.ts'
import { styleFile } from './page.ts'

/**
 * Write the package document: metadata, every file, and the reading order.
 *
 * @param files - pages in reading order.
 */
export function writePackage(edition: MarkdownEdition, files: readonly string[]): string {
  const { language } = edition.wording
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': language
  }
  return writeXml(x('package', attributes, lines([metadata(edition), manifest(files), spine(files)])))
}

function metadata({ publication, source, target, wording }: MarkdownEdition): Element {
  const { language, translate, choose } = wording
  const languages = [...new Set([source.locale, target.locale, language])]
  const origin = source.metadata.url ?? source.provenance.url
  const creators = [source, target].flatMap(({ author }) => author ?? [])
  const rights = [source, target].flatMap(side => side.rights ?? [])
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    lines([
      x('dc:identifier', { id: 'identifier' }, identifierOf(publication, language)),
      x('dc:title', { id: 'title', 'xml:lang': target.locale }, target.title),
      property('title-type', 'main', '#title'),
      x('dc:title', { 'xml:lang': source.locale }, source.title),
      ...languages.map(each => x('dc:language', each)),
      ...[...new Set(creators)].map(author => x('dc:creator', author)),
      x('dc:publisher', choose(publication.site.title)?.text ?? publication.site.url),
      x('dc:description', target.label),
      origin === undefined ? undefined : x('dc:source', origin),
      ...rights.map(({ locale, text }) => x('dc:rights', { 'xml:lang': locale }, text)),
      property('dcterms:modified', `${publication.document.updated}T00:00:00Z`),
      property('schema:accessMode', 'textual'),
      property('schema:accessModeSufficient', 'textual'),
      ...['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability'].map(feature =>
        property('schema:accessibilityFeature', feature)
      ),
      property('schema:accessibilityHazard', 'none'),
      property('schema:accessibilitySummary', translate('epubAccessibility'))
    ])
  )
}

/** Return the identifier of a book. In each interface language, a bitext is a separate book. */
function identifierOf(publication: Publication, language: string): string {
  return absoluteUrl(publication.site.url, bitextFolder(publication, language))
}

function property(name: string, value: string, refines?: string): Element {
  return x('meta', { property: name, refines }, value)
}

function manifest(files: readonly string[]): Element {
  const xhtml = 'application/xhtml+xml'
  return x(
    'manifest',
    lines([
      x('item', { id: 'nav', href: navFile, 'media-type': xhtml, properties: 'nav' }),
      x('item', { id: 'style', href: styleFile, 'media-type': 'text/css' }),
      ...files.map(file => x('item', { id: idOf(file), href: file, 'media-type': xhtml }))
    ])
  )
}

/** List the reading order. The table of contents follows the title page. */
function spine(files: readonly string[]): Element {
  const [front, ...others] = files.map(idOf)
  const order = [...(front ? [front] : []), 'nav', ...others]
  return x('spine', lines(order.map(idref => x('itemref', { idref }))))
}

function idOf(file: string): string {
  return `page-${file.replace(/\.xhtml$/, '')}`
}
