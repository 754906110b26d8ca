import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Wording } from '../../wording/index.ts'
import { chosen, factList, webLink } from '../facts.ts'
import { lines } from '../page.ts'
import { sideName } from './about.ts'
import type { Reader, ReaderSide } from './reader.ts'

/** Render where both texts came from, who may do what with them, and the other editions. */
export function renderProvenance({ source, target, publication, wording }: Reader): Element {
  const { translate, day } = wording
  const { updated } = publication.document
  return h(
    'section',
    { className: ['provenance'], ariaLabelledBy: ['page-provenance'] },
    lines([
      h('h2', { id: 'page-provenance' }, translate('provenance')),
      h('div', { className: ['pair'] }, lines([renderSide(source, wording), renderSide(target, wording)])),
      h('p', [`${translate('updated')} `, h('time', { dateTime: updated }, day(updated))]),
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
  const { translate, day } = wording
  const { author } = side
  const { file, url, retrieved } = side.provenance
  return h(
    'div',
    { className: [side.name] },
    lines([
      h('h3', { className: ['what'] }, sideName(side)),
      chosen(side.note) ?? h('p', side.label),
      factList([
        author === undefined ? undefined : [translate('author'), author],
        file === undefined ? undefined : [translate('sourceFile'), file],
        url === undefined ? undefined : [translate('address'), webLink(url)],
        retrieved === undefined
          ? undefined
          : [translate('retrieved'), h('time', { dateTime: retrieved }, day(retrieved))],
        side.rights && [translate('rights'), h('span', { lang: side.rights.locale }, side.rights.text)]
      ])
    ])
  )
}
