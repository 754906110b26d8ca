import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { OutputFile, SiteDescription } from '../../../nodes/index.ts'
import { homePath } from '../../address.ts'
import { wording } from '../../wording/index.ts'
import { contentSecurityPolicy, lines, styleLinks } from '../page.ts'

/** Write the page at the root: it goes on to the default language and offers the others. */
export function writeRootPage(site: SiteDescription): OutputFile {
  const [language = 'en'] = site.languages
  const { choose, translate } = wording(language)
  const title = choose(site.title)?.text ?? ''
  const head = h(
    'head',
    lines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy }),
      h('meta', { httpEquiv: 'refresh', content: `0; url=${homePath(language)}` }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', title),
      ...styleLinks('index.html', ['site']),
      h('link', { rel: 'canonical', href: site.url })
    ])
  )
  const main = h('main', { id: 'page-main' }, [
    h('h1', title),
    h('p', translate('chooseLanguage')),
    h(
      'ul',
      { className: ['language-choice'] },
      lines(
        site.languages.map(each =>
          h(
            'li',
            h(
              'a',
              { href: homePath(each), lang: each, hrefLang: each },
              wording(each).translate('languageName')
            )
          )
        )
      )
    )
  ])
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [head, h('body', { className: ['root'] }, main)])
    ]
  }
  return { path: 'index.html', text: `${toHtml(root, { upperDoctype: true })}\n` }
}
