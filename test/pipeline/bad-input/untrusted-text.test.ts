import { join } from 'node:path'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { runHere } from '../run.ts'
import { document, makeCorpus, makeFolder, readFiles, under } from '../temporary-corpus.ts'

const hostile = `---
title: "</title><script>alert('title')</script>"
issuer: "<img src=x onerror=alert(0)>"
---

# 園区<script>alert(1)</script>

<script>alert(2)</script>

文<b onclick="alert(3)">太字</b>。<img src=x onerror=alert(4)> [押す](javascript:alert(5))と[頁](data:text/html,x)と[脇](//evil.example/x)。

[参照]と<javascript:alert(6)>。![絵](javascript:alert(7))

[参照]: vbscript:alert(8)

<!-- 注 --> <iframe src="https://evil.example"></iframe> &lt;script&gt;

「放管服"><svg onload=alert(9)>」改革。\`<script>alert(10)</script>\`
`

test('nothing of a text, a title or a term becomes markup, a script or an address to one', async () => {
  const description = document['document.yaml']
    .replace('園区に関する意見', `"<script>alert('t')</script>"`)
    .replace('{}', `{ ja: { author: "<b>a</b>", note: { en: "<script>alert('n')</script>" } } }`)
  const termbase = `concepts:
  a: { definition: { ja: "<script>alert('d')</script>" }, terms: { zh-Hans: [放管服], ja: ['放管服"><svg'] } }
`
  const corpus = makeCorpus({
    ...under('parks', { 'ja.md': hostile, 'document.yaml': description }),
    'termbase.yaml': termbase,
    'site.yaml': `url: https://example.org/\ntitle: { en: "<script>alert('s')</script>" }\nlanguages: [en, ja]\n`
  })
  const output = join(makeFolder(), 'out')
  expect(await runHere('build', '--corpus', corpus, '--output', output)).toMatchObject({ status: 0 })
  const files = Object.entries(readFiles(output))
  const pages = files.filter(([path]) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(4)
  for (const [path, text] of pages) {
    // The page for addresses without one names no site.
    if (path !== '404.html') expect(text).toContain("alert('s')")
    expect([path, suspects(text)]).toEqual([path, []])
  }
  for (const [path, text] of files.filter(([name]) => name.endsWith('.md'))) {
    expect([path, text.match(/(?<![\\`])<(?:script|iframe|img|svg|b)\b/g)]).toEqual([path, null])
    expect(text).not.toMatch(/\]\((?:javascript|vbscript|data):/i)
  }
})

/** List elements of a page that nothing but a hostile text could have put there. */
function suspects(page: string): string[] {
  const found: string[] = []
  visit(unified().use(rehypeParse).parse(page), 'element', ({ tagName, properties, children }) => {
    const addresses = [properties.href, properties.src].filter(address => address !== undefined)
    if (['img', 'iframe', 'object', 'embed'].includes(tagName)) found.push(tagName)
    if (tagName === 'svg' && properties.className === undefined) found.push(tagName)
    const isOwn =
      children.length === 0 && /^(?:\.\.\/)*(?:assets\/|search\/|setup)[\w-]*\.js$/.test(`${properties.src}`)
    if (tagName === 'script' && !isOwn && properties.type !== 'application/ld+json') found.push('script')
    for (const address of addresses)
      if (/^\s*(?:javascript|vbscript|data):|evil/i.test(String(address))) found.push(String(address))
    found.push(...Object.keys(properties).filter(name => /^on|^style$/i.test(name)))
  })
  return found
}

test('no text steers the terminal', async () => {
  const text = `${document['ja.md']}\n\u001b[31m（赤い。\u0007\u202e\n`
  const corpus = makeCorpus(under('parks', { 'ja.md': text }))
  for (const words of [
    ['review'],
    ['check'],
    ['add', join(corpus, 'parks/ja.md'), '--document', 'parks', '--locale', 'ja', '--dry-run']
  ]) {
    const { stdout, stderr } = await runHere(...words, '--corpus', corpus)
    for (const control of ['\u001b', '\u0007', '\u202e']) expect(stdout + stderr).not.toContain(control)
  }
})
