import { h } from 'hastscript'
import { homePath } from '../editions/address.ts'
import { renderAlternates } from '../editions/html/metadata.ts'
import type { OutputFile, SiteDescription } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'
import { renderHomes, writeBarePage } from './bare-page.ts'

/** Write the page at the root, which offers every interface language. Its script redirects to the reader's. */
export function writeRootPage(site: SiteDescription, wording: Wording): OutputFile {
  const { choose, translate } = wording
  const title = choose(site.title)?.text ?? ''
  return writeBarePage({
    site,
    path: 'index.html',
    base: '',
    title,
    head: [
      h('meta', { name: 'description', content: translate('homeIntroduction') }),
      h('link', { rel: 'canonical', href: site.url }),
      ...renderAlternates({ site, pathIn: homePath }),
      h('script', { src: 'assets/page.js', defer: true })
    ],
    main: [h('h1', title), h('p', translate('chooseLanguage')), renderHomes(site, '', wording)]
  })
}
