import { h } from 'hastscript'
import type { OutputFile, SiteDescription } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'
import { renderHomes, writeBarePage } from './bare-page.ts'

/** Write the page that hosts show for missing pages. It is shown at any depth, so its links start at the root of the host. */
export function writeNotFoundPage(site: SiteDescription, wording: Wording): OutputFile {
  const base = new URL(site.url).pathname
  const title = wording.translate('notFound')
  const texts = site.languages.map(each =>
    h('p', { lang: each }, wording.in(each).translate('notFoundIntroduction'))
  )
  return writeBarePage({
    site,
    path: '404.html',
    base,
    title,
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    main: [h('h1', title), ...texts, renderHomes(site, base, wording)]
  })
}
