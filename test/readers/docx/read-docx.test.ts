import { describe, expect, it } from 'vitest'
import { type ReadText, readFile } from '../office/pack.ts'
import { type DocxParts, lvl, num, numberings, p, run, writeDocx } from './write-docx.ts'

const read = (body: string, parts?: DocxParts): Promise<ReadText> =>
  readFile('a.docx', writeDocx(body, parts))
const style = (id: string, name: string, properties = '', more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${
    result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('numbers of paragraphs', () => {
  const law = numberings(
    lvl(0, 'chineseCountingThousand', '第%1条') +
      lvl(1, 'chineseCounting', '（%2）') +
      lvl(2, 'decimalEnclosedCircle', '%3')
  )

  it('begin each paragraph of a law, and start again below each article', async () => {
    const { markdown } = await read(
      [
        p('为了规范收费，制定本办法。', num(1)),
        p('收费包括：', num(1)),
        p('学费；', num(1, 1)),
        p('住宿费。', num(1, 1)),
        p('本办法自公布之日起施行，但是：', num(1)),
        p('另有规定的除外。', num(1, 1))
      ].join(''),
      { numbering: law }
    )
    expect(markdown.trim().split('\n\n')).toEqual([
      '第一条　为了规范收费，制定本办法。',
      '第二条　收费包括：',
      '（一）学费；',
      '（二）住宿费。',
      '第三条　本办法自公布之日起施行，但是：',
      '（一）另有规定的除外。'
    ])
  })

  it('make a Markdown list of plain numbers, and stand in the text of a bullet otherwise', async () => {
    const numbering = numberings(
      lvl(0, 'decimal', '%1.') + lvl(1, 'lowerLetter', '(%2)') + lvl(2, 'lowerRoman', '%3.')
    )
    const { markdown } = await read(
      [
        p('The Licensee may', num(1)),
        p('copy the Work,', num(1, 1)),
        p('share it:', num(1, 1)),
        p('in print;', num(1, 2)),
        p('Interrupting words.'),
        p('The Licensor may not.', num(1))
      ].join(''),
      { numbering }
    )
    expect(markdown).toBe(`1. The Licensee may
   - (a) copy the Work,
   - (b) share it:
     - i. in print;

Interrupting words.

2. The Licensor may not.
`)
  })

  it('go over several levels, in plain figures where asked, and restart as the file says', async () => {
    const numbering = numberings(
      lvl(0, 'upperRoman', '%1.') +
        lvl(1, 'decimal', '%1.%2', '<w:isLgl/>') +
        lvl(2, 'decimal', 'Note %3:', '<w:lvlRestart w:val="0"/>')
    )
    const { markdown } = await read(
      [
        p('One', `<w:outlineLvl w:val="0"/>${num(1)}`),
        p('Under one.', num(1, 1)),
        p('first note', num(1, 2)),
        p('Two', `<w:outlineLvl w:val="0"/>${num(1)}`),
        p('Under two.', num(1, 1)),
        p('second note', num(1, 2))
      ].join(''),
      { numbering }
    )
    expect(markdown.trim().split('\n\n')).toEqual([
      '## I. One',
      '1.1 Under one.',
      'Note 1: first note',
      '## II. Two',
      '2.1 Under two.',
      'Note 2: second note'
    ])
  })

  it('start anew in a list that overrides the start, and go on in one that shares the definition', async () => {
    const levels = lvl(0, 'decimal', '%1.')
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
    const { markdown } = await read(
      [p('a', num(1)), p('x'), p('b', num(2)), p('y'), p('c', num(3)), p('d', num(3)), p('z', num(0))].join(
        ''
      ),
      { numbering }
    )
    expect(markdown).toBe('1. a\n\nx\n\n2. b\n\ny\n\n5. c\n6. d\n\nz\n')
  })

  it('come from styles, the level from the style that a level names', async () => {
    const numbering = numberings(
      lvl(0, 'japaneseCounting', '第%1章', '<w:pStyle w:val="Chapter"/>') +
        lvl(1, 'japaneseCounting', '第%2条', '<w:pStyle w:val="Article"/>')
    )
    const styles =
      style('Chapter', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('Article', 'Article', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('Sub', 'Sub', '', '<w:basedOn w:val="Article"/>')
    const { markdown } = await read(
      [
        p('契約書', '<w:jc w:val="center"/>'),
        p('総則', '<w:pStyle w:val="Chapter"/>'),
        p('甲は乙に委託する。', '<w:pStyle w:val="Article"/>'),
        p('乙は甲に報告する。', '<w:pStyle w:val="Sub"/>')
      ].join(''),
      { numbering, styles }
    )
    expect(markdown).toBe(
      '# 契約書\n\n## 第一章　総則\n\n第一条　甲は乙に委託する。\n\n第二条　乙は甲に報告する。\n'
    )
  })

  it('do not count deleted paragraphs, and count in table cells', async () => {
    const numbering = numberings(lvl(0, 'ideographTraditional', '%1、'))
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    const { markdown } = await read(
      [
        p('一つ目', num(1)),
        p(`<w:del w:id="2"><w:r><w:delText>消した</w:delText></w:r></w:del>`, num(1) + gone),
        `<w:tbl><w:tr><w:tc>${p('二つ目', num(1))}</w:tc><w:tc>${p('値')}</w:tc></w:tr></w:tbl>`
      ].join(''),
      { numbering }
    )
    expect(markdown).toBe('甲、一つ目\n\n| 乙、二つ目 | 値 |\n| - | - |\n')
  })
})

describe('characters', () => {
  it('keeps the base of ruby with its reading, also of the old fields', async () => {
    const eq = String.raw`EQ \* jc2 \* "Font:MS 明朝" \* hps10 \o\ad(\s\up 9(とうきょう),東京)`
    const { markdown } = await read(
      p(
        `${run('来週から')}<w:r><w:ruby><w:rubyPr/><w:rt>${run('としょかん')}</w:rt><w:rubyBase>${run('図書館')}</w:rubyBase></w:ruby></w:r>${run('は休みます。')}${field(eq, '')}${run('でも。')}`
      )
    )
    expect(markdown).toBe(
      '来週から<ruby>図書館<rt>としょかん</rt></ruby>は休みます。<ruby>東京<rt>とうきょう</rt></ruby>でも。\n'
    )
  })

  it('keeps raised and lowered characters, in equations too', async () => {
    const math =
      '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'
    const { markdown } = await read(
      p(
        `${run('2')}${run('10', '<w:vertAlign w:val="superscript"/>')}${run(' H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O ')}${math}`
      )
    )
    expect(markdown).toBe('2<sup>10</sup> H<sub>2</sub>O x<sup>2</sup>=(a+b)/2\n')
  })

  it('writes symbols of fonts, hyphens and breaks as characters', async () => {
    const { markdown, reasons } = await read(
      p(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> Ja </w:t><w:sym w:font="Symbol" w:char="F061"/><w:t>-Teil</w:t><w:softHyphen/><w:t>chen co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:br/><w:t>Ende</w:t></w:r><w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>`
      )
    )
    expect(markdown).toBe('☑ Ja α-Teilchen co-op\\\nEnde\ufffd\n')
    expect(reasons).toEqual([
      'Unexpected 1 symbol of a font that no character is known for: replaced by U+FFFD'
    ])
  })

  it('nests bold and italic without marks around spaces', async () => {
    const { markdown } = await read(
      p(
        `${run('All ', '<w:i/>')}${run('in', '<w:i/><w:b/>')}${run(' one', '<w:i/>')}${run(' day', '<w:b w:val="0"/>')}`
      )
    )
    expect(markdown).toBe('*All **in** one* day\n')
  })
})

describe('structure', () => {
  it('takes headings from style, based-on style and outline level, and leaves long clauses as text', async () => {
    const styles =
      style('a1', 'heading 1') +
      style('My', 'My', '', '<w:basedOn w:val="a1"/>') +
      style('T', 'Title') +
      style('Out', 'Out', '<w:outlineLvl w:val="1"/>')
    const clause =
      'The Supplier shall deliver the Goods to the place that the Buyer names in the order, at the price that it states.'
    const { markdown, front } = await read(
      [
        p('Supply agreement', '<w:pStyle w:val="T"/>'),
        p('Delivery', '<w:pStyle w:val="My"/>'),
        p('Place', '<w:pStyle w:val="Out"/>'),
        p(clause, '<w:pStyle w:val="Out"/>'),
        p('Payment', '<w:outlineLvl w:val="0"/>'),
        p('Not one', '<w:pStyle w:val="Out"/><w:outlineLvl w:val="9"/>')
      ].join(''),
      { styles }
    )
    expect(front).toContain('title: Supply agreement')
    expect(markdown).toBe(
      `# Supply agreement\n\n## Delivery\n\n### Place\n\n${clause}\n\n## Payment\n\nNot one\n`
    )
  })

  it('makes notes of footnotes and endnotes, without their marks', async () => {
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`
    const { markdown } = await read(
      p(
        `${run('Text')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="7"/></w:r>${run(' and more')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('.')}<w:r><w:footnoteReference w:id="8" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`
      ),
      {
        footnotes: `<w:footnote w:id="0" w:type="separator">${p('x')}</w:footnote>${note('footnote', 7, 'Below.')}${note('footnote', 8, 'Starred.')}`,
        endnotes: note('endnote', 2, 'At the end.')
      }
    )
    expect(markdown).toBe(
      'Text[^1] and more[^i].[^2]\n\n[^1]: Below.\n\n[^2]: Starred.\n\n[^i]: At the end.\n'
    )
  })

  it('keeps the text of merged cells once and nested tables after their table, and says so', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : p(text)}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell('内1')}${cell('内2')}</w:tr></w:tbl>`
    const { markdown, reasons } = await read(
      `<w:tbl><w:tr>${cell('地区', '<w:gridSpan w:val="2"/>')}${cell('数量')}</w:tr><w:tr>${cell('东部', '<w:vMerge w:val="restart"/>')}${cell('甲')}${cell(`${p('70')}${inner}`)}</w:tr><w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell('乙')}${cell('30')}</w:tr></w:tbl>`
    )
    expect(markdown).toBe(`| 地区 | | 数量 |
| - | - | - |
| 东部 | 甲 | 70 |
| | 乙 | 30 |

| 内1 | 内2 |
| - | - |
`)
    expect(reasons).toEqual([
      'Unexpected 2 merged cells, which Markdown does not have: the text is in the first place of each',
      'Unexpected 1 table within tables, which Markdown does not have: put after their table'
    ])
  })

  it('reads a text box once, after its paragraph, and content controls in place', async () => {
    const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`
    const { markdown } = await read(
      p(
        `${run('Before.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
      ) +
        `<w:sdt><w:sdtContent>${p('<w:sdt><w:sdtContent><w:r><w:t>Name</w:t></w:r></w:sdtContent></w:sdt>')}</w:sdtContent></w:sdt>`
    )
    expect(markdown).toBe('Before.\n\nIn the box.\n\nName\n')
  })
})

describe('what is not text', () => {
  it('reads tracked changes as accepted, with one message', async () => {
    const ins = (text: string): string => `<w:ins w:id="1">${run(text)}</w:ins>`
    const del = (text: string): string => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
    const { markdown, reasons } = await read(
      p(`${run('Price: ')}${del('100')}${ins('120')}<w:moveFrom w:id="3">${run(' now')}</w:moveFrom>`) +
        p('The end of a', '<w:rPr><w:del w:id="4"/></w:rPr>') +
        p(' sentence.')
    )
    expect(markdown).toBe('Price: 120\n\nThe end of a sentence.\n')
    expect(reasons).toEqual(['Unexpected 4 tracked changes, expected a final text: read as accepted'])
  })

  it('leaves out comments, hidden text, headers and pictures, and says so', async () => {
    const { markdown, reasons } = await read(
      p(
        `${run('Seen')}${run(' hidden', '<w:vanish/>')}${run(' shown.', '<w:vanish w:val="0"/>')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r>`
      ),
      { comments: `<w:comment w:id="0">${p('why?')}</w:comment>`, header: p('Draft 3') }
    )
    expect(markdown).toBe('Seen shown.\n')
    expect(reasons).toEqual([
      'Unexpected 1 piece of hidden text, expected visible text: left out',
      'Unexpected 1 picture, chart or equation, expected text: left out',
      'Unexpected 1 comment, expected text: left out',
      'Unexpected `Draft 3`, expected the text to go on: left out as a part of the page'
    ])
  })

  it('shows the results of fields, follows links, and leaves out the table of contents', async () => {
    const toc = p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Scope 3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    )
    const { markdown, reasons } = await read(
      toc +
        p(
          `${run('See page ')}${field('PAGEREF x', '7')}${run(' and ')}${field('HYPERLINK "https://example.org/a"', 'the site')}${run(', ')}<w:hyperlink r:id="l1">${run('here')}</w:hyperlink>${field('LISTNUM', '')}`
        ),
      { links: { l1: 'https://example.org/b' } }
    )
    expect(markdown).toBe('See page 7 and [the site](https://example.org/a), [here](https://example.org/b)\n')
    expect(reasons).toEqual([
      'Unexpected 1 field without a stored result, expected one: left out',
      'Unexpected `Scope 3`, expected the text to go on: left out as a part of the page'
    ])
  })

  it('says that a document holds no text', async () => {
    expect((await read('<w:p/>')).reasons).toEqual(['Unexpected document without text, expected text'])
  })
})
