import { expect, test } from 'vitest'
import { viewBitext } from '../../../src/editions/view/bitext-view.ts'
import { headingLabel, headingsAbove, sectionDepth } from '../../../src/editions/view/text-view.ts'
import { publication } from '../publication.ts'

const view = viewBitext(publication.bitext)

test('sections follow the headings, the title of the text apart', () => {
  const outline = view.source.sections.map(section => [
    section.heading ? headingLabel(section.heading) : '',
    sectionDepth(section),
    section.isTitle
  ])
  expect(outline).toEqual([
    ['关于促进高质量发展的若干意见', 0, true],
    ['二、着力提升自主创新能力', 0, false],
    ['（四）大力集聚高端创新资源', 1, false],
    ['六、营造高质量发展环境', 0, false],
    ['（十六）优化营商环境', 1, false]
  ])
})

test('a heading that runs in opens a section below the heading of its block', () => {
  const clause = view.target.segments.get('h3/6/c1')
  const labels = clause ? headingsAbove(clause).map(headingLabel) : []
  expect(labels).toEqual(['【構成】', '6. 質の高い発展環境の形成促進'])
})

test('what follows a heading that runs in belongs to it only where its path says so', () => {
  const note = view.target.segments.get('h3/p1')
  expect(note ? headingsAbove(note).map(headingLabel) : []).toEqual(['【構成】'])
})

test('two headings of depth 1 are chapters, not titles', () => {
  const { source } = publication.bitext
  const [title] = source.children
  const other = structuredClone(title)
  if (other?.type === 'heading' && other.children[0]?.type === 'segment') other.children[0].path = 'h9'
  const children = other ? [...source.children, other] : []
  const doubled = viewBitext({ ...publication.bitext, source: { type: 'root', children } })
  expect(doubled.source.sections.some(section => section.isTitle)).toBe(false)
})
