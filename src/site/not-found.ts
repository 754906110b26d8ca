import { h } from 'hastscript'
import { wording } from '../editions/wording/index.ts'
import type { OutputFile, SiteDescription } from '../nodes/index.ts'
import { renderHomes, writeBarePage } from './bare-page.ts'

/**
 * Write the page that hosts show where there is none. It is shown at any depth, so that its links start at the root of
 * the host.
 */
export function writeNotFoundPage(site: SiteDescription): OutputFile {
  const [language = 'en'] = site.languages
  const base = new URL(site.url).pathname
  const title = wording(language).translate('notFound')
  const texts = site.languages.map(each =>
    h('p', { lang: each }, wording(each).translate('notFoundIntroduction'))
  )
  return writeBarePage({
    site,
    path: '404.html',
    base,
    title,
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    main: [h('h1', title), ...texts, renderHomes(site, base)]
  })
}
