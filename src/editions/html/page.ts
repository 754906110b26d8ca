import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { type Child, h } from 'hastscript'
import type { Locale, TextFile } from '../../nodes/index.ts'
import { aboutPath, glossaryPath, homePath, relativeUrl, searchPath } from '../address.ts'
import { type DescribedPage, renderMetadata } from './metadata.ts'

/** Name of a style sheet under `assets/`. */
export type StyleSheet =
  | 'base'
  | 'reader'
  | 'rows'
  | 'text'
  | 'terms'
  | 'cards'
  | 'site'
  | 'glossary'
  | 'coverage'
  | 'search'
  | 'print'

/** Name of a script under `assets/`: the one of every page, alone or together with that of the reader or search page. */
export type Script = 'page' | 'reader' | 'search'

/** Files under `assets/` that pages load: style sheets of `src/client/site/`, and its scripts, bundled. */
export const assetNames = [
  'base.css',
  'reader.css',
  'rows.css',
  'text.css',
  'terms.css',
  'cards.css',
  'site.css',
  'glossary.css',
  'coverage.css',
  'search.css',
  'print.css',
  'page.js',
  'reader.js',
  'search.js'
] as const

/** A page of the site without its frame. */
export interface HtmlPage extends DescribedPage {
  /** Class names of the body. */
  readonly kind: string
  /** Style sheets besides `base` and `print`. */
  readonly styles: readonly StyleSheet[]
  /** Its script. Every page except the search page is complete without it. */
  readonly script: Script
  /** Path of a script of this page only, which runs after the shared one. */
  readonly setup?: string | undefined
  /** Content between header and footer. Finished HTML is a `raw` node. */
  readonly body: ElementContent[]
}

/** What a page may load: its own style sheets, scripts and images, and nothing from elsewhere. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"

/** Write a page in the shared frame. */
export function writeHtmlPage(page: HtmlPage): TextFile {
  const path = page.pathIn(page.wording.language)
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: page.wording.language }, [head(page, path), body(page, path)])
    ]
  }
  return { path, text: `${toHtml(root, { upperDoctype: true, allowDangerousHtml: true })}\n` }
}

/** Put each node on a line of its own. */
export function onLines(nodes: ReadonlyArray<ElementContent | undefined>): ElementContent[] {
  return nodes.flatMap(node => (node ? [{ type: 'text', value: '\n' }, node] : []))
}

function head(page: HtmlPage, path: string): Element {
  const siteTitle = page.wording.choose(page.site.title)?.text ?? ''
  return h(
    'head',
    onLines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', page.title === siteTitle ? siteTitle : `${page.title} – ${siteTitle}`),
      ...styleLinks(path, page.styles),
      ...renderMetadata(page),
      ...scriptPaths(page).map(src => h('script', { src: relativeUrl(path, src), defer: true }))
    ])
  )
}

function scriptPaths({ script, setup }: HtmlPage): string[] {
  return [`assets/${script}.js`, ...(setup === undefined ? [] : [setup])]
}

/** Link to the style sheets of a page. */
function styleLinks(path: string, styles: readonly StyleSheet[]): Element[] {
  const link = (name: StyleSheet, media?: string) =>
    h('link', { rel: 'stylesheet', href: relativeUrl(path, `assets/${name}.css`), media })
  return [link('base'), ...styles.map(name => link(name)), link('print', 'print')]
}

function body(page: HtmlPage, path: string): Element {
  const { translate } = page.wording
  return h(
    'body',
    { className: [page.kind] },
    onLines([
      h('a', { className: ['skip'], href: '#page-main' }, translate('skipToText')),
      header(page, path),
      ...page.body,
      h('footer', { className: ['site-footer'] }, h('p', translate('licence')))
    ])
  )
}

function header(page: HtmlPage, path: string): Element {
  const { language, translate, choose } = page.wording
  const link = (to: string, text: Child) =>
    h('a', { href: relativeUrl(path, to), ariaCurrent: to === path ? 'page' : undefined }, text)
  const title = choose(page.site.title)
  return h('header', { className: ['site-header'] }, [
    h('p', { className: ['site-title'], lang: title?.locale }, link(homePath(language), title?.text)),
    h('nav', { ariaLabel: translate('siteNavigation') }, [
      h('ul', [
        h('li', link(homePath(language), translate('home'))),
        h('li', link(glossaryPath(language), translate('terms'))),
        h('li', link(aboutPath(language), translate('about')))
      ])
    ]),
    page.pathIn === searchPath ? undefined : searchBox(page, path),
    h('nav', { className: ['languages'], ariaLabel: translate('interfaceLanguage') }, [
      h(
        'ul',
        page.site.languages.map(each => languageItem(page, path, each))
      )
    ])
  ])
}

/** Render a field that leads to the search page. */
function searchBox({ wording: { language, translate } }: HtmlPage, path: string): Element {
  const action = relativeUrl(path, searchPath(language))
  const label = translate('searchLabel')
  return h('form', { className: ['search-box'], role: 'search', action }, [
    h('input', { type: 'search', name: 'q', ariaLabel: label, placeholder: label, maxLength: 200 }),
    h('button', { type: 'submit' }, translate('search'))
  ])
}

function languageItem(page: HtmlPage, path: string, language: Locale): Element {
  const properties = {
    href: relativeUrl(path, page.pathIn(language)),
    lang: language,
    hrefLang: language,
    ariaCurrent: language === page.wording.language ? 'true' : undefined
  }
  return h('li', h('a', properties, page.wording.in(language).translate('languageName')))
}
