import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { homePath } from '../editions/address.ts'
import { contentSecurityPolicy, onLines } from '../editions/html/page.ts'
import type { OutputFile, SiteDescription } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'

/** A page without an interface language. */
export interface BarePage {
  /** The site. */
  readonly site: SiteDescription
  /** Path below the output folder. */
  readonly path: string
  /** URL of the output folder relative to the page, with a trailing slash; empty for the folder itself. */
  readonly base: string
  /** Title, for the browser. */
  readonly title: string
  /** Content of the head besides policy, title and style. */
  readonly head: readonly Element[]
  /** Content of `main`. */
  readonly main: readonly ElementContent[]
}

/** Write a page without header and footer, in the default language. Its style sheet is found under any base URL. */
export function writeBarePage({ site, path, base, title, head, main }: BarePage): OutputFile {
  const styles = [...new Set([base, ''])].flatMap(folder =>
    ['base', 'site'].map(name => h('link', { rel: 'stylesheet', href: `${folder}assets/${name}.css` }))
  )
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: site.languages[0] }, [
        h(
          'head',
          onLines([
            h('meta', { charSet: 'utf-8' }),
            h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy }),
            h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            h('meta', { name: 'referrer', content: 'no-referrer' }),
            h('meta', { name: 'color-scheme', content: 'light dark' }),
            h('title', title),
            ...styles,
            ...head
          ])
        ),
        h('body', { className: ['root'] }, h('main', { id: 'page-main' }, onLines(main)))
      ])
    ]
  }
  return { path, text: `${toHtml(root, { upperDoctype: true })}\n` }
}

/** Render links to the home page of every interface language. */
export function renderHomes({ languages }: SiteDescription, base: string, wording: Wording): Element {
  const items = languages.map(each => {
    const properties = { href: base + homePath(each), lang: each, hrefLang: each }
    return h('li', h('a', properties, wording.in(each).translate('languageName')))
  })
  return h('ul', { className: ['language-choice'] }, onLines(items))
}
