import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { describeAlignment } from '../../view/index.ts'
import type { Chosen, Wording } from '../../wording/index.ts'
import { lines } from '../page.ts'
import type { Reader, ReaderSide } from './reader.ts'

/** Render the title in both languages and what each text is. */
export function renderAbout({ source, target, wording, coverage }: Reader): ElementContent[] {
  return lines([
    h('h1', { className: ['pair'] }, [
      h('span', { className: ['source'], lang: source.locale }, source.title),
      ' ',
      h('span', { className: ['target'], lang: target.locale }, target.title)
    ]),
    h('section', { className: ['about'], ariaLabelledBy: ['page-about'] }, [
      h('h2', { id: 'page-about', className: ['quiet'] }, wording.translate('aboutThisText')),
      h('div', { className: ['pair'] }, lines([describe(source, wording), describe(target, wording)])),
      h('p', { className: ['alignment'] }, describeAlignment(coverage, wording))
    ])
  ])
}

/** Render a text that is there in several languages, with its own `lang`. */
export function chosen(text: Chosen | undefined): Element | undefined {
  return text && h('p', { lang: text.locale }, text.text)
}

function describe(side: ReaderSide, wording: Wording): Element {
  return h('div', { className: [side.name] }, [
    ...lines([
      h('p', { className: ['what'] }, [side.language, ' ', h('span', { className: ['badge'] }, side.badge)]),
      h('p', { className: ['label'] }, side.label),
      chosen(side.note),
      facts(side, wording)
    ])
  ])
}

function facts({ metadata, locale }: ReaderSide, { translate, day }: Wording): Element | undefined {
  const { number, issuer, adopted, published, url } = metadata
  const rows: Array<[string, ElementContent | string] | undefined> = [
    number === undefined ? undefined : [translate('number'), h('span', { lang: locale }, number)],
    issuer === undefined ? undefined : [translate('issuer'), h('span', { lang: locale }, issuer)],
    adopted === undefined
      ? undefined
      : [translate('adopted'), h('time', { dateTime: adopted }, day(adopted))],
    published === undefined
      ? undefined
      : [translate('published'), h('time', { dateTime: published }, day(published))],
    url === undefined ? undefined : [translate('officialText'), webLink(url)]
  ]
  return factList(rows)
}

/** Render pairs of a name and a fact; nothing where there are none. */
export function factList(
  rows: ReadonlyArray<readonly [string, ElementContent | string] | undefined>
): Element | undefined {
  const known = rows.filter(row => row !== undefined)
  if (known.length === 0) return undefined
  return h(
    'dl',
    { className: ['facts'] },
    known.map(([name, fact]) => h('div', [h('dt', name), h('dd', fact)]))
  )
}

/** Link to a page of the web by its address; any other address stays text. */
export function webLink(url: string): ElementContent {
  if (!/^https?:\/\//i.test(url)) return { type: 'text', value: url }
  return h('a', { href: url, rel: ['noreferrer'], className: ['address'] }, url)
}
