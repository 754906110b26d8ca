import { expect, test } from 'vitest'
import { measureCoverage, viewBitext } from '../../../src/editions/view/bitext-view.ts'
import { groupSameText } from '../../../src/editions/view/same-text.ts'
import { publication } from '../publication.ts'
import { bead } from '../trees.ts'

const view = viewBitext(publication.bitext)
const sectionOf = (path: string) =>
  view.sections.find(({ section }) => section?.heading?.segment.path === path)
const idsIn = (path: string) =>
  sectionOf(path)?.rows.map(row => [
    row.source.map(({ segment }) => segment.path).join(' '),
    row.renderings.map(({ bead }) => bead.id).join(' ')
  ])

test('every source segment stands in exactly one row, in source order', () => {
  const paths = view.sections
    .flatMap(({ heading, rows }) => [...(heading ? [heading] : []), ...rows])
    .flatMap(row => row.source.map(({ segment }) => segment.path))
  expect(paths).toEqual([...view.source.segments.keys()])
})

test('every published bead stands first in exactly one row', () => {
  const first = view.sections
    .flatMap(({ heading, rows }) => [...(heading ? [heading] : []), ...rows])
    .flatMap(row => row.renderings.filter(rendering => rendering.first).map(({ bead }) => bead.id))
  expect(first.toSorted()).toEqual(view.beads.map(({ bead }) => bead.id).toSorted())
  expect(first).not.toContain('rejected')
})

test('a source segment that is rendered twice has both renderings beside it', () => {
  expect(sectionOf('2')?.heading?.renderings.map(({ bead }) => bead.id)).toEqual(['2--h2-i2-1', '2--h3-2'])
})

test('neighbours that one bead holds share a row, and a bead of one of them says which', () => {
  expect(idsIn('2/4')).toEqual([
    ['2/4/i1', 'omission-2-4-i1'],
    ['2/4/i2 2/4/i3', '2-4-i2--h2-i2-1-c1 2-4-i2--h3-2-c1-c1']
  ])
  expect(sectionOf('2/4')?.rows[1]?.renderings.map(({ part }) => part)).toEqual([[], [1]])
})

test('a heading of the target stands with what it introduces, and what follows the heading with it', () => {
  expect(idsIn('2')).toEqual([['', 'addition-h2 addition-h2-i1 addition-h2-i2 addition-h3']])
})

test('additions behind all rendered text stand last, outside the source', () => {
  const last = view.sections.at(-1)
  expect(last?.position).toBe('behind')
  expect(last?.rows.map(row => row.renderings.map(({ bead }) => bead.id))).toEqual([
    ['addition-h3-p1', 'addition-h3-p2']
  ])
  expect(idsIn('6/16')).toEqual([
    ['6/16/i1', '6-16-i1--h3-6-c1'],
    ['6/16/i2', 'omission-6-16-i2']
  ])
})

test('any other addition stands behind the row of what is before it in the target', () => {
  const { source, target } = publication.bitext
  const beads = [
    bead('one', ['2/4/i1'], ['h3/2/c1']),
    bead('between', [], ['h3/2/c1/c1']),
    bead('two', ['6/16/i1'], ['h3/6/c1'])
  ]
  const { sections } = viewBitext({ ...publication.bitext, source, target, beads })
  const rows = sections.find(({ section }) => section?.heading?.segment.path === '2/4')?.rows ?? []
  expect(rows.slice(0, 2).map(row => row.renderings.map(({ bead }) => bead.id))).toEqual([
    ['one'],
    ['between']
  ])
})

test('renderings of a row stand in the order of the target', () => {
  const beads = [bead('late', ['2/4'], ['h3/2']), bead('early', ['2/4'], ['h2/i2/1'])]
  const { sections } = viewBitext({ ...publication.bitext, beads })
  const row = sections.find(({ section }) => section?.heading?.segment.path === '2/4')?.heading
  expect(row?.renderings.map(({ bead }) => bead.id)).toEqual(['early', 'late'])
})

test('renderings of the same words are shown together, those of other words and omissions apart', () => {
  const groups = (path: string) =>
    groupSameText(sectionOf(path)?.heading?.renderings ?? []).map(group => group.map(({ bead }) => bead.id))
  expect(groups('2')).toEqual([['2--h2-i2-1', '2--h3-2']])
  expect(groups('6/16')).toEqual([['omission-6-16']])
})

test('coverage counts rendered source segments, additions and accepted beads', () => {
  expect(measureCoverage(view)).toEqual({
    segments: 10,
    rendered: 7,
    untranslated: 0,
    beads: 17,
    accepted: 2,
    omissions: 3,
    additions: 6
  })
})

test('a bead whose text is gone on both sides is not shown', () => {
  const [first, ...others] = publication.bitext.beads
  const gone = { ...first, id: 'gone', source: [{ type: 'segmentReference', path: '9' }], target: [] }
  const beads = [gone, ...others] as typeof publication.bitext.beads
  expect(viewBitext({ ...publication.bitext, beads }).beads.map(({ bead }) => bead.id)).not.toContain('gone')
})
