import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { align, type BeadPaths } from '../../src/align/index.ts'
import { type Bitext, listSegments, type Relation } from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { segment } from '../../src/segment/index.ts'

const german = [
  'Der Leuchtturm steht seit 1871 auf der Insel.',
  'Er hat zwei Wärter.',
  'Im Winter kommt kein Schiff.',
  'Die Lampe brennt mit Öl.',
  'Am Sonntag lesen sie Briefe.'
]
const english = [
  'The lighthouse has stood on the island since 1871.',
  'It has two keepers.',
  'In winter no ship comes.',
  'The lamp burns oil.',
  'On Sunday they read letters.'
]
const source = toTree(german.join('\n\n'), 'de')
const target = toTree(english.join('\n\n'), 'en')
const sourcePaths = listSegments(source).map(({ path }) => path)
const targetPaths = listSegments(target).map(({ path }) => path)

it('keeps accepted beads, however unlikely, and aligns the rest between them', () => {
  const accepted = bead([2], [3])
  const beads = alignWith({ accepted: [accepted] })
  expect(beads).toContainEqual('2:3')
  expect(beads.filter(text => text.startsWith('2') || /\b3$/.test(text))).toEqual(['2:3'])
  expect(beads).toContain('0:0')
  expect(beads).toContain('4:4')
})

it('keeps beads that cross, omissions and additions, and every segment stands in one bead', () => {
  const accepted = [bead([0], [4]), bead([4], [0]), bead([1], []), bead([], [1])]
  const beads = alignWith({ accepted })
  expect(beads).toEqual(expect.arrayContaining(['0:4', '4:0', '1:', ':1', '2:2', '3:3']))
  expect(beads).toHaveLength(6)
})

it('does not propose what was rejected', () => {
  expect(alignWith({ rejected: [bead([3], [3])] })).not.toContain('3:3')
  expect(alignWith({ rejected: [bead([3], [3])] }, 'summary')).not.toContain('3:3')
})

it('gives accepted beads that it would have found the score it would have given, and marks the others as made by people', () => {
  const free = new Map(bitextOf({}).beads.map(({ id, score }) => [id, score]))
  const { beads } = bitextOf({ accepted: [bead([0], [0]), bead([1], [2])] })
  const [own] = beads.filter(({ source: [first] }) => first?.path === sourcePaths[0])
  expect(own).toMatchObject({ origin: 'aligner', score: free.get(own?.id ?? '') })
  expect(beads.find(({ source: [first] }) => first?.path === sourcePaths[1])).toMatchObject({
    origin: 'translator',
    score: 1
  })
})

it('keeps accepted beads of a summary, and leaves their targets to no other bead', () => {
  const beads = alignWith({ accepted: [bead([0, 1], [3])] }, 'summary')
  expect(beads.filter(text => text.endsWith(':3'))).toEqual(['0,1:3'])
})

it('ignores a bead whose segments are not there', () => {
  expect(alignWith({ accepted: [{ source: ['9/9'], target: ['9/9'] }] })).toEqual(alignWith({}))
})

function toTree(text: string, locale: string): Root {
  const file = new VFile(text)
  const tree = parse(file)
  if (!tree) throw new Error(String(file.messages[0]))
  return segment(tree, file, locale)
}

function bead(rows: readonly number[], columns: readonly number[]): BeadPaths {
  return { source: rows.map(at => sourcePaths[at] ?? ''), target: columns.map(at => targetPaths[at] ?? '') }
}

interface Bound {
  readonly accepted?: readonly BeadPaths[]
  readonly rejected?: readonly BeadPaths[]
}

function bitextOf({ accepted = [], rejected = [] }: Bound, relation: Relation = 'translation'): Bitext {
  return align(source, target, { relation, bound: { accepted, rejected } })
}

function alignWith(bound: Bound, relation: Relation = 'translation'): string[] {
  return bitextOf(bound, relation).beads.map(
    ({ source: from, target: to }) =>
      `${from.map(({ path }) => sourcePaths.indexOf(path))}:${to.map(({ path }) => targetPaths.indexOf(path))}`
  )
}
