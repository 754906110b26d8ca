import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Locale, SiteDescription } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import { absoluteUrl, feedPath, homePath, relativeUrl } from '../address.ts'
import { type LinkedData, renderLinkedData } from './linked-data.ts'

/** Data for the metadata of a page. */
export interface DescribedPage {
  /** The site. */
  readonly site: SiteDescription
  /** Wording of the page's interface language. */
  readonly wording: Wording
  /** Returns the path of this page in an interface language. */
  readonly pathIn: (language: Locale) => string
  /** Title, for the browser. */
  readonly title: string
  /** Description of the page, in a sentence or two; that of the site by default. */
  readonly description?: string | undefined
  /** The work shown on the page, in terms of schema.org. */
  readonly work?: LinkedData | undefined
  /** Last change of that work, an ISO 8601 date. */
  readonly modified?: string | undefined
}

/** Render the machine-readable metadata of a page: its address, its other languages, and its content. */
export function renderMetadata(page: DescribedPage): Element[] {
  const { site, wording, pathIn, work, modified } = page
  const path = pathIn(wording.language)
  const url = absoluteUrl(site.url, path)
  const description = page.description ?? wording.translate('homeIntroduction')
  const siteTitle = wording.choose(site.title)?.text ?? ''
  const feed = relativeUrl(path, feedPath(wording.language))
  return [
    h('meta', { name: 'description', content: description }),
    h('link', { rel: 'canonical', href: url }),
    ...renderAlternates(page),
    h('link', { rel: 'alternate', type: 'application/atom+xml', title: siteTitle, href: feed }),
    property('og:type', work ? 'article' : 'website'),
    property('og:site_name', siteTitle),
    property('og:title', page.title),
    property('og:description', description),
    property('og:url', url),
    ...renderLocales(site.languages, wording.language),
    ...(modified === undefined ? [] : [property('article:modified_time', modified)]),
    renderLinkedData({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url,
      name: page.title,
      description,
      inLanguage: wording.language,
      dateModified: modified,
      isPartOf: { '@type': 'WebSite', url: site.url, name: siteTitle },
      mainEntity: work
    })
  ]
}

/** Link to a page in every interface language. Readers without a preference get the default one, or the choice at the root. */
export function renderAlternates({ site, pathIn }: Pick<DescribedPage, 'site' | 'pathIn'>): Element[] {
  const [first = 'en'] = site.languages
  const fallback = pathIn(first) === homePath(first) ? '' : pathIn(first)
  const link = (hrefLang: string, path: string) =>
    h('link', { rel: 'alternate', hrefLang, href: absoluteUrl(site.url, path) })
  return [...site.languages.map(each => link(each, pathIn(each))), link('x-default', fallback)]
}

function renderLocales(languages: readonly Locale[], own: Locale): Element[] {
  const others = languages.filter(each => each !== own)
  return [
    property('og:locale', withRegion(own)),
    ...others.map(each => property('og:locale:alternate', withRegion(each)))
  ]
}

/** Return a locale for Open Graph, which uses language and region: `zh_CN` for `zh-Hans`. */
function withRegion(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region}`
}

function property(name: string, content: string): Element {
  return h('meta', { property: name, content })
}
