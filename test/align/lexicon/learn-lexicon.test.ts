import { describe, expect, it } from 'vitest'
import { type AcceptedBead, learnLexicon } from '../../../src/align/lexicon/learn-lexicon.ts'
import type { Lexicon } from '../../../src/align/lexicon/lexicon.ts'
import { readLexicon } from '../../../src/align/lexicon/read.ts'

const locales = ['zh-Hans', 'ja'] as const

/** Four sentences with 云桥 and ten others; the made-up words are in other company each time. */
const beads: readonly AcceptedBead[] = [
  ['推广云桥。', 'ゾルネットを広める。'],
  ['企业利用云桥。', '企業がゾルネットを使う。'],
  ['建设云桥中心。', 'ゾルネットの拠点を作る。'],
  ['云桥与农业', 'ゾルネットと農業'],
  ['发展农业。', '農業をのばす。'],
  ['降低成本。', 'コストを下げる。'],
  ['培养教师。', '先生を育てる。'],
  ['扩大出口。', '輸出をふやす。'],
  ['保护森林。', '森をまもる。'],
  ['改造旧城。', '古いまちを直す。'],
  ['简化手续。', '手続きをかるくする。'],
  ['修建公路。', '道をつくる。'],
  ['节约用水。', 'むだをへらす。'],
  ['开放港口。', 'みなとを開く。']
].map(([source = '', target = '']) => ({ source: [source], target: [target] }))

function learn(from: readonly AcceptedBead[], lexicons: readonly Lexicon[] = []): string[] {
  return learnLexicon(from, locales, lexicons).entries.map(entry => `${entry.first}=${entry.second}`)
}

describe('a lexicon learnt from accepted beads', () => {
  it('holds the words that keep together, as the texts write them, and nothing else', () => {
    expect(learn(beads)).toEqual(['云桥=ゾルネット'])
  })
  it('is the same in whatever order the beads come', () => {
    const one = learnLexicon(beads, locales)
    expect(learnLexicon([...beads].reverse(), locales)).toEqual(one)
  })
  it('leaves out what a lexicon that is there already says', () => {
    expect(learn(beads, [readLexicon('ゾルネット\t云桥\tkatakana', ['ja', 'zh-Hans'])])).toEqual([])
  })
  it('leaves out what the characters say by themselves', () => {
    const same = beads.map(({ source, target }) => ({
      source: source.map(text => text.replace('云桥', '产业')),
      target: target.map(text => text.replace('ゾルネット', '産業'))
    }))
    expect(learn(same)).toEqual([])
  })
  it('takes beads that share a segment for one, so that a text said twice teaches nothing new', () => {
    const twice = beads.map((bead, index) =>
      index < 4 ? { source: ['推广云桥。'], target: bead.target } : bead
    )
    expect(learn(twice)).toEqual([])
  })
  it('learns no part of a longer word', () => {
    const longer = beads.map(({ source, target }) => ({
      source: source.map(text => text.replace('云桥', '星云桥接')),
      target
    }))
    expect(learn(longer)).toEqual(['星云桥接=ゾルネット'])
  })
  it('leaves a word alone that two words of the other side may render', () => {
    const doubled = beads.map(({ source, target }) => ({
      source,
      target: target.map(text => text.replace('ゾルネット', 'ゾルネット・ブラミス'))
    }))
    expect(learn(doubled)).toEqual([])
  })
  it('compares words of an alphabet without their inflection', () => {
    const english = ['The zorbs arrive.', 'One zorb stays.', 'Sell a zorb', 'Zorbs again']
    const german = ['Die Ballen kommen an.', 'Ein Ballen bleibt.', 'Ballen kaufen?', 'Wieder Ballen']
    const others = beads
      .slice(4)
      .map((_, index) => ({ source: [`Rain ${index}`], target: [`Regen ${index}`] }))
    const pairs = english.map((text, index) => ({ source: [text], target: [german[index] ?? ''] }))
    const found = learnLexicon(
      [...pairs, ...others],
      ['en', 'de'],
      [readLexicon('rain\tRegen', ['en', 'de'])]
    )
    expect(found.entries).toEqual([{ first: ['zorb'], second: ['Ballen'] }])
  })
})
