import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { describeAlignment } from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import { chosen, type Fact, factList, webLink } from '../facts.ts'
import { lines } from '../page.ts'
import type { Reader, ReaderSide } from './reader.ts'

/** Render the title in both languages, the facts of both texts, and what each of them is. */
export function renderAbout({ source, target, wording, coverage }: Reader): ElementContent[] {
  const { segments, rendered, additions } = coverage
  const percent = wording.percent(segments === 0 ? 0 : rendered / segments)
  return lines([
    h('h1', { className: ['pair'] }, [
      h('span', { className: ['source'], lang: source.locale }, source.title),
      ' ',
      h('span', { className: ['target'], lang: target.locale }, target.title)
    ]),
    facts(source, wording),
    facts(target, wording),
    h('section', { className: ['about'], ariaLabelledBy: ['page-about'] }, [
      h('h2', { id: 'page-about', className: ['quiet'] }, wording.translate('aboutThisText')),
      h('div', { className: ['pair'] }, lines([describe(source), describe(target)])),
      h('p', { className: ['alignment'] }, [
        h('span', wording.translate('coverageOf', { segments, rendered, additions, percent })),
        ' ',
        h('span', describeAlignment(coverage, wording)),
        ' ',
        h('a', { href: '#page-provenance' }, wording.translate('provenance'))
      ])
    ])
  ])
}

/** Render the name of a side's language with what the text is in two words. */
export function sideName({ language, badge }: Pick<ReaderSide, 'language' | 'badge'>): ElementContent[] {
  return [{ type: 'text', value: `${language} ` }, h('span', { className: ['badge'] }, badge)]
}

function describe(side: ReaderSide): Element {
  return h('div', { className: [side.name] }, [
    ...lines([
      h('p', { className: ['what'] }, sideName(side)),
      h('p', { className: ['label'] }, side.label),
      chosen(side.note, 'remark')
    ])
  ])
}

function facts({ metadata, locale }: ReaderSide, { translate, day }: Wording): Element | undefined {
  const { number, issuer, adopted, published, url } = metadata
  const written = (name: string, text: string | undefined): Fact =>
    text === undefined ? undefined : [name, h('span', { lang: locale }, text)]
  const on = (name: string, date: string | undefined): Fact =>
    date === undefined ? undefined : [name, h('time', { dateTime: date }, day(date))]
  const list: Fact[] = [
    written(translate('number'), number),
    written(translate('issuer'), issuer),
    on(translate('adopted'), adopted),
    on(translate('published'), published),
    url === undefined ? undefined : [translate('officialText'), webLink(url, 'host')]
  ]
  return factList(list, 'inline')
}
