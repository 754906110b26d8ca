import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../pipeline/lexicons.ts'
import { align } from '../../../src/align/index.ts'
import { type Bitext, listSegments, segmentText } from '../../../src/nodes/index.ts'
import { parse } from '../../../src/readers/markdown/parse.ts'
import { segment } from '../../../src/segment/index.ts'

const source = `# 关于发展城市农业的若干意见

## 一、总体要求

（一）指导思想。以绿色发展为引领，推动城市农业与旅游、教育融合。

（二）发展目标。到2026年，建成100个示范农场；到2030年，形成完整的产业链。

## 二、加强技术支撑

（三）推广智能温室。支持企业建设智能温室。对购买节能设备的农场给予补贴。

（四）培养农业人才。鼓励高等学校开设相关课程。组织退休技术人员开展培训。

## 三、完善市场体系

（五）发展冷链物流。建设一批冷库和配送中心。降低运输成本。

（六）加强质量安全监管。建立农产品追溯制度。严厉打击假冒伪劣。
`

const target = `# 都市農業の発展に関する若干の意見

## 要点

- 「意見」では、2つの措置が示された。具体的には、(1)技術による支援の強化（スマート温室の普及〔省エネ設備を購入した農場への補助等〕、農業人材の育成〔大学での関連課程の開設等〕）、(2)市場体系の整備（コールドチェーン物流の発展〔配送センターの建設等〕）、である。

## 構成

1.市場体系の整備：品質・安全の監督管理の強化（農産物トレーサビリティー制度の構築、偽物・粗悪品の取り締まり等）、コールドチェーン物流の発展（冷蔵倉庫と配送センターの建設等）。

2.技術による支援の強化：農業人材の育成（大学での関連課程の開設、退職した技術者による研修等）。
`

async function alignTexts(
  relation: 'summary' | 'auto'
): Promise<{ bitext: Bitext; rendered: Map<string, string[]> }> {
  const read = (text: string, locale: string) => {
    const file = new VFile(text)
    const tree = parse(file)
    if (!tree) throw new Error('refused')
    return segment(tree, file, locale)
  }
  const bitext = align(read(source, 'zh-Hans'), read(target, 'ja'), {
    relation,
    lexicons: await loadLexicons('zh-Hans', 'ja')
  })
  const texts = new Map(listSegments(bitext.target).map(node => [node.path, segmentText(node)]))
  const rendered = new Map<string, string[]>()
  for (const bead of bitext.beads) {
    for (const { path } of bead.target)
      rendered.set(
        `${path} ${texts.get(path)}`,
        bead.source.map(reference => reference.path)
      )
  }
  return { bitext, rendered }
}

describe('a summary', () => {
  it('has each clause beside the measure it renders, crossing where the summary reorders', async () => {
    const { rendered } = await alignTexts('summary')
    const wanted = {
      'h1 都市農業の発展に関する若干の意見': ['h1'],
      'h2/i1/s2/1 技術による支援の強化': ['2'],
      'h2/i1/s2/1/c1 スマート温室の普及': ['2/3'],
      'h2/i1/s2/1/c1/c1 省エネ設備を購入した農場への補助等': ['2/3/s2'],
      'h2/i1/s2/1/c2 農業人材の育成': ['2/4'],
      'h2/i1/s2/1/c2/c1 大学での関連課程の開設等': ['2/4/s1'],
      'h2/i1/s2/2 市場体系の整備': ['3'],
      'h2/i1/s2/2/c1 コールドチェーン物流の発展': ['3/5'],
      'h2/i1/s2/2/c1/c1 配送センターの建設等': ['3/5/s1'],
      'h3/1 市場体系の整備': ['3'],
      'h3/1/c1 品質・安全の監督管理の強化': ['3/6'],
      'h3/1/c1/c1 農産物トレーサビリティー制度の構築': ['3/6/s1'],
      'h3/1/c1/c2 偽物・粗悪品の取り締まり等': ['3/6/s2'],
      'h3/1/c2 コールドチェーン物流の発展': ['3/5'],
      'h3/1/c2/c1 冷蔵倉庫と配送センターの建設等': ['3/5/s1'],
      'h3/2 技術による支援の強化': ['2'],
      'h3/2/c1 農業人材の育成': ['2/4'],
      'h3/2/c1/c1 大学での関連課程の開設': ['2/4/s1'],
      'h3/2/c1/c2 退職した技術者による研修等': ['2/4/s2']
    }
    expect(Object.fromEntries(Object.keys(wanted).map(key => [key, rendered.get(key)]))).toEqual(wanted)
  })
  it('is told from a translation', async () => {
    expect((await alignTexts('auto')).bitext.relation).toBe('summary')
  })
  it('leaves no segment without a bead, and no bead id twice', async () => {
    const { bitext } = await alignTexts('summary')
    const inBeads = (side: 'source' | 'target') =>
      new Set(bitext.beads.flatMap(bead => bead[side].map(({ path }) => path)))
    for (const side of ['source', 'target'] as const) {
      expect(inBeads(side)).toEqual(new Set(listSegments(bitext[side]).map(node => node.path)))
    }
    expect(new Set(bitext.beads.map(({ id }) => id)).size).toBe(bitext.beads.length)
    for (const { score, source: from, target: to } of bitext.beads) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(from.length > 0 || to.length > 0).toBe(true)
      if (from.length === 0 || to.length === 0) expect(from.length + to.length).toBe(1)
    }
  })
  it('has its beads in source order, an addition behind the target segment before it', async () => {
    const { bitext } = await alignTexts('summary')
    const places = new Map(listSegments(bitext.source).map((node, index) => [node.path, index]))
    const order = bitext.beads.flatMap(bead =>
      bead.source[0] ? [places.get(bead.source[0].path) ?? -1] : []
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})
