import type { Root } from 'mdast'
import { editions, linkEditions, type Site, toListing } from '../../src/editions/index.ts'
import type { Bead, Concept, Publication } from '../../src/nodes/index.ts'
import { bead, delimiter, heading, list, paragraph, root, segmentsIn, term } from './trees.ts'

const zh = segmentsIn('zh-Hans')
const ja = segmentsIn('ja')

/** A structure of two chapters. */
export const source: Root = root(
  heading(1, zh('heading', 'h1', '关于促进高质量发展的若干意见')),
  heading(2, delimiter('二、'), zh('heading', '2', '着力提升自主创新能力')),
  heading(3, delimiter('（四）'), zh('heading', '2/4', '大力集聚高端创新资源')),
  list(
    [zh('sentence', '2/4/i1', '引入境内外高等学校')],
    [zh('sentence', '2/4/i2', '培育新型研发机构')],
    [zh('sentence', '2/4/i3', '发展产业技术创新组织')]
  ),
  heading(2, delimiter('六、'), zh('heading', '6', '营造高质量发展环境')),
  heading(3, delimiter('（十六）'), zh('heading', '6/16', '优化营商环境')),
  list(
    [zh('sentence', '6/16/i1', '深化“', term('fangguanfu', '放管服'), '”改革')],
    [zh('sentence', '6/16/i2', '放宽市场准入')]
  )
)

/** A summary that renders the structure twice and ends with a note and a link. */
export const target: Root = root(
  heading(1, ja('heading', 'h1', '質の高い発展の促進に関する若干の意見')),
  heading(2, ja('heading', 'h2', '【要点】')),
  list(
    [ja('sentence', 'h2/i1', '「国家高新区」の数は、168カ所に達している'), delimiter('。')],
    [
      ja(
        'sentence',
        'h2/i2',
        '具体的には',
        delimiter('、(1)'),
        ja(
          'clause',
          'h2/i2/1',
          '自主的革新能力の向上',
          delimiter('（'),
          ja('clause', 'h2/i2/1/c1', '産業技術革新機関の積極的育成等'),
          delimiter('）')
        ),
        delimiter('、'),
        'である'
      ),
      delimiter('。')
    ]
  ),
  heading(2, ja('heading', 'h3', '【構成】')),
  paragraph(
    delimiter('2.'),
    ja('heading', 'h3/2', '自主的革新能力の向上'),
    delimiter('：'),
    ja(
      'clause',
      'h3/2/c1',
      'ハイエンド革新資源の集約化',
      delimiter('（'),
      ja('clause', 'h3/2/c1/c1', '新型研究機関の育成等'),
      delimiter('）')
    ),
    delimiter('。')
  ),
  paragraph(
    delimiter('6.'),
    ja('heading', 'h3/6', '質の高い発展環境の形成促進'),
    delimiter('：'),
    ja('clause', 'h3/6/c1', '「', term('fangguanfu', '放管服'), '」改革（注）の深化等'),
    delimiter('。')
  ),
  paragraph(
    ja('sentence', 'h3/p1', '(注)「放管服」改革は、行政の簡素化を内容とする改革である'),
    delimiter('。')
  ),
  paragraph(
    ja(
      'sentence',
      'h3/p2',
      '中国語全文は、',
      {
        type: 'link',
        url: 'http://www.gov.cn/content_5527765.htm',
        children: [{ type: 'text', value: 'http://www.gov.cn/content_5527765.htm' }]
      },
      'から入手可能'
    )
  )
)

/** Beads of every kind and state. */
export const beads: readonly Bead[] = [
  bead('h1--h1', ['h1'], ['h1'], 'accepted'),
  bead('addition-h2', [], ['h2']),
  bead('addition-h2-i1', [], ['h2/i1']),
  bead('addition-h2-i2', [], ['h2/i2']),
  bead('2--h2-i2-1', ['2'], ['h2/i2/1']),
  bead('2--h3-2', ['2'], ['h3/2'], 'stale'),
  bead('2-4--h3-2-c1', ['2/4'], ['h3/2/c1']),
  bead('omission-2-4-i1', ['2/4/i1'], []),
  bead('rejected', ['2/4/i1'], ['h3/2/c1'], 'rejected'),
  bead('2-4-i2--h2-i2-1-c1', ['2/4/i2', '2/4/i3'], ['h2/i2/1/c1']),
  bead('2-4-i2--h3-2-c1-c1', ['2/4/i2'], ['h3/2/c1/c1']),
  bead('6--h3-6', ['6'], ['h3/6']),
  bead('omission-6-16', ['6/16'], []),
  bead('6-16-i1--h3-6-c1', ['6/16/i1'], ['h3/6/c1'], 'accepted'),
  bead('addition-h3', [], ['h3']),
  bead('addition-h3-p1', [], ['h3/p1']),
  bead('addition-h3-p2', [], ['h3/p2']),
  bead('omission-6-16-i2', ['6/16/i2'], [])
]

