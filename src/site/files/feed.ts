import type { Element } from 'xast'
import { x } from 'xastscript'
import { absoluteUrl, feedPath, homePath, readerPath } from '../../editions/address.ts'
import type { Listing, Site } from '../../editions/listing/listing.ts'
import { lastChange } from '../../editions/listing/site.ts'
import { describeCoverage, describeSide } from '../../editions/view/labels.ts'
import { writeXml } from '../../editions/xml.ts'
import type { OutputFile } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'

/** Maximum number of entries of a feed: the documents that changed last. */
const limit = 50

/** Write the Atom feed of an interface language: documents by last change, latest first. */
export function writeFeed({ description: site, listings }: Site, wording: Wording): OutputFile {
  const { language, choose } = wording
  const path = feedPath(language)
  const url = absoluteUrl(site.url, path)
  const title = choose(site.title)?.text ?? ''
  const latest = [...listings]
    .sort((first, second) => compare(second.document.updated, first.document.updated))
    .slice(0, limit)
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    ...onLines([
      x('id', url),
      x('title', title),
      x('updated', toTime(lastChange(listings))),
      x('author', [x('name', title)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: url }),
      x('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(site.url, homePath(language)) }),
      ...latest.map(listing => renderEntry(listing, site.url, wording))
    ])
  ])
  return { path, text: writeXml(feed) }
}

function renderEntry(listing: Listing, base: string, wording: Wording): Element {
  const source = describeSide(listing, 'source', wording)
  const target = describeSide(listing, 'target', wording)
  const url = absoluteUrl(base, readerPath(listing, wording.language))
  const languages = `${source.language} – ${target.language}`
  return x('entry', [
    x('id', url),
    x('title', `${wording.choose(listing.document.title)?.text ?? listing.slug} (${languages})`),
    x('updated', toTime(listing.document.updated)),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('summary', describeCoverage(listing.coverage, wording)),
    ...(target.rights ? [x('rights', { 'xml:lang': target.rights.locale }, target.rights.text)] : [])
  ])
}

/** Convert a date to a time. A feed needs one even if nothing has changed yet. */
function toTime(day = '1970-01-01'): string {
  return `${day}T00:00:00Z`
}

function onLines(elements: readonly Element[]): Array<Element | string> {
  return elements.flatMap(element => ['\n', element])
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}
