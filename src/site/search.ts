import type { Element } from 'hast'
import { h } from 'hastscript'
import { glossaryPath, homePath, relativeUrl, searchPath, searchSetupPath } from '../editions/address.ts'
import { onLines, writeHtmlPage } from '../editions/html/page.ts'
import type { Listing, Site } from '../editions/listing/listing.ts'
import type { Locale, OutputFile } from '../nodes/index.ts'
import type { Wording } from '../wording/index.ts'

/** Write the search page of an interface language; its script fills in the results. */
export function writeSearchPage({ description, listings }: Site, wording: Wording): OutputFile {
  const { translate } = wording
  const main = h(
    'main',
    { id: 'page-main' },
    onLines([
      h('h1', translate('search')),
      h(
        'p',
        { id: 'search-introduction', className: ['introduction'], hidden: true },
        translate('searchIntroduction')
      ),
      renderForm(listings, wording),
      h('noscript', [h('p', translate('searchNeedsScript')), elsewhere(wording)]),
      h('p', { id: 'search-status', role: 'status' }),
      h('div', { id: 'search-nothing', hidden: true }, [
        h('p', translate('searchElsewhere')),
        elsewhere(wording)
      ]),
      h('ul', { id: 'search-names' }),
      h('ol', { id: 'search-hits' }),
      h('p', h('button', { id: 'search-more', type: 'button', hidden: true }, translate('searchMore')))
    ])
  )
  return writeHtmlPage({
    site: description,
    wording,
    pathIn: searchPath,
    title: translate('search'),
    description: translate('searchIntroduction'),
    kind: 'search',
    styles: ['site', 'search'],
    script: 'search',
    setup: searchSetupPath(wording.language),
    body: [main]
  })
}

/** Render the form. The script shows it, because it does nothing without the script. */
function renderForm(listings: readonly Listing[], wording: Wording): Element {
  const { translate } = wording
  const locales = [...new Set(listings.flatMap(each => [each.sourceLocale, each.targetLocale]))]
  return h('form', { id: 'search-form', role: 'search', hidden: true }, [
    h('p', { className: ['query'] }, [
      h('input', {
        type: 'search',
        name: 'q',
        ariaLabel: translate('searchLabel'),
        autoComplete: 'off',
        autoCapitalize: 'none',
        spellCheck: 'false',
        maxLength: 200
      }),
      ' ',
      h('button', { type: 'submit' }, translate('search'))
    ]),
    h('p', { className: ['choices'] }, [
      h('label', [`${translate('searchDocument')} `, choice('document', translate('searchAllDocuments'))]),
      ' ',
      h('label', [
        `${translate('searchLanguage')} `,
        choice('language', translate('searchAllLanguages'), locales, wording)
      ])
    ])
  ])
}

function choice(name: string, all: string, locales: readonly Locale[] = [], wording?: Wording): Element {
  return h('select', { name }, [
    h('option', { value: '' }, all),
    ...locales.map(locale => h('option', { value: locale }, wording?.nameOf(locale)))
  ])
}

function elsewhere({ language, translate }: Wording): Element {
  const link = (to: string, text: string) =>
    h('li', h('a', { href: relativeUrl(searchPath(language), to) }, text))
  return h('ul', [
    link(glossaryPath(language), translate('terms')),
    link(homePath(language), translate('home'))
  ])
}
