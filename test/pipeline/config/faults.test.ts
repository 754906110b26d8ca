import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere, runProgram } from '../run.ts'
import { document, makeFolder, shared, under } from '../temporary-corpus.ts'

describe('a plug-in with a mistake', () => {
  it('stops the document that it stumbles over, and no other', async () => {
    const config = `const check = ({ file }) => { if (file.path.includes('parks')) throw new RangeError('no such word') }
const fragile = { id: 'fragile', description: 'Stumbles over parks.', severity: 'warning', checkText: check }
export default { plugins: [{ name: 'fragile', rules: [fragile] }] }
`
    const folder = makeFolder({
      'taiyaku.config.js': config,
      ...under('corpus/parks', { ...document, 'ja.md': `${document['ja.md']}\n規制緩和。\n` }),
      ...under('corpus/fields', { ...document, 'ja.md': `${document['ja.md']}\n規制緩和。\n` }),
      ...under('corpus', shared)
    })
    const { status, stdout, stderr } = await runHere('check', '--corpus', join(folder, 'corpus'))
    expect(status).toBe(2)
    expect(stderr).toContain('parks: unexpected: rule "fragile" of the plug-in fragile: no such word')
    expect(stdout + stderr).not.toContain('    at ')
    expect(stdout + stderr).toMatch(/^fields\/ja\.md$/m)
    expect(stdout + stderr).not.toMatch(/^parks\/ja\.md$/m)
  })

  it('is named where evidence cannot be prepared, and other documents are checked', async () => {
    const folder = makeFolder({
      'taiyaku.config.js': `const prepare = async ({ source }) => {
  if (JSON.stringify(source).includes('园区')) throw new Error('no network')
  return () => 0
}
export default { plugins: [{ name: 'model', evidence: [{ name: 'meaning', prepare }] }] }
`,
      ...under('corpus/parks', document),
      ...under('corpus/fields', {
        ...document,
        'zh-Hans.md': '# 田地\n\n田地很大。\n',
        'ja.md': '# 畑\n\n規制緩和。\n'
      }),
      ...under('corpus', shared)
    })
    const { status, stdout, stderr } = await runHere('check', '--corpus', join(folder, 'corpus'))
    expect(status).toBe(2)
    expect(stderr).toContain('parks: unexpected: evidence "meaning" of the plug-in model: no network')
    expect(stdout).toMatch(/^fields\/ja\.md$/m)
  })

  it('is told where an edition has one path for several files', async () => {
    const edition = "{ name: 'same', mediaType: 'text/plain', path: () => 'same.txt', write: () => '' }"
    const folder = makeFolder({
      'taiyaku.config.js': `export default { plugins: [{ name: 'x', editions: [{ ...${edition}, isShared: true }] }] }\n`,
      ...under('corpus/parks', document),
      ...under('corpus/fields', document),
      ...under('corpus', shared)
    })
    const [corpus, output] = [join(folder, 'corpus'), join(folder, 'output')]
    const outcome = await runHere('build', '--corpus', corpus, '--output', output)
    expect(outcome).toMatchObject({ status: 2 })
    expect(outcome.stderr).toContain('same.txt: written by two bitexts')
    writeFileSync(join(folder, 'taiyaku.config.js'), 'export default {}\n')
    expect(await runHere('build', '--corpus', corpus, '--output', output)).toMatchObject({ status: 0 })
    expect(existsSync(join(output, 'same.txt'))).toBe(false)
  })
})

describe('the version of a plug-in', () => {
  it('is part of what results depend on', async () => {
    const folder = makeFolder({
      'taiyaku.config.js': `const text = process.env.TEST_PLUGIN_VERSION ?? ''
const edition = { name: 'said', mediaType: 'text/plain', path: ({ slug }) => \`said/\${slug}.txt\`, write: () => text, isShared: true }
export default { plugins: [{ name: 'x', version: text, editions: [edition] }] }
`,
      ...under('corpus/parks', document),
      ...under('corpus', shared)
    })
    const [corpus, output] = [join(folder, 'corpus'), join(folder, 'output')]
    const said: string[] = []
    for (const version of ['one', 'two']) {
      await runProgram(['build', '--corpus', corpus, '--output', output], {
        env: { TEST_PLUGIN_VERSION: version }
      })
      said.push(readFileSync(join(output, 'said/parks.txt'), 'utf8'))
    }
    expect(said).toEqual(['one', 'two'])
  })
})

