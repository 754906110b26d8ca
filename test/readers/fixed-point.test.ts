import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ImportFormat, importDocument } from '../../src/readers/index.ts'
import { mutatedMarkdown, mutatedPage } from '../mutations.ts'

/** Import a text, and its Markdown again. */
function importTwice(text: string, format: ImportFormat): readonly [string, string] {
  const { markdown } = importDocument(text, { format })
  return [markdown, importDocument(markdown, { format: 'markdown' }).markdown]
}

it.each([
  ['markdown', mutatedMarkdown],
  ['text', mutatedMarkdown],
  ['html', mutatedPage]
] as const)('what was imported from %s and is imported again comes out the same', (format, texts) => {
  fc.assert(
    fc.property(texts, text => {
      const [once, again] = importTwice(text, format)
      expect(again).toBe(once)
    }),
    { numRuns: 300, seed: 7 }
  )
})

it.each([
  ['markdown', '(\n<i>\nb'],
  ['markdown', '\n---\n*'],
  ['markdown', '>\n<a>'],
  ['markdown', '[www.a.b x. a@b.cc'],
  ['html', '<ol>6<ol>S</ol><'],
  ['html', '<strong><ol><li>為<i>協'],
  ['html', '<li>囲<hr>に'],
  ['html', '<h2>r<pre>code'],
  ['html', '<p>C<!'],
  ['html', '<ul><li>a<ol><li>b<p>c</p></li></ol><table><tr><td>d</td></tr></table></li></ul>']
] as const)('from %s, %j comes out the same', (format, text) => {
  const [once, again] = importTwice(text, format)
  expect(again).toBe(once)
})

it('a text that begins with a rule does not become front matter', () => {
  const [once] = importTwice('\n---\n\nOne.\n\n---\n\nTwo.\n', 'markdown')
  expect(once).toBe('***\n\nOne.\n\n---\n\nTwo.\n')
})
