import type { OutputFile, TextFile } from '../../../src/nodes/index.ts'
import { renderEditions, renderSite } from '../../../src/render/index.ts'
import { publication, siteOf } from '../publication.ts'

/** Every file of the fixture's site. */
export const files: readonly OutputFile[] = [
  ...renderSite(siteOf(publication)),
  ...renderEditions(publication)
]

/** Every page of the fixture's site. */
export const pages: readonly TextFile[] = files.filter(
  (file): file is TextFile => file.text !== undefined && file.path.endsWith('.html')
)

/** Path of the reader's page in Japanese. */
export const readerPage = 'ja/kokka-koshinku/zh-Hans--ja/index.html'
