import { describe, expect, it } from 'vitest'
import { evidence } from '../../../src/align/evidence/index.ts'
import { findAnchors, findAnchorsWithin } from '../../../src/align/sequence/anchor.ts'
import { toChannels } from '../../../src/align/sequence/channel.ts'
import { wholeRegion } from '../../../src/align/sequence/region.ts'
import { compileSide, Vocabulary } from '../../../src/align/sequence/side.ts'
import { findLanguage } from '../../../src/languages/index.ts'

const letters = (at: number): string => [...`${at + 10}`].map(figure => 'aeioubdgkl'[Number(figure)]).join('')
const names = Array.from(
  { length: 40 },
  (_, at) => `${letters(at)}mar von tor${letters(at)} und ${letters(at)}berg`
)

function sides(source: readonly string[], target: readonly string[]) {
  const channels = toChannels(evidence, new Set())
  const vocabulary = new Vocabulary(channels)
  const context = { locale: 'en', language: findLanguage('en'), lexicons: [] }
  const compile = (texts: readonly string[]) =>
    compileSide(
      texts.map(text => ({ text })),
      context,
      channels,
      vocabulary
    )
  return { source: compile(source), target: compile(target), channelOf: () => vocabulary.channelOf() }
}

describe('findAnchors', () => {
  it('joins segments that share rare tokens in one order', () => {
    const { source, target, channelOf } = sides(
      names.map(name => `${name} quokka zebra${name}`),
      names.map(name => `${name} le zebra${name}`)
    )
    const anchors = findAnchors(source, target, channelOf())
    expect(anchors.length).toBeGreaterThan(30)
    expect(anchors.every(({ row, column }) => row === column)).toBe(true)
  })

  it('finds none where nothing is shared', () => {
    const { source, target, channelOf } = sides(
      names,
      names.map(() => 'la maison')
    )
    expect(findAnchors(source, target, channelOf())).toEqual([])
    expect(findAnchorsWithin(wholeRegion(source.size, target.size), source, target, channelOf())).toEqual([])
  })
})
