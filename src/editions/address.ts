import type { Locale } from '../nodes/index.ts'
import type { BitextPlace } from './edition.ts'

/** Path of a language's home page below the output folder, and of its continuation pages. */
export function homePath(language: Locale, page = 1): string {
  return `${language}/${page === 1 ? 'index' : page}.html`
}

/** Path of a language's glossary. */
export function glossaryPath(language: Locale): string {
  return `${language}/terms/index.html`
}

/** Path of a language's glossary, sorted in one locale's order. */
export function orderedGlossaryPath(language: Locale, order: Locale): string {
  return `${language}/terms/order/${order}/index.html`
}

/** Path of the page of a concept: its terms, and every clause in which it occurs. */
export function conceptPath(language: Locale, id: string, page = 1): string {
  return `${language}/terms/${id}/${page === 1 ? 'index' : page}.html`
}

/** Path of the page about the site and the origin of its texts. */
export function aboutPath(language: Locale): string {
  return `${language}/about/index.html`
}

/** Path of the page that searches the texts. */
export function searchPath(language: Locale): string {
  return `${language}/search/index.html`
}

/** Path of the script with the setup of the search page. */
export function searchSetupPath(language: Locale): string {
  return `${language}/search/setup.js`
}

/** Path of a bitext's clauses, which the search pages of all interface languages load. */
export function searchedClausesPath({ slug, sourceLocale, targetLocale }: BitextPlace): string {
  return `search/${slug}/${sourceLocale}--${targetLocale}.js`
}

/** Path of the feed of changed documents. */
export function feedPath(language: Locale): string {
  return `${language}/feed.xml`
}

/** Folder of a bitext's editions in one interface language, with a trailing slash. */
export function bitextFolder({ slug, sourceLocale, targetLocale }: BitextPlace, language: Locale): string {
  return `${language}/${slug}/${sourceLocale}--${targetLocale}/`
}

/** Path of the reader page of a bitext. */
export function readerPath(record: BitextPlace, language: Locale): string {
  return `${bitextFolder(record, language)}index.html`
}

/** Path of the page that shows how much of a bitext's source is rendered. */
export function coveragePath(record: BitextPlace, language: Locale): string {
  return `${bitextFolder(record, language)}coverage/index.html`
}

/** Path of the bilingual Markdown of a bitext. */
export function markdownPath(record: BitextPlace, language: Locale): string {
  return `${bitextFolder(record, language)}bilingual.md`
}

/** Path of the EPUB of a bitext. */
export function epubPath(record: BitextPlace, language: Locale): string {
  return `${bitextFolder(record, language)}bilingual.epub`
}

/** Path of a bitext as JSON, which is the same in every interface language. */
export function bitextJsonPath({ slug, sourceLocale, targetLocale }: BitextPlace): string {
  return `bitext/${slug}/${sourceLocale}--${targetLocale}.json`
}

/** Return the relative URL from one file below the output folder to another, with each path component encoded. */
export function relativeUrl(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  const steps = [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)]
  return steps.join('/')
}

/** Return the absolute URL of a published file. */
export function absoluteUrl(base: string, path: string): string {
  return base + path.split('/').map(encodeURIComponent).join('/')
}
