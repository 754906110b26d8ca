import type { Concept, OutputFile } from '../../nodes/index.ts'
import type { Wording } from '../../wording/index.ts'
import {
  conceptPath,
  readerPath,
  relativeUrl,
  searchedClausesPath,
  searchPath,
  searchSetupPath
} from '../address.ts'
import type { Listing, Site } from '../listing/listing.ts'
import { occurringConcepts } from '../listing/site.ts'
import { describeSide } from '../view/labels.ts'
import type { SearchedBitext, SearchedConcept, SearchSetup, SearchWording } from './protocol.ts'
import { countShards } from './shards.ts'

/** Write the setup of the search page in one interface language: the bitexts, the concepts, and the wording. */
export function writeSearchSetup(site: Site, wording: Wording): OutputFile {
  const { listings } = site
  const setup: SearchSetup = {
    root: relativeUrl(searchPath(wording.language), ''),
    shards: countShards(listings),
    wording: listWording(wording),
    bitexts: listings.map(listing => describeBitext(listing, wording)),
    concepts: occurringConcepts(site).map(concept => describeConcept(concept, wording))
  }
  return {
    path: searchSetupPath(wording.language),
    text: `taiyakuSearch.start(${JSON.stringify(setup, undefined, 1)})\n`
  }
}

function listWording({ translate }: Wording): SearchWording {
  const values = { found: '{found}', searched: '{searched}', all: '{all}', query: '{query}' }
  return {
    addition: translate('addition'),
    omission: translate('omission'),
    tooShort: translate('searchTooShort'),
    searching: translate('searching'),
    found: translate('searchFound', values),
    foundPartly: translate('searchFoundPartly', values),
    nothing: translate('searchNothing', values),
    failed: translate('searchFailed'),
    document: translate('documents'),
    term: translate('terms')
  }
}

function describeBitext(listing: Listing, wording: Wording): SearchedBitext {
  const { language, choose } = wording
  const { slug, sourceLocale, targetLocale } = listing
  const source = describeSide(listing, 'source', wording)
  const target = describeSide(listing, 'target', wording)
  const title = choose(listing.document.title) ?? { locale: language, text: slug }
  return {
    ...{ slug, title: title.text, titleLocale: title.locale },
    ...{ source: sourceLocale, sourceName: source.language, sourceBadge: source.badge },
    ...{ target: targetLocale, targetName: target.language, targetBadge: target.badge },
    page: relativeUrl(searchPath(language), readerPath(listing, language)),
    file: searchedClausesPath(listing),
    names: listNames(listing)
  }
}

function listNames({ document, sourceMetadata, targetMetadata }: Listing): string[] {
  const facts = [sourceMetadata, targetMetadata].flatMap(({ title, number, issuer }) => [
    title,
    number,
    issuer
  ])
  const names = [...Object.values(document.title), ...facts]
  return [...new Set(names.filter(name => name !== undefined))]
}

function describeConcept({ id, terms }: Concept, { language }: Wording): SearchedConcept {
  const all = Object.entries(terms)
  return {
    terms: all.flatMap(([locale, [first]]) => (first ? [[locale, first.text]] : [])),
    names: [...new Set(all.flatMap(([, entries]) => entries.map(({ text }) => text)))],
    page: relativeUrl(searchPath(language), conceptPath(language, id))
  }
}
