import { describe, expect, it } from 'vitest'
import { importDocument } from '../../src/readers/import-document.ts'

/** Read a part of a page, and return its Markdown after the first paragraph. */
function read(part: string, start = '<html lang="de">'): string {
  const page = `${start}<body><main><h1>Regeln</h1><p>Diese Regeln gelten für alle Leser.</p>${part}<p>Ende der Regeln dieses Hauses.</p></main></body></html>`
  const { markdown } = importDocument(page, { format: 'html' })
  return markdown.slice(markdown.indexOf('Leser.') + 6, markdown.indexOf('Ende der')).trim()
}

describe('a web page', () => {
  it.each([
    [
      'soft hyphens and line-break opportunities',
      '<p>Die Donau&shy;dampf<wbr>schiffe.</p>',
      'Die Donaudampfschiffe.'
    ],
    [
      'relative links',
      '<p>Siehe <a href="../x/y.html">dies</a>, <a href="/b?q=1#f">jenes</a>.</p>',
      'Siehe [dies](../x/y.html), [jenes](/b?q=1#f).'
    ],
    ['unsafe links', '<p>Ein <a href="java&#10;script:alert(1)">Wort</a>.</p>', 'Ein Wort.'],
    [
      'definition lists',
      '<dl><div><dt>Miete</dt><dd>Das Entgelt.</dd></div><dt>Pfand</dt><dd>Die Kaution.</dd></dl>',
      '- Miete\n\n  Das Entgelt.\n\n- Pfand\n\n  Die Kaution.'
    ],
    [
      'tables with captions and raised marks',
      '<table><caption>Tabelle 1</caption><tr><th>A</th></tr><tr><td>2<sup>10</sup></td></tr></table>',
      'Tabelle 1\n\n| A |\n| - |\n| 2<sup>10</sup> |'
    ],
    [
      'formulas',
      '<p>Es gilt <math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math> hier.</p>',
      'Es gilt x<sup>2</sup>+1/2 hier.'
    ]
  ])('keeps its text: %s', (_, part, expected) => {
    expect(read(part)).toBe(expected)
  })

  it.each([
    '<p hidden>weg</p>',
    '<p style="display:none">weg</p>',
    '<!-- weg -->',
    '<script>weg</script>',
    '<template><p>weg</p></template>',
    '<nav>weg</nav>',
    '<aside>weg</aside>'
  ])('leaves out what is not its text: %s', part => {
    expect(read(part)).toBe('')
  })

  it.each([
    ['<html lang="zh-CN">', 'zh-Hans'],
    ['<html xml:lang="ja">', 'ja'],
    ['<html lang=""><!-- none -->', undefined]
  ])('states its language: %s', (start, locale) => {
    const page = `${start}<body><p>一段文字说明阅览室开放的时间和规定。</p></body></html>`
    const { markdown } = importDocument(page, { format: 'html' })
    expect(/^locale: (.*)$/m.exec(markdown)?.[1]).toBe(locale)
  })
})
