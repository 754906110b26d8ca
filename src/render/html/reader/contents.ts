import type { Element } from 'hast'
import { h } from 'hastscript'
import { headingLabel, type RowSection, renderingOfHeading, sectionDepth } from '../../view/index.ts'
import { sectionAnchor, toAnchor } from '../anchors.ts'
import { lines } from '../page.ts'
import type { Reader } from './reader.ts'

interface Entry {
  readonly section: RowSection
  readonly children: Entry[]
}

/** Render the outline of the source, each heading with what renders it, and the parts of the page behind it. */
export function renderContents(reader: Reader, parts: ReadonlyArray<readonly [string, string]>): Element {
  const name = reader.wording.translate('contents')
  return h('nav', { className: ['contents'], ariaLabel: name }, [
    h('details', { open: true }, [
      h('summary', { className: ['quiet'] }, name),
      renderList(nest(reader.view.sections), reader),
      h(
        'ul',
        { className: ['parts'] },
        lines(parts.map(([anchor, part]) => h('li', h('a', { href: toAnchor(anchor) }, part))))
      )
    ])
  ])
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
  const rendering = renderingOfHeading(section)
  return h('li', [
    h('a', { href: toAnchor(sectionAnchor(heading)) }, [
      h('span', { lang: reader.source.locale, className: ['source'] }, heading && headingLabel(heading)),
      ' ',
      rendering && h('span', { lang: reader.target.locale, className: ['target'] }, rendering)
    ]),
    renderList(children, reader)
  ])
}
