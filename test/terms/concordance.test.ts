import { expect, it } from 'vitest'
import type { Bead, BeadState, Bitext, Termbase } from '../../src/nodes/index.ts'
import { buildConcordance, markTerms } from '../../src/terms/index.ts'
import { read } from './read.ts'

const termbase: Termbase = {
  concepts: [
    {
      id: 'property',
      definition: {},
      terms: {
        'zh-Hans': [{ text: '知识产权', status: 'preferred' }],
        ja: [
          { text: '知的財産権', status: 'preferred' },
          { text: '知的所有権', status: 'deprecated' }
        ]
      }
    },
    { id: 'unused', definition: {}, terms: { ja: [{ text: '孵化器', status: 'preferred' }] } },
    {
      id: 'zone',
      definition: {},
      terms: {
        'zh-Hans': [{ text: '国家高新区', status: 'preferred' }],
        ja: [{ text: '国家高新区', status: 'preferred' }]
      }
    }
  ]
}

function bead(id: string, source: string[], target: string[], state: BeadState = 'proposed'): Bead {
  return {
    type: 'bead',
    id,
    kind: 'translation',
    score: 1,
    origin: 'aligner',
    state,
    source: source.map(path => ({ type: 'segmentReference', path })),
    target: target.map(path => ({ type: 'segmentReference', path }))
  }
}

const zh = '- 国家高新区保护知识产权\n- 知识产权和知识产权\n- 发展国家高新区'
const ja =
  '- 国家高新区の建設（知的\n  財産権の保護等）、研究開発の強化（機関の育成等）\n- 知的所有権\n- 国家高新区'

function concordanceOf(beads: Bead[]): ReturnType<typeof buildConcordance> {
  const bitext: Bitext = {
    type: 'bitext',
    relation: 'summary',
    source: markTerms(read(zh, 'zh-Hans'), termbase, 'zh-Hans'),
    target: markTerms(read(ja, 'ja'), termbase, 'ja'),
    beads
  }
  return buildConcordance(bitext, termbase)
}

it('every bead of a concept is listed with its rendering, concepts in the order of the termbase', () => {
  expect(concordanceOf([bead('a', ['i1'], ['i1/c1', 'i1/c1/c1']), bead('b', ['i2'], ['i2'])])).toEqual([
    {
      concept: 'property',
      occurrences: [
        { bead: 'a', source: ['知识产权'], target: ['知的財産権'] },
        { bead: 'b', source: ['知识产权', '知识产权'], target: ['知的所有権'] }
      ]
    },
    { concept: 'zone', occurrences: [{ bead: 'a', source: ['国家高新区'], target: ['国家高新区'] }] }
  ])
})

it('a term of a nested clause belongs to that clause alone', () => {
  expect(concordanceOf([bead('a', ['i1'], ['i1/c1'])])).toContainEqual({
    concept: 'property',
    occurrences: [{ bead: 'a', source: ['知识产权'], target: [] }]
  })
})

it('omissions and additions are listed too, rejected beads are not', () => {
  expect(
    concordanceOf([bead('a', ['i3'], []), bead('b', [], ['i3']), bead('c', ['i3'], ['i3'], 'rejected')])
  ).toEqual([
    {
      concept: 'zone',
      occurrences: [
        { bead: 'a', source: ['国家高新区'], target: [] },
        { bead: 'b', source: [], target: ['国家高新区'] }
      ]
    }
  ])
})
