import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGoldSets } from '../../../pipeline/bench/gold.ts'
import { emptyTally, f1, tally } from '../../../pipeline/bench/score.ts'
import { alignSequence, type SequenceBead } from '../../../src/align/sequence/index.ts'

const locales = { source: 'en', target: 'de' }
const segments = (...texts: string[]): Array<{ text: string }> => texts.map(text => ({ text }))
const numbers = (size: number): number[] => Array.from({ length: size }, (_, at) => at)

/** Made-up sentences of seven words; every third word is the same on both sides, the others have nothing in common. */
function madeUp(size: number): { source: Array<{ text: string }>; target: Array<{ text: string }> } {
  const letters = (value: number): string =>
    [...`${value}`].map(figure => 'aeioubdgkl'[Number(figure)]).join('')
  const word = (at: number, place: number): number =>
    (((at * 31 + place * 17 + 7) * 2654435761) % 4294967296) % 2003
  const line = (at: number, own: string): string =>
    numbers(7)
      .map(place => `${place % 3 === 0 ? 'm' : own}${letters(word(at, place))}`)
      .join(' ')
  return {
    source: numbers(size).map(at => ({ text: line(at, 's') })),
    target: numbers(size).map(at => ({ text: line(at, 't') }))
  }
}

describe('alignSequence', () => {
  it('gives a partition of both sides in order, one null bead per segment, whatever the text', () => {
    const side = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 30 })
    fc.assert(
      fc.property(side, side, (source, target) => {
        const beads = alignSequence(segments(...source), segments(...target), locales)
        expect(beads.flatMap(bead => bead.source)).toEqual(numbers(source.length))
        expect(beads.flatMap(bead => bead.target)).toEqual(numbers(target.length))
        for (const bead of beads) {
          expect(bead.score).toBeGreaterThanOrEqual(0)
          expect(bead.score).toBeLessThanOrEqual(1)
          if (bead.source.length === 0) expect(bead.target).toHaveLength(1)
          if (bead.target.length === 0) expect(bead.source).toHaveLength(1)
        }
      }),
      { numRuns: 60 }
    )
  })

  it('omits and adds everything where one side is empty', () => {
    expect(alignSequence([], segments('a', 'b'), locales).map(bead => bead.target)).toEqual([[0], [1]])
    expect(alignSequence(segments('a'), [], locales).map(bead => bead.source)).toEqual([[0]])
    expect(alignSequence([], [], locales)).toEqual([])
  })

  it('gives the same beads twice', () => {
    const { source, target } = madeUp(300)
    expect(alignSequence(source, target, locales)).toEqual(alignSequence(source, target, locales))
  })

  it.each([
    'notice-zhja',
    'lighthouse-ende',
    'garden-enzh'
  ])('aligns the gold text %s without a lexicon', name => {
    const set = readGoldSets(new URL('../gold', import.meta.url).pathname).find(one => one.name === name)
    const [source, target] = set?.locales ?? ['', '']
    let score = emptyTally
    for (const document of set?.documents ?? []) {
      const beads = alignSequence(segments(...document.source), segments(...document.target), {
        source,
        target
      })
      score = tally(beads, document.beads, 'strict')
    }
    expect(f1(score)).toBeGreaterThan(0.8)
  })

  it('is surer of a bead with evidence than of one without', () => {
    const beads = alignSequence(
      segments(
        'Anna Keller paid 1,250 francs to Zurich Insurance in 1987.',
        'Oh well.',
        'The parliament of Norway met in Bergen.'
      ),
      segments(
        'Anna Keller zahlte 1987 der Zurich Insurance 1250 Franken.',
        'Gegen Abend fing es an zu schneien.',
        'Das Parlament von Norway trat in Bergen zusammen.'
      ),
      locales
    )
    const scoreOf = (target: number): number => beads.find(bead => bead.target.includes(target))?.score ?? 0
    expect(scoreOf(0)).toBeGreaterThan(scoreOf(1))
  })

  it('finds its way through a long text from which a stretch is missing', () => {
    const { source, target } = madeUp(3000)
    const beads = alignSequence(source, [...target.slice(0, 1000), ...target.slice(1400)], locales)
    const right = beads.filter(({ source: [one], target: [other] }: SequenceBead) =>
      one === undefined || other === undefined ? false : one === (other < 1000 ? other : other + 400)
    )
    expect(right.length).toBeGreaterThan(2500)
  })
})
