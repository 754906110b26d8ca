import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { describeAlignment, describeCoverage, listTextFacts } from '../../view/index.ts'
import { chosen, renderFacts } from '../facts.ts'
import { lines } from '../page.ts'
import type { Reader, ReaderSide } from './reader.ts'

/** Render the title in both languages, the facts of both texts, and what each of them is. */
export function renderAbout({ source, target, wording, coverage }: Reader): ElementContent[] {
  return lines([
    h('h1', { className: ['pair'] }, [
      h('span', { className: ['source'], lang: source.locale }, source.title),
      ' ',
      h('span', { className: ['target'], lang: target.locale }, target.title)
    ]),
    ...[source, target].map(side => renderFacts(listTextFacts(side, wording), 'inline', wording)),
    h('section', { className: ['about'], ariaLabelledBy: ['page-about'] }, [
      h('h2', { id: 'page-about', className: ['quiet'] }, wording.translate('aboutThisText')),
      h('div', { className: ['pair'] }, lines([describe(source), describe(target)])),
      h('p', { className: ['alignment'] }, [
        h('a', { href: 'coverage/index.html' }, describeCoverage(coverage, wording)),
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
