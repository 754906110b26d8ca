import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Heading } from 'mdast'
import type { Segment } from '../../../nodes/index.ts'
import { bareNumber, headingLabel, headingOf, type PlacedBead, sectionDepth } from '../../view/index.ts'
import { beadAnchor, textAnchor, toAnchor } from '../anchors.ts'
import { lines } from '../page.ts'
import { textToHast } from '../text-to-hast.ts'
import type { Reader } from './reader.ts'

/** Render the whole target in its own order, each segment with links to the source that it renders. */
export function renderWholeText(reader: Reader): Element {
  const { target, wording } = reader
  const content = textToHast(target.tree.children, {
    ...target.setting,
    wrapSegment: (segment, children) => wrapSegment(segment, children, reader),
    headingLevel: heading => headingLevel(heading, reader)
  })
  return h(
    'section',
    { className: ['whole-text'], ariaLabelledBy: ['page-whole-text'] },
    lines([
      h('h2', { id: 'page-whole-text' }, wording.translate('wholeText', { language: target.language })),
      h('p', { className: ['introduction'] }, wording.translate('wholeTextIntroduction')),
      h('div', { className: ['text', 'target'], lang: target.locale }, content)
    ])
  )
}

/** The links stand behind the segment's own text, before the clauses nested in it. */
function wrapSegment(segment: Segment, content: ElementContent[], reader: Reader): ElementContent[] {
  const beads = reader.view.beadsOfTarget.get(segment.path) ?? []
  const anchors = beads.map(({ bead }) => beadAnchor(bead.id)).join(' ')
  const own = firstNested(segment, content)
  const links = beads.map(bead => h('sup', rowLink(bead, reader)))
  return [
    h('span', { id: textAnchor(segment.path), className: ['segment'], dataBeads: anchors }, [
      ...content.slice(0, own),
      ...links,
      ...content.slice(own)
    ])
  ]
}

function firstNested(segment: Segment, content: readonly ElementContent[]): number {
  const nested = segment.children.find(child => child.type === 'segment')
  const id = nested ? textAnchor(nested.path) : ''
  const index = content.findIndex(node => node.type === 'element' && node.properties.id === id)
  const before = nested && segment.children[segment.children.indexOf(nested) - 1]
  if (index < 0) return content.length
  return before?.type === 'delimiter' && index > 0 ? index - 1 : index
}

function rowLink({ bead, source }: PlacedBead, { wording }: Reader): Element {
  const href = toAnchor(beadAnchor(bead.id))
  const placed = source[0]
  if (!placed) {
    return h('a', { href, className: ['to-row'], ariaLabel: wording.translate('toAddition') }, '＋')
  }
  const heading = headingOf(placed)
  const label = headingLabel(heading)
  const short = bareNumber(heading).normalize('NFKC') || '↑'
  return h('a', { href, className: ['to-row'], ariaLabel: wording.translate('toSource', { label }) }, short)
}

function headingLevel(heading: Heading, { view }: Reader): number {
  const segment = heading.children.find(child => child.type === 'segment')
  const section = segment && view.target.segments.get(segment.path)?.section
  return Math.min(6, 3 + (section ? sectionDepth(section, false) : 0))
}
