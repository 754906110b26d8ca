import { describe, expect, it } from 'vitest'
import { listTexts, readSegments } from './read.ts'

describe('outline', () => {
  it('takes numbers of headings and run-in headings from the characters of the file', () => {
    const text = `# 意见\n\n## 二、自主创新\n\n（四）大力集聚高端创新资源。积极培育新型研发机构。支持建设平台。\n\n（五）吸引人才。放宽条件。\n`
    expect(listTexts(text, 'zh-Hans')).toEqual([
      'h1 意见',
      '2 自主创新',
      '2/4 大力集聚高端创新资源',
      '2/4/s1 积极培育新型研发机构',
      '2/4/s2 支持建设平台',
      '2/5 吸引人才',
      '2/5/s1 放宽条件'
    ])
  })
  it('keeps a number met again apart', () => {
    expect(listTexts('## 第一章 总则\n\n## 第一章 附则\n', 'zh-Hans')).toEqual(['1 总则', '1~2 附则'])
  })
  it('reads the numbers of a list as they stand, not as a parser counts them', () => {
    expect(listTexts('1. 甲案\n3. 乙案\n', 'ja')).toEqual(['1 甲案', '3 乙案'])
  })
  it('reads numbered paragraphs that are no Markdown list', () => {
    expect(listTexts('1.指導思想\n\n2.自主革新\n', 'ja')).toEqual(['1 指導思想', '2 自主革新'])
  })
  it('reads the sentences of a step of a list, and a heading where the item starts with one', () => {
    expect(listTexts('1. Run it. It writes a folder.\n', 'en')).toEqual([
      '1/s1 Run it.',
      '1/s2 It writes a folder.'
    ])
    expect(listTexts('1. 実行する。結果を見る。\n', 'ja')).toEqual(['1/s1 実行する', '1/s2 結果を見る'])
    expect(listTexts('1. 目的。計画を定める。\n', 'ja')).toEqual(['1 目的', '1/s1 計画を定める'])
    expect(listTexts('1. 指导思想。坚持创新。\n', 'zh-Hans')).toEqual(['1 指导思想', '1/s1 坚持创新'])
  })
  it('puts unnumbered paragraphs below the numbered one before them', () => {
    expect(
      listTexts('（二）基本原则。\n\n坚持创新驱动。以创新为本。\n\n坚持深化改革。\n', 'zh-Hans')
    ).toEqual(['2 基本原则', '2/p1/s1 坚持创新驱动', '2/p1/s2 以创新为本', '2/p2 坚持深化改革'])
  })
  it('puts notes below the heading', () => {
    expect(listTexts('## 構成\n\n1.甲の推進\n\n(注)乙は丙である。\n', 'ja')).toEqual([
      'h1 構成',
      'h1/1 甲の推進',
      'h1/p1 (注)乙は丙である'
    ])
  })
  it('reads articles with additions', () => {
    expect(listTexts('第三条の二　甲は乙とする。\n', 'ja')).toEqual(['3-2 甲は乙とする'])
  })
  it('reads Western and Korean numbers', () => {
    expect(listTexts('## Article 5 Scope\n', 'en')).toEqual(['5 Scope'])
    expect(listTexts('제3조 적용 범위\n', 'ko')).toEqual(['3 적용 범위'])
    expect(listTexts('제 3 조 적용 범위\n', 'ko')).toEqual(['3 적용 범위'])
    expect(listTexts('## 2.1 Umfang\n', 'de')).toEqual(['2.1 Umfang'])
  })
  it.each([
    ['es', 'Artículo 5'],
    ['fr', 'Chapitre V'],
    ['it', 'Articolo 5.'],
    ['pt', 'Artigo 5.º'],
    ['ru', 'Статья 5.'],
    ['tr', 'Madde 5'],
    ['uk', 'Розділ V']
  ])('reads the words for articles and chapters of %s', (locale, label) => {
    expect(listTexts(`## ${label} X\n`, locale)).toEqual(['5 X'])
    expect(listTexts(`## ${label}\n\nX.\n`, locale)).toEqual(listTexts('## Article 5\n\nX.\n', 'en'))
  })
  it('reads the first article of a French law', () => {
    expect(listTexts('## Article premier Objet\n', 'fr')).toEqual(['1 Objet'])
    expect(listTexts('## Article 1er Objet\n', 'fr')).toEqual(['1 Objet'])
  })
  it('reports single brackets, but not those that code shows', () => {
    const reasons = (text: string) => readSegments(text, 'en').file.messages.map(({ reason }) => reason)
    expect(reasons('A `{` opens it.\n')).toEqual([])
    expect(reasons('A { opens it.\n')).toHaveLength(1)
  })
  it('does not take a date or a decimal for a number', () => {
    expect(listTexts('2020年7月に発表された。\n\n1.5億円を投じた。\n', 'ja')).toEqual([
      'p1 2020年7月に発表された',
      'p2 1.5億円を投じた'
    ])
  })
})

