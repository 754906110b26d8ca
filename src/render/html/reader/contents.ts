import type { Element } from 'hast'
import { h } from 'hastscript'
import { headingLabel, type RowSection, sectionDepth } from '../../view/index.ts'
import { sectionAnchor, toAnchor } from '../anchors.ts'
import { lines } from '../page.ts'
import type { Reader } from './reader.ts'

interface Entry {
  readonly section: RowSection
  readonly children: Entry[]
}

/** Render the outline of the source, each heading with what renders it, and the parts of the page behind it. */
export function renderContents(reader: Reader, parts: ReadonlyArray<readonly [string, string]>): Element {
  return h(
    'nav',
    { className: ['contents'], ariaLabelledBy: ['page-contents'] },
    lines([
      h('h2', { id: 'page-contents', className: ['quiet'] }, reader.wording.translate('contents')),
      renderList(nest(reader.view.sections), reader),
      h(
        'ul',
        { className: ['parts'] },
        lines(parts.map(([anchor, name]) => h('li', h('a', { href: toAnchor(anchor) }, name))))
      )
    ])
  )
}

function nest(sections: readonly RowSection[]): Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  for (const section of sections) {
    if (!section.section?.heading || section.section.isTitle) continue
    const entry: Entry = { section, children: [] }
    open.length = Math.min(open.length, sectionDepth(section.section))
    const siblings = open.at(-1)?.children ?? top
    siblings.push(entry)
    open.push(entry)
  }
  return top
}

function renderList(entries: readonly Entry[], reader: Reader): Element | undefined {
  if (entries.length === 0) return undefined
  return h('ol', lines(entries.map(entry => renderEntry(entry, reader))))
}

function renderEntry({ section, children }: Entry, reader: Reader): Element {
  const heading = section.section?.heading
  const rendering = section.heading?.renderings.find(each => each.target.length > 0)?.target[0]
  return h('li', [
    h('a', { href: toAnchor(sectionAnchor(heading)) }, [
      h('span', { lang: reader.source.locale, className: ['source'] }, heading && headingLabel(heading)),
      ' ',
      rendering && h('span', { lang: reader.target.locale, className: ['target'] }, headingLabel(rendering))
    ]),
    renderList(children, reader)
  ])
}