const concept: Concept = {
  id: 'fangguanfu',
  definition: { ja: '行政の簡素化を内容とする改革。' },
  terms: {
    'zh-Hans': [{ text: '放管服', status: 'preferred' }],
    ja: [
      { text: '放管服', status: 'preferred' },
      { text: '放管服改革', status: 'admitted' }
    ]
  }
}

/** A publication with everything in it that an edition shows. */
export const publication: Publication = {
  slug: 'kokka-koshinku',
  document: {
    title: {
      'zh-Hans': '关于促进高质量发展的若干意见',
      ja: '質の高い発展の促進に関する若干の意見',
      en: 'Opinions'
    },
    updated: '2020-08-17',
    bitexts: [{ source: 'zh-Hans', target: 'ja', relation: 'summary' }],
    provenance: {
      'zh-Hans': {
        url: 'http://www.gov.cn/content_5527765.htm',
        rights: { ja: '公文書。', en: 'An official document.' }
      },
      ja: {
        file: 'ja-summary.txt',
        author: 'ある会社',
        retrieved: '2020-08-17',
        note: { ja: '情報提供のために作成された。', en: 'Written for information only.' },
        rights: { ja: '作成した会社に属する。', en: 'Held by the company that wrote it.' }
      }
    }
  },
  sourceLocale: 'zh-Hans',
  targetLocale: 'ja',
  sourceMetadata: {
    title: '关于促进高质量发展的若干意见',
    number: '国发〔2020〕7号',
    issuer: '国务院',
    adopted: '2020-07-13',
    published: '2020-07-17',
    url: 'http://www.gov.cn/content_5527765.htm',
    content: 'structure'
  },
  targetMetadata: { title: '質の高い発展の促進に関する若干の意見' },
  relation: 'summary',
  editions: linkEditions({ slug: 'kokka-koshinku', sourceLocale: 'zh-Hans', targetLocale: 'ja' }, editions),
  bitext: { type: 'bitext', relation: 'summary', source, target, beads: [...beads] },
  termbase: { concepts: [concept] },
  concordance: [
    {
      concept: 'fangguanfu',
      occurrences: [
        { bead: '6-16-i1--h3-6-c1', source: ['放管服'], target: ['放管服'] },
        { bead: 'addition-h3-p1', source: [], target: ['放管服'] }
      ]
    }
  ],
  site: {
    url: 'https://example.org/taiyaku/',
    title: { ja: '対訳', 'zh-Hans': '对照', en: 'Taiyaku' },
    languages: ['ja', 'zh-Hans', 'en']
  }
}

/** Make a publication of a source text in which hostile text stands wherever text may stand. */
export function hostilePublication(hostile: string): Publication {
  const of = segmentsIn('zh-Hans')
  const to = segmentsIn('ja')
  const everywhere = { ja: hostile, en: hostile }
  return {
    ...publication,
    document: {
      ...publication.document,
      title: { ja: hostile, 'zh-Hans': hostile, en: hostile },
      updated: hostile,
      provenance: {
        ja: { file: hostile, author: hostile, url: hostile, note: everywhere, rights: everywhere }
      }
    },
    sourceMetadata: { title: hostile, number: hostile, issuer: hostile, adopted: hostile, url: hostile },
    targetMetadata: { title: hostile },
    relation: 'translation',
    bitext: {
      type: 'bitext',
      relation: 'translation',
      source: root(
        heading(2, delimiter(hostile), of('heading', '1', hostile)),
        { type: 'html', value: hostile },
        paragraph(of('sentence', '1/p1', term('danger', hostile), { type: 'html', value: hostile }))
      ),
      target: root(
        heading(2, to('heading', '1', hostile)),
        { type: 'html', value: hostile },
        paragraph(
          to(
            'sentence',
            '1/p1',
            { type: 'link', url: hostile, title: hostile, children: [{ type: 'text', value: hostile }] },
            { type: 'image', url: hostile, alt: hostile },
            { type: 'inlineCode', value: hostile }
          )
        )
      ),
      beads: [bead('1--1', ['1'], ['1']), bead(hostile, ['1/p1'], ['1/p1'])]
    },
    termbase: {
      concepts: [
        { id: 'danger', definition: everywhere, terms: { ja: [{ text: hostile, status: 'preferred' }] } }
      ]
    },
    concordance: [
      { concept: 'danger', occurrences: [{ bead: hostile, source: [hostile], target: [hostile] }] }
    ]
  }
}

/** The site of some publications. */
export function siteOf(...publications: readonly Publication[]): Site {
  const [first = publication] = publications
  const concepts = new Map(
    publications.flatMap(({ termbase }) => termbase.concepts).map(each => [each.id, each])
  )
  return {
    description: first.site,
    termbase: { concepts: [...concepts.values()] },
    listings: publications.map(toListing)
  }
}
