import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Wording } from '../../../wording/index.ts'
import { absoluteUrl, readerPath } from '../../address.ts'
import { listProvenance } from '../../view/facts.ts'
import { renderEditionLinks } from '../edition-links.ts'
import { chosen, renderDay, renderFacts } from '../facts.ts'
import { onLines } from '../page.ts'
import { sideName } from './masthead.ts'
import type { ReaderPage, ReaderSide } from './reader.ts'

/** Render the provenance and rights of both texts, and links to the other editions. */
export function renderProvenance({ source, target, publication, wording }: ReaderPage): Element {
  const { translate } = wording
  const path = readerPath(publication, wording.language)
  return h(
    'section',
    { className: ['provenance'], ariaLabelledBy: ['page-provenance'] },
    onLines([
      h('h2', { id: 'page-provenance' }, translate('provenance')),
      h('div', { className: ['pair'] }, onLines([renderSide(source, wording), renderSide(target, wording)])),
      h('p', [`${translate('updated')} `, renderDay(publication.document.updated, wording)]),
      h('p', [`${translate('address')} `, renderAddress(absoluteUrl(publication.site.url, path))]),
      renderEditionLinks(publication, path, wording)
    ])
  )
}

function renderAddress(href: string): Element {
  return h('a', { href, className: ['address'] }, href)
}

function renderSide(side: ReaderSide, wording: Wording): Element {
  return h(
    'div',
    { className: [side.name] },
    onLines([
      h('h3', { className: ['what'] }, sideName(side)),
      chosen(side.note) ?? h('p', side.label),
      renderFacts(listProvenance(side, wording), 'list', wording)
    ])
  )
}
