import type { OutputFile } from '../../nodes/index.ts'
import { readerPath, relativeUrl, searchedClausesPath, searchPath, searchSetupPath } from '../address.ts'
import type { Listing, Site } from '../listing/index.ts'
import type { Wording } from '../wording/index.ts'
import { countShards } from './shards.ts'

/** Write what the search page of an interface language starts with: the bitexts, and what it says. */
export function writeSearchSetup({ listings }: Site, wording: Wording): OutputFile {
  const setup = {
    root: relativeUrl(searchPath(wording.language), ''),
    shards: countShards(listings),
    wording: listWording(wording),
    bitexts: listings.map(listing => describeBitext(listing, wording))
  }
  return {
    path: searchSetupPath(wording.language),
    text: `taiyakuSearch.start(${JSON.stringify(setup, undefined, 1)})\n`
  }
}

/** What is filled in stands in braces. */
function listWording({ translate }: Wording): Readonly<Record<string, string>> {
  const values = { found: '{found}', searched: '{searched}', all: '{all}', query: '{query}' }
  return {
    addition: translate('addition'),
    omission: translate('omission'),
    tooShort: translate('searchTooShort'),
    searching: translate('searching'),
    found: translate('searchFound', values),
    foundPartly: translate('searchFoundPartly', values),
    nothing: translate('searchNothing', values),
    failed: translate('searchFailed')
  }
}

function describeBitext(listing: Listing, { language, choose, nameOf }: Wording): object {
  const { slug, sourceLocale, targetLocale } = listing
  const title = choose(listing.document.title) ?? { locale: language, text: slug }
  return {
    ...{ slug, title: title.text, titleLocale: title.locale },
    ...{ source: sourceLocale, sourceName: nameOf(sourceLocale) },
    ...{ target: targetLocale, targetName: nameOf(targetLocale) },
    page: relativeUrl(searchPath(language), readerPath(listing, language)),
    file: searchedClausesPath(listing)
  }
}