describe('sentences', () => {
  it.each([
    ['zh-Hans', '他说：“好。走吧。”然后走了。她笑了！', ['他说：“好。走吧。”', '然后走了', '她笑了！']],
    ['ja', '「行く。」と言った。円周率は3.14だ。', ['「行く。」と言った', '円周率は3.14だ']],
    [
      'en',
      'Dr. Smith paid $3.50 to the U.S. Treasury. He left.',
      ['Dr. Smith paid $3.50 to the U.S. Treasury.', 'He left.']
    ],
    ['en', 'He said "No. I won\'t." Then he left.', ['He said "No. I won\'t."', 'Then he left.']],
    ['de', 'Am 3. Oktober kam z. B. Dr. Maier. Er ging.', ['Am 3. Oktober kam z. B. Dr. Maier.', 'Er ging.']],
    ['fr', 'M. Dupont est venu. Il est parti.', ['M. Dupont est venu.', 'Il est parti.']],
    ['ko', '그는 갔다. 그녀도 갔다.', ['그는 갔다.', '그녀도 갔다.']],
    ['zh-Hant', '發展很快。改革深入；開放擴大。', ['發展很快', '改革深入', '開放擴大']]
  ])('splits %s: %s', (locale, text, expected) => {
    expect(listTexts(`${text}\n`, locale).map(line => line.slice(line.indexOf(' ') + 1))).toEqual(expected)
  })
  it('joins soft line breaks, with a space only between words', () => {
    expect(listTexts('産業の近\n代化を\nTaiyaku\nproject とする。\n', 'ja')).toEqual([
      'p1 産業の近代化を Taiyaku project とする'
    ])
  })
})

describe('clauses', () => {
  it('nests the clauses in brackets behind members of a labelled list', () => {
    expect(
      listTexts('2.能力の向上：資源の集約化（機関の育成等）、人材の誘致・育成（規制の緩和等）。\n', 'ja')
    ).toEqual([
      '2 能力の向上',
      '2/c1 資源の集約化',
      '2/c1/c1 機関の育成等',
      '2/c2 人材の誘致・育成',
      '2/c2/c1 規制の緩和等'
    ])
  })
  it('reads an enumeration in a sentence, nested four deep, in brackets of any width', () => {
    const text =
      '具体的には、(1)甲の向上（乙の集約化〔丙の育成［丁の緩和等］、戊の整備等〕)、（２）己の強化、である。\n'
    expect(listTexts(text, 'ja')).toEqual([
      'p1 具体的にはである',
      'p1/1 甲の向上',
      'p1/1/c1 乙の集約化',
      'p1/1/c1/c1 丙の育成',
      'p1/1/c1/c1/c1 丁の緩和等',
      'p1/1/c1/c2 戊の整備等',
      'p1/2 己の強化'
    ])
  })
  it('keeps the brackets of running prose in their sentence', () => {
    const text =
      '数は、168カ所（東部70カ所、中部43カ所）に達し、国家高新区（以下、「高新区」）は国発[2020]7号（2020年7月13日）で改革（注）を進める。\n'
    expect(listTexts(text, 'ja')).toHaveLength(1)
  })
  it('keeps glosses in their member', () => {
    expect(
      listTexts(
        '対策：「放管服」改革（注）の深化（規制の緩和等）、人工知能（AI）の活用（実証の実施等）。\n',
        'ja'
      )
    ).toEqual([
      'p1 対策',
      'p1/c1 「放管服」改革（注）の深化',
      'p1/c1/c1 規制の緩和等',
      'p1/c2 人工知能（AI）の活用',
      'p1/c2/c1 実証の実施等'
    ])
  })
  it('never splits at ・ and does not cut a running sentence at commas', () => {
    expect(listTexts('人材・資源、技術を活用し、産業を育成する。\n', 'ja')).toEqual([
      'p1 人材・資源、技術を活用し、産業を育成する'
    ])
  })
  it('leaves nouns that share a head together', () => {
    expect(
      listTexts(
        '推進：産業の育成（新技術、新製品の発展促進等）、環境の整備（費用の補助、減税の実施等）。\n',
        'ja'
      )
    ).toEqual([
      'p1 推進',
      'p1/c1 産業の育成',
      'p1/c1/c1 新技術、新製品の発展促進等',
      'p1/c2 環境の整備',
      'p1/c2/c1 費用の補助',
      'p1/c2/c2 減税の実施等'
    ])
  })
  it('keeps the text of an unbalanced bracket whole, and says where', () => {
    const { file, segments } = readSegments('- 甲の強化（乙の推進等\n', 'ja')
    expect(segments).toHaveLength(1)
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['bracket-unbalanced', 1, 7]
    ])
  })
  it('survives a thousand nested brackets', () => {
    const text = `${'（'.repeat(1000)}甲${'）'.repeat(1000)}\n`
    expect(listTexts(text, 'ja')).toHaveLength(1)
  })
  it('sees through marks of Markdown', () => {
    expect(listTexts('- 深化**“放管服”**改革；推进 [审批](https://example.org)。\n', 'zh-Hans')).toEqual([
      'i1/c1 深化“放管服”改革',
      'i1/c2 推进 审批'
    ])
  })
})