describe('a configuration with faults', () => {
  const check = async (files: Readonly<Record<string, string>>, ...words: string[]) => {
    const folder = makeFolder(files)
    mkdirSync(join(folder, 'corpus'))
    const outcome = await runHere('check', '--corpus', join(folder, 'corpus'), ...words)
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    return outcome.stderr
  }
  it.each([
    [
      'export default {\n  rules: { punctuation: "loud" }\n}\n',
      /taiyaku\.config\.js:2:12: rules\.punctuation: Unexpected "loud", expected "off"/
    ],
    [
      'export default { rule: {} }\n',
      /:1:18: rule: Unexpected key "rule", expected one of plugins, profile, rules/
    ],
    [
      'export default { plugins: [{ name: "a", rules: [{ id: "b" }] }] }\n',
      /plugins\[0\]\.rules\[0\]\.description: Unexpected absence, expected text/
    ],
    [
      'export default { plugins: [{ name: "a", editions: [{ name: "epub", mediaType: "x", path() {}, write() {} }] }] }\n',
      /Unexpected second "epub" among the editions/
    ],
    ['export const x = 1\n', /:1:1: Unexpected module without a default export/],
    ['export default {\n  a: 1,,\n}\n', /taiyaku\.config\.js:2:7: Unexpected token/],
    [
      '\nconst a = undefined\nexport default a.b\n',
      /taiyaku\.config\.js:3:\d+: cannot load the configuration: /
    ],
    [
      "import x from './nothing.js'\nexport default x\n",
      /:1:16: cannot load the configuration: there is no module '\.\/nothing\.js'/
    ],
    [
      'export default { plugins: [() => ({ name: "a" })] }\n',
      /plugins\[0\]: Unexpected function, expected an object with name.* \(was it to be called\?\)/
    ],
    [
      'export default { plugins: [{ name: "a", languages: [{ tag: "sw", numbers: { decimal: ".", words: "moja = 1" } }] }] }\n',
      /languages\[0\]\.numbers\.words: Unexpected "moja = 1", expected entries such as "two=2 three=3"/
    ],
    [
      'export default { plugins: [{ name: "a", languages: [{ tag: "sw", numbers: { decimal: ".", months: "a=1 b=2" } }] }] }\n',
      /numbers\.months: Unexpected "a=1 b=2", expected twelve names/
    ],
    [
      'export default { plugins: [{ name: "a", languages: [{ tag: "sw", endings: /a|i/u }] }] }\n',
      /endings: Unexpected .*, expected a regular expression that ends with \$/
    ],
    [
      'export default { plugins: [{ name: "a", languages: [{ tag: "sw", divisions: "Ibara|" }] }] }\n',
      /divisions: Unexpected "Ibara\|", expected names with "\|" between them/
    ],
    [
      'export default { plugins: [{ name: "a", readers: [{ name: "r", extensions: [".SRT"], read() {} }] }] }\n',
      /extensions\[0\]: Unexpected ".SRT", expected an extension in small letters/
    ],
    [
      'export default { plugins: [{ name: "a", interfaceLanguages: [{ tag: "de", site: { hom: "x" } }] }] }\n',
      /interfaceLanguages\[0\]\.site\.hom: Unexpected key "hom"/
    ],
    [
      'export default { plugins: [{ name: "a", interfaceLanguages: [{ tag: "de", site: { reviewOf: "{{acepted}}" } }] }] }\n',
      /site\.reviewOf: Unexpected \{\{acepted\}\}, expected \{\{accepted\}\} or \{\{beads\}\}/
    ],
    ['export default 5\n', /Unexpected 5, expected an object with plugins, profile, rules/]
  ])('is told with its place: %j', async (text, message) => {
    const stderr = await check({ 'taiyaku.config.js': text })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^taiyaku: [^\n]*\n$/)
  })

  it('that is asked for and not there is wrong use', async () => {
    expect(await check({}, '--config', 'no.config.ts')).toMatch(
      /cannot read no\.config\.ts: there is no such file/
    )
  })
})
