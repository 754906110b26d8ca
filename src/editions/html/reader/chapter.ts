import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import { EXIT, visit } from 'unist-util-visit'
import { placeOfSection } from '../../view/place.ts'
import { sectionDepth, type TextSection } from '../../view/text-view.ts'
import { onLines } from '../page.ts'
import { skipRepeatedTerms } from './repeated-terms.ts'

/** Render rows of one section of a text, as a page section if there is a heading above or among them. */
export function renderChapter(
  section: TextSection | undefined,
  rows: ReadonlyArray<Element | undefined>,
  properties: Properties = {}
): Element {
  const depth = section ? sectionDepth(section) : 0
  const className = ['chapter', `depth-${Math.min(depth, 3)}`, ...(section?.isTitle ? ['title'] : [])]
  const dataPlace = (section && placeOfSection(section)) || undefined
  const chapter = h('div', { ...properties, className, dataPlace }, onLines(rows))
  return skipRepeatedTerms({ ...chapter, tagName: hasHeading(chapter) ? 'section' : 'div' })
}

function hasHeading(element: Element): boolean {
  let found = false
  visit(element, 'element', ({ tagName }) => {
    found = /^h[1-6]$/.test(tagName)
    return found ? EXIT : undefined
  })
  return found
}
