import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'

/** Marks, brackets, links, line ends, references and characters that are put into a text. */
const marks = [
  '*', '**', '_', '~~', '`', '``', '[', '](', '](http://a.b/c)', '[x](http://e.org/y)', '![i](http://e.org/i.png)', '[^1]', '[^1]: note', '\n', '\n\n', '\r\n', '  \n', '\\\n', '\\',
  '&amp;', '&#x4e2d;', '&copy;', '&nbsp;', '<b>', '</b>', '<br>', '<!-- c -->', '<http://a.b>', 'http://a.b/c', 'www.a.b', 'a@b.cc', '[www.a.b', '|', '\n| a | b |\n| --- | --- |\n', '> ', '\n> ',
  '- ', '\n- ', '\n1. ', '\n  - ', '\t', '    ', '\u3000', '。', '、', '「', '」', '（', '）', '：', '；', '“', '”', '！', '#', '\n# ', '\n## ', '---', '\n---\n', '***', '```', '\n```\n', '😀', '𠮷',
  'e\u0301', '\ufeff', '\u200b', '\u00a0', '~', '=', '\n===\n', ':::', '(1)', '第1条', '①', '\u2028', '\f', '- [x] ', '<div>\n', '</div>', '\n\n    code\n', '![', '||', '…'
] // biome-ignore format: a table reads better in rows

/** Tags that are put into a page. */
const tags = [
  '<p>', '</p>', '<ul><li>', '</li>', '<ol start=3>', '<table><tr><td>', '</td>', '<h2>', '<pre>', '</pre>', '<code>', '</code>', '<em>', '<strong>', '<a href="http://x.y/z">', '</a>', '<img alt="q" src="http://x.y/i.png">',
  '<br>', '<hr>', '<sup>2</sup>', '<blockquote>', '<del>', '<input type=checkbox>', '<dl><dt>a<dd>b', '<ruby>漢<rt>かん</rt></ruby>', '&lt;b&gt;', '<!-- c -->', '<'
] // biome-ignore format: a table reads better in rows

const page = `<!doctype html><html lang="ja"><title>灯台の手引き</title><body><article><h1>灯台の手引き</h1>
<p>灯台は<strong>夜</strong>に光る。管理者は<a href="https://example.org/">手引き</a>を読む。</p><h2>一　点検</h2>
<ul><li>レンズ：毎日（雨天を除く）<ul><li>布で拭く</li></ul></li><li>電球</li></ul><ol><li>止める。<p>待つ。</p></li><li>拭く。</li></ol>
<table><tr><th>項目</th><th>回数</th></tr><tr><td>電球</td><td>2 回</td></tr></table><blockquote><p>海の安全は灯から。</p></blockquote>
<pre><code>lamp on\n</code></pre><p>以上、<em>よろしく</em>お願いします。</p></article></body></html>`

const manual = `# Care of the lamp

The lamp **burns at night**. Its keeper reads [the manual](https://example.org/a_(b)), see <https://example.org/>.
A second line, with \`code\` and an *em*phasis; R&amp;D [^1].

## 1. 点検

深化**“放管服”**改革。（四）大力集聚高端创新资源。积极培育产业组织者（包括甲、乙）；

- レンズ：毎日（雨天を除く）
  - 布で拭く。
- 電球

1. Stop it.

   Wait.
2) Wipe it\\*.

> Safety first.
> It comes from light.

| 項目 | 回数 |
| --- | ---: |
| 電球 | 2 回 |

\`\`\`js
lamp.on()
\`\`\`

[^1]: Research and development. 
`

/** List texts of people: our own, and documents in the folder of real ones where there is one. */
function listTexts(extension: string, own: string): string[] {
  const folder = fileURLToPath(new URL('../../shared/real', import.meta.url))
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const real = files.filter(name => name.endsWith(extension)).sort()
  return [own, ...real.map(name => readFileSync(`${folder}/${name}`, 'utf8'))]
}

const edit = (pieces: readonly string[]) =>
  fc.record({ at: fc.nat(4000), take: fc.nat(20), kind: fc.nat(3), put: fc.constantFrom(...pieces) })

function mutated(texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const part = fc.tuple(fc.constantFrom(...texts), fc.nat(10_000), fc.integer({ min: 3, max: 40 }))
  return fc.tuple(part, fc.array(edit(pieces), { maxLength: 6 })).map(([[text, start, length], edits]) => {
    const lines = text.split('\n')
    const first = start % lines.length
    return edits.reduce(change, lines.slice(first, first + length).join('\n'))
  })
}

/** Put a piece in, take some characters out, or write them twice. */
function change(
  text: string,
  { at, take, kind, put }: { at: number; take: number; kind: number; put: string }
): string {
  const place = at % (text.length + 1)
  const [before, some, after] = [
    text.slice(0, place),
    text.slice(place, place + take),
    text.slice(place + take)
  ]
  if (kind === 0) return before + after
  return kind === 1 ? before + some + some + after : before + put + some + after
}

/** Markdown of people, with a few of its characters taken out, doubled, or put in. */
export const mutatedMarkdown: fc.Arbitrary<string> = mutated(listTexts('.md', manual), marks)

/** Pages of people, with a few of their characters and tags taken out, doubled, or put in. */
export const mutatedPage: fc.Arbitrary<string> = mutated(listTexts('.html', page), [...marks, ...tags])
