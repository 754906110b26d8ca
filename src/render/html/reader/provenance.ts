import type { Element } from 'hast'
import { h } from 'hastscript'
import { listProvenance } from '../../view/index.ts'
import type { Wording } from '../../wording/index.ts'
import { chosen, renderDay, renderFacts } from '../facts.ts'
import { lines } from '../page.ts'
import { sideName } from './about.ts'
import type { Reader, ReaderSide } from './reader.ts'

/** Render where both texts came from, who may do what with them, and the other editions. */
export function renderProvenance({ source, target, publication, wording }: Reader): Element {
  const { translate } = wording
  return h(
    'section',
    { className: ['provenance'], ariaLabelledBy: ['page-provenance'] },
    lines([
      h('h2', { id: 'page-provenance' }, translate('provenance')),
      h('div', { className: ['pair'] }, lines([renderSide(source, wording), renderSide(target, wording)])),
      h('p', [`${translate('updated')} `, renderDay(publication.document.updated, wording)]),
      h('p', { className: ['editions'] }, [
        `${translate('otherEditions')} `,
        h('a', { href: 'bilingual.md' }, 'Markdown'),
        ' ',
        h('a', { href: 'bitext.json' }, 'JSON')
      ])
    ])
  )
}

function renderSide(side: ReaderSide, wording: Wording): Element {
  return h(
    'div',
    { className: [side.name] },
    lines([
      h('h3', { className: ['what'] }, sideName(side)),
      chosen(side.note) ?? h('p', side.label),
      renderFacts(listProvenance(side, wording), 'list', wording)
    ])
  )
}
