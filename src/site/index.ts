import { writeBitextSchema } from '../editions/json/schema.ts'
import type { Listing, Site } from '../editions/listing/listing.ts'
import { writeSearchSetup } from '../editions/search/setup.ts'
import { writeShards } from '../editions/search/shards.ts'
import type { OutputFile } from '../nodes/index.ts'
import { type Interface, shippedInterface, type Wording } from '../wording/index.ts'
import { writeAboutPage } from './about.ts'
import { listConceptPages, writeConceptPage } from './concept-page.ts'
import { writeFeed } from './files/feed.ts'
import { writeSitemap } from './files/sitemap.ts'
import { writeGlossaryPages } from './glossary.ts'
import { listHomePages, writeHomePage } from './home.ts'
import { writeNotFoundPage } from './not-found.ts'
import { writeRootPage } from './root.ts'
import { writeSearchPage } from './search.ts'

/** Files of the site itself that are rendered from the same data. */
export interface SitePart {
  /** All their data besides the program, serialisable as JSON. If it is unchanged, so are the files. */
  readonly from: readonly unknown[]
  readonly write: () => OutputFile[]
}

/** Parts of a listing that only some writers need. */
const details = {
  coverage: ({ coverage }: Listing) => ({ coverage }),
  concepts: ({ concordance }: Listing) => ({
    concordance: concordance.map(({ concept }) => ({ concept, occurrences: [] }))
  }),
  concordance: ({ concordance }: Listing) => ({ concordance }),
  grams: ({ grams }: Listing) => ({ grams })
} satisfies Record<string, (listing: Listing) => Partial<Listing>>

type Detail = keyof typeof details

const none = {
  coverage: { segments: 0, rendered: 0, untranslated: 0, beads: 0, accepted: 0, omissions: 0, additions: 0 },
  concordance: [],
  grams: ''
} satisfies Partial<Listing>

/** Renders files of the site itself. It gets only those details of listings that it asks for. */
interface SiteWriter {
  readonly details: readonly Detail[]
  readonly write: (site: Site, wording: Wording) => OutputFile | OutputFile[]
}

/** Pages and files in every interface language; to add one, put its writer here. */
const inLanguages: readonly SiteWriter[] = [
  { details: ['concordance'], write: writeGlossaryPages },
  { details: [], write: writeAboutPage },
  { details: [], write: writeSearchPage },
  { details: ['grams', 'concordance'], write: writeSearchSetup },
  { details: ['coverage'], write: writeFeed }
]

/** Pages and files that the site has once. */
const once: readonly SiteWriter[] = [
  { details: [], write: ({ description }, wording) => writeRootPage(description, wording) },
  { details: [], write: ({ description }, wording) => writeNotFoundPage(description, wording) },
  { details: ['grams'], write: ({ listings }) => writeShards(listings) },
  { details: ['concepts'], write: site => writeSitemap(site) },
  { details: [], write: ({ description }) => writeBitextSchema(description) }
]

/**
 * List the files of the site itself, as parts with all the data they depend on.
 *
 * @throws RangeError if the site uses an unknown interface language.
 */
export function listSiteParts(site: Site, words: Interface = shippedInterface): SitePart[] {
  const show = shower(site)
  const { languages } = site.description
  const parts = languages.flatMap(language =>
    inLanguages.map((writer, at) =>
      toPart(writer, show(writer.details), words.wording(language), [language, at])
    )
  )
  const homes = listHomePages(show(['coverage']))
  const concepts = listConceptPages(show(['concordance']))
  const pages = languages.flatMap(language => [
    ...homes.map(page => toPage(page, writeHomePage, words.wording(language))),
    ...concepts.map(page => toPage(page, writeConceptPage, words.wording(language)))
  ])
  const [first = 'en'] = languages
  return [
    ...parts,
    ...pages,
    ...once.map((writer, at) => toPart(writer, show(writer.details), words.wording(first), ['', at]))
  ]
}

/**
 * @param name - distinguishes the part from others with the same data.
 */
function toPart({ write }: SiteWriter, site: Site, words: Wording, name: readonly unknown[]): SitePart {
  return { from: [site, ...name], write: () => [write(site, words)].flat() }
}

function toPage<Page>(
  page: Page,
  write: (page: Page, wording: Wording) => OutputFile,
  wording: Wording
): SitePart {
  return { from: [page, wording.language], write: () => [write(page, wording)] }
}

/** Make a function that returns a site with some details of its listings; the same details give the same object. */
function shower(site: Site): (details: readonly Detail[]) => Site {
  const shown = new Map<string, Site>()
  return details => {
    const key = details.join()
    const known = shown.get(key) ?? { ...site, listings: site.listings.map(each => reduce(each, details)) }
    shown.set(key, known)
    return known
  }
}

function reduce(listing: Listing, shown: readonly Detail[]): Listing {
  return Object.assign({ ...listing, ...none }, ...shown.map(detail => details[detail](listing)))
}

/**
 * Render the files of the site itself, part by part.
 *
 * Style sheets and scripts that pages load (`assetNames`) go to `assets/`.
 *
 * @throws RangeError if the site uses an unknown interface language.
 */
export function renderSite(site: Site, words?: Interface): OutputFile[] {
  return listSiteParts(site, words).flatMap(({ write }) => write())
}
