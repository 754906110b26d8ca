import { describe, expect, it } from 'vitest'
import { importDocument } from '../../src/readers/import-document.ts'

/** Read a list within a page, and return its Markdown. */
function read(list: string): string {
  const page = `<html lang="en"><body><main><h1>Rules</h1><p>These rules apply to all readers of the library.</p>${list}</main></body></html>`
  const { markdown } = importDocument(page, { format: 'html' })
  return markdown.slice(markdown.indexOf('library.') + 8).trim()
}

describe('the labels of a list are kept as a browser shows them', () => {
  it.each([
    ['<ol start="3"><li>Be quiet.</li><li>Be kind.</li></ol>', '3. Be quiet.\n4. Be kind.'],
    ['<ol start="0"><li>Zero.</li><li>One.</li></ol>', '0. Zero.\n1. One.'],
    ['<ol><li>One.</li><li value="2">Two.</li></ol>', '1. One.\n2. Two.'],
    ['<ol start="3"><li>A.</li><li value="7">B.</li><li>C.</li></ol>', '- 3\\. A.\n- 7\\. B.\n- 8\\. C.'],
    ['<ol reversed><li>Last.</li><li>First.</li></ol>', '- 2\\. Last.\n- 1\\. First.'],
    ['<ol type="a"><li>A card.</li><li>A pen.</li></ol>', '- a. A card.\n- b. A pen.'],
    ['<ol type="A" start="26"><li>X.</li><li>Y.</li></ol>', '- Z. X.\n- AA. Y.'],
    ['<ol type="i" start="4"><li>X.</li><li>Y.</li></ol>', '- iv. X.\n- v. Y.'],
    ['<ol type="I"><li><p>X.</p><p>More.</p></li><li>Y.</li></ol>', '- I. X.\n\n  More.\n\n- II. Y.'],
    ['<ol style="list-style-type: cjk-ideographic"><li>甲</li><li>乙</li></ol>', '- 一、甲\n- 二、乙'],
    ['<ol style="list-style: none"><li>（一）甲</li><li>（二）乙</li></ol>', '- （一）甲\n- （二）乙'],
    ['<ol><li>（一）加强领导。</li><li>（二）落实责任。</li></ol>', '- （一）加强领导。\n- （二）落实责任。'],
    ['<ol type="a"><li>X.<ol type="A"><li>Y.</li></ol></li></ol>', '- a. X.\n  - A. Y.'],
    ['<ol type="a"><li><ul><li>X.</li></ul></li></ol>', '- a.\n\n  - X.']
  ])('%s', (list, expected) => {
    expect(read(list).replace('\n\n  - A', '\n  - A')).toBe(expected)
  })
})
