import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { type Child, h } from 'hastscript'
import type { Locale, OutputFile } from '../../nodes/index.ts'
import { glossaryPath, homePath, relativeUrl } from '../address.ts'
import { wording } from '../wording/index.ts'
import { type DescribedPage, renderMetadata } from './metadata.ts'

/** Name of a style sheet under `assets/`. */
export type StyleSheet = 'base' | 'reader' | 'rows' | 'text' | 'terms' | 'site' | 'print'

/** Name of a script under `assets/`. */
export type Script = 'page'

/** Files under `assets/` that the pages load; they are copied as they are. */
export const assetNames = [
  'base.css',
  'reader.css',
  'rows.css',
  'text.css',
  'terms.css',
  'site.css',
  'print.css',
  'page.js'
] as const

/** A page of the site without its frame. */
export interface Page extends DescribedPage {
  /** Class names of the body. */
  readonly kind: string
  /** Style sheets besides `base` and `print`. */
  readonly styles: readonly StyleSheet[]
  /** Scripts that it runs, in this order; it is complete without them. */
  readonly scripts: readonly Script[]
  /** What stands between header and footer. */
  readonly body: ElementContent[]
}

/** What a page may load: its own style, script and pictures, and nothing from elsewhere. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** Write a page in the frame that all pages share. */
export function writePage(page: Page): OutputFile {
  const path = page.pathIn(page.wording.language)
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: page.wording.language }, [head(page, path), body(page, path)])
    ]
  }
  return { path, text: `${toHtml(root, { upperDoctype: true })}\n` }
}

/** Put each node on a line of its own. */
export function lines(nodes: ReadonlyArray<ElementContent | undefined>): ElementContent[] {
  return nodes.flatMap(node => (node ? [{ type: 'text', value: '\n' }, node] : []))
}

function head(page: Page, path: string): Element {
  const siteTitle = page.wording.choose(page.site.title)?.text ?? ''
  return h(
    'head',
    lines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', page.title === siteTitle ? siteTitle : `${page.title} – ${siteTitle}`),
      ...styleLinks(path, page.styles),
      ...renderMetadata(page),
      ...page.scripts.map(name => h('script', { src: relativeUrl(path, `assets/${name}.js`), defer: true }))
    ])
  )
}

/** Link the style sheets of a page. */
export function styleLinks(path: string, styles: readonly StyleSheet[]): Element[] {
  const link = (name: StyleSheet, media?: string) =>
    h('link', { rel: 'stylesheet', href: relativeUrl(path, `assets/${name}.css`), media })
  return [link('base'), ...styles.map(name => link(name)), link('print', 'print')]
}

function body(page: Page, path: string): Element {
  const { translate } = page.wording
  return h(
    'body',
    { className: [page.kind] },
    lines([
      h('a', { className: ['skip'], href: '#page-main' }, translate('skipToText')),
      header(page, path),
      ...page.body,
      h('footer', { className: ['site-footer'] }, h('p', translate('licence')))
    ])
  )
}

function header(page: Page, path: string): Element {
  const { language, translate, choose } = page.wording
  const link = (to: string, text: Child) =>
    h('a', { href: relativeUrl(path, to), ariaCurrent: to === path ? 'page' : undefined }, text)
  const title = choose(page.site.title)
  return h('header', { className: ['site-header'] }, [
    h('p', { className: ['site-title'], lang: title?.locale }, link(homePath(language), title?.text)),
    h('nav', { ariaLabel: translate('siteNavigation') }, [
      h('ul', [
        h('li', link(homePath(language), translate('home'))),
        h('li', link(glossaryPath(language), translate('terms')))
      ])
    ]),
    h('nav', { className: ['languages'], ariaLabel: translate('interfaceLanguage') }, [
      h(
        'ul',
        page.site.languages.map(each => languageItem(page, path, each))
      )
    ])
  ])
}

function languageItem(page: Page, path: string, language: Locale): Element {
  const properties = {
    href: relativeUrl(path, page.pathIn(language)),
    lang: language,
    hrefLang: language,
    ariaCurrent: language === page.wording.language ? 'true' : undefined
  }
  return h('li', h('a', properties, wording(language).translate('languageName')))
}
