import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../pipeline/lexicons.ts'
import { align } from '../../src/align/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { segment } from '../../src/segment/index.ts'

/** Sections of a leaflet in English and in Japanese: a heading and paragraphs of one sentence. */
const sections: ReadonlyArray<ReadonlyArray<readonly [en: string, ja: string]>> = [
  [
    ['Buy a ticket', '切符を買う'],
    ['Buy a ticket at the machine.', '券売機で切符を買います。'],
    ['Children pay half.', '子どもは半額です。']
  ],
  [
    ['Seats', '座席'],
    ['Some seats must be reserved.', '予約が必要な席があります。'],
    ['Your seat number is on the ticket.', '座席番号は切符に書いてあります。']
  ],
  [
    ['Luggage', '荷物'],
    ['Put large bags on the rack.', '大きなかばんは棚に置きます。'],
    ['Do not leave anything in the aisle.', '通路に物を置かないでください。'],
    ['Keep your money with you.', 'お金は身につけておきましょう。']
  ],
  [
    ['Food', '食事'],
    ['You can buy lunch boxes at the station.', '駅で弁当を買えます。'],
    ['Take your rubbish home.', 'ごみは持ち帰ってください。']
  ],
  [
    ['Change trains', '乗り換える'],
    ['Follow the signs to the other platform.', '案内に従って別のホームへ行きます。'],
    ['You have about ten minutes.', '時間は十分ほどあります。']
  ],
  [
    ['Arrive', '到着する'],
    ['Show your ticket at the exit.', '出口で切符を見せます。']
  ]
]

const all = sections.flatMap((section, number) => section.map((_, place) => ({ number, place })))

function read(side: 0 | 1, kept: typeof all): Root {
  const lines = kept.map(({ number, place }) => {
    const text = sections[number]?.[place]?.[side] ?? ''
    return place === 0 ? `## ${text}` : text
  })
  const file = new VFile([side === 0 ? '# Travelling by train' : '# 電車で旅する', ...lines].join('\n\n'))
  const tree = parse(file)
  if (!tree) throw new Error('Unexpected text that cannot be parsed')
  return segment(tree, file, side === 0 ? 'en' : 'ja')
}

/** Align the whole with what is left of the target: the kinds of the beads, and the sizes of those that are linked. */
async function kindsWithout(isGone: (place: (typeof all)[number]) => boolean): Promise<string[]> {
  const target = read(
    1,
    all.filter(place => !isGone(place))
  )
  const lexicons = await loadLexicons('en', 'ja')
  const { beads } = align(read(0, all), target, { relation: 'translation', lexicons })
  return beads.map(bead =>
    bead.kind === 'translation' ? `${bead.source.length}–${bead.target.length}` : bead.kind
  )
}

const expected = (isGone: (place: (typeof all)[number]) => boolean): string[] => [
  '1–1',
  ...all.map(place => (isGone(place) ? 'omission' : '1–1'))
]

describe('sections that the target lacks', () => {
  it.each([
    [[0]],
    [[1]],
    [[2]],
    [[3]],
    [[4]],
    [[0, 1]],
    [[1, 2]],
    [[2, 3]],
    [[3, 4]],
    [[0, 2]],
    [[1, 3]]
  ])('are omitted as wholes: %j', async gone => {
    const isGone = ({ number }: { number: number }): boolean => gone.includes(number)
    expect(await kindsWithout(isGone)).toEqual(expected(isGone))
  })

  it.each([1, 2, 3, 4, 5])('are no more than their heading if only that is missing: %i', async gone => {
    const isGone = ({ number, place }: (typeof all)[number]): boolean => number === gone && place === 0
    expect(await kindsWithout(isGone)).toEqual(expected(isGone))
  })
})
