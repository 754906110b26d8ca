import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Publication } from '../../../nodes/index.ts'
import type { Wording } from '../../../wording/index.ts'
import { measureCoverage, viewBitext } from '../../view/bitext-view.ts'
import { listTextFacts } from '../../view/facts.ts'
import {
  type DescribedSide,
  describeAlignment,
  describeCoverage,
  describeSide,
  titleIn
} from '../../view/labels.ts'
import { chosen, renderFacts } from '../facts.ts'
import { onLines } from '../page.ts'

/**
 * Render the title in both languages, and in the reader's if that is a third one, with the facts and descriptions of
 * both texts.
 */
export function renderMasthead(publication: Publication, wording: Wording): ElementContent[] {
  const { locale, text } = titleIn(publication, wording)
  const source = describeSide(publication, 'source', wording)
  const target = describeSide(publication, 'target', wording)
  const coverage = measureCoverage(viewBitext(publication.bitext))
  const isThird = locale !== source.locale && locale !== target.locale
  return onLines([
    isThird ? h('p', { className: ['own-title'], lang: locale }, text) : undefined,
    h('h1', { className: ['pair'] }, [
      h('span', { className: ['source'], lang: source.locale }, source.title),
      ' ',
      h('span', { className: ['target'], lang: target.locale }, target.title)
    ]),
    ...[source, target].map(side => renderFacts(listTextFacts(side, wording), 'inline', wording)),
    h('section', { className: ['about'], ariaLabelledBy: ['page-about'] }, [
      h('h2', { id: 'page-about', className: ['quiet'] }, wording.translate('aboutThisText')),
      h('div', { className: ['pair'] }, onLines([describe(source), describe(target)])),
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

/** Render the language of a side and the kind of its text, in two words. */
export function sideName({ language, badge }: Pick<DescribedSide, 'language' | 'badge'>): ElementContent[] {
  return [{ type: 'text', value: `${language} ` }, h('span', { className: ['badge'] }, badge)]
}

function describe(side: DescribedSide): Element {
  return h('div', { className: [side.name] }, [
    ...onLines([
      h('p', { className: ['what'] }, sideName(side)),
      h('p', { className: ['label'] }, side.label),
      chosen(side.note, 'remark')
    ])
  ])
}
