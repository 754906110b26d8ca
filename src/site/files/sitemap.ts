import type { Element } from 'xast'
import { x } from 'xastscript'
import { absoluteUrl } from '../../editions/address.ts'
import type { Site } from '../../editions/listing/listing.ts'
import { writeXml } from '../../editions/xml.ts'
import type { OutputFile, SiteDescription } from '../../nodes/index.ts'
import { listPages, type SitePage } from './pages.ts'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
}

/** Write the sitemap: every page in every interface language, with its other languages and its last change. */
export function writeSitemap(site: Site): OutputFile {
  const { description } = site
  const urls = listPages(site).flatMap(page => renderPage(page, description))
  return { path: 'sitemap.xml', text: writeXml(x('urlset', namespaces, urls.flatMap(onLine))) }
}

function renderPage({ pathIn, modified }: SitePage, { url, languages }: SiteDescription): Element[] {
  const alternates = languages.map(language =>
    x('xhtml:link', { rel: 'alternate', hreflang: language, href: absoluteUrl(url, pathIn(language)) })
  )
  return languages.map(language =>
    x('url', [
      x('loc', absoluteUrl(url, pathIn(language))),
      ...(modified === undefined ? [] : [x('lastmod', modified)]),
      ...alternates
    ])
  )
}

function onLine(element: Element): Array<Element | string> {
  return ['\n', element]
}
