import type { Element } from 'hast'
import { h } from 'hastscript'
import { renderingOfHeading } from '../../view/rendering-of-heading.ts'
import { headingLabel, sectionDepth, type TextSection } from '../../view/text-view.ts'
import { sectionAnchor, textAnchor, toAnchor } from '../anchors.ts'
import { onLines } from '../page.ts'
import type { ReaderPage, ReaderSide } from './reader.ts'

/** A heading of one text, and its counterpart in the other. */
interface Entry {
  readonly section: TextSection
  readonly anchor: string
  readonly counterpart: string | undefined
  readonly children: Entry[]
}

/** Render the outlines of both texts, each heading with its counterpart, followed by links to the other parts of the page. */
export function renderContents(reader: ReaderPage, parts: ReadonlyArray<readonly [string, string]>): Element {
  const { source, target, wording } = reader
  const name = wording.translate('contents')
  return h('nav', { className: ['contents'], ariaLabel: name }, [
    h('details', { open: true }, [
      h('summary', { className: ['quiet'] }, name),
      ...onLines([
        h('div', { className: ['in-source-order'] }, renderList(nest(listSource(reader)), source, target)),
        h('div', { className: ['in-target-order'] }, renderList(nest(listTarget(reader)), target, source))
      ]),
      h(
        'ul',
        { className: ['parts'] },
        onLines(parts.map(([anchor, part]) => h('li', h('a', { href: toAnchor(anchor) }, part))))
      )
    ])
  ])
}

function listSource({ view }: ReaderPage): Entry[] {
  return view.sections.flatMap(rowSection => {
    const { section } = rowSection
    if (!section) return []
    const counterpart = renderingOfHeading(rowSection)
    return [{ section, anchor: sectionAnchor(section.heading), counterpart, children: [] }]
  })
}

function listTarget({ view }: ReaderPage): Entry[] {
  return view.target.sections.map(section => {
    const path = section.heading?.segment.path ?? ''
    const sources = (view.beadsOfTarget.get(path) ?? []).flatMap(bead => bead.source)
    const heading = sources.find(({ segment }) => segment.role === 'heading')
    return { section, anchor: textAnchor(path), counterpart: heading && headingLabel(heading), children: [] }
  })
}

/** Nest entries below those of their parent sections. A title and text without a heading have no entry. */
function nest(entries: readonly Entry[]): Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  for (const entry of entries) {
    if (!entry.section.heading || entry.section.isTitle) continue
    open.length = Math.min(open.length, sectionDepth(entry.section))
    const siblings = open.at(-1)?.children ?? top
    siblings.push(entry)
    open.push(entry)
  }
  return top
}

function renderList(entries: readonly Entry[], own: ReaderSide, other: ReaderSide): Element | undefined {
  if (entries.length === 0) return undefined
  return h('ol', onLines(entries.map(entry => renderEntry(entry, own, other))))
}

function renderEntry(
  { section, anchor, counterpart, children }: Entry,
  own: ReaderSide,
  other: ReaderSide
): Element {
  const { heading } = section
  return h('li', [
    h('a', { href: toAnchor(anchor) }, [
      h('span', { lang: own.locale, className: ['own'] }, heading && headingLabel(heading)),
      ' ',
      counterpart === undefined
        ? undefined
        : h('span', { lang: other.locale, className: ['other'] }, counterpart)
    ]),
    renderList(children, own, other)
  ])
}
