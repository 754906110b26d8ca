import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root, runHere, runProgram } from '../run.ts'
import { makeFolder, readFiles } from '../temporary-corpus.ts'

/** List the modules that a guide shows, by the name in their first line. */
function modulesOf(locale: string): Record<string, string> {
  const guide = readFileSync(join(root, `corpus/user-guide/${locale}.md`), 'utf8')
  const blocks = guide.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gmu)
  return Object.fromEntries([...blocks].map(([, name = '', code = '']) => [name, code]))
}

const modules = modulesOf('en')

const project = makeFolder({
  ...modules,
  'film.srt': '1\n00:00:01,000 --> 00:00:04,000\nLa parko estas granda!\n',
  'corpus/site.yaml': 'url: https://films.example/\ntitle: { eo: Filmoj }\nlanguages: [de, en]\n',
  'corpus/film/document.yaml':
    'title: { eo: Filmo }\nupdated: 2026-01-02\nbitexts: [{ source: eo, target: en, relation: translation }]\nprovenance: {}\n',
  'corpus/film/eo.md': 'La parko estas granda! D-ro Zamenhof venis.\n',
  'corpus/film/en.md':
    'The park is big! Doctor Zamenhof, who had been expected for quite some time by all of them, came.\n'
})

const run = (command: string, ...words: string[]) =>
  runHere(command, '--corpus', join(project, 'corpus'), '--output', join(project, 'output'), ...words)

describe('the examples of the guide', () => {
  it('are one for each kind of plug-in, in every language of the guide alike', () => {
    expect(Object.keys(modules)).toEqual([
      'taiyaku.config.ts',
      'film.ts',
      'language.ts',
      'reader.ts',
      'evidence.ts',
      'rules.ts',
      'edition.ts',
      'interface.ts'
    ])
    for (const locale of ['ja', 'zh-Hans']) expect(modulesOf(locale)).toEqual(modules)
  })

  it('are typed as the package types them', () => {
    const program = ts.createProgram(
      Object.keys(modules).map(name => join(project, name)),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        allowImportingTsExtensions: true,
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
        paths: { taiyaku: [join(root, 'src/index.ts')], 'taiyaku/*': [join(root, 'src/*/index.ts')] }
      }
    )
    const own = ts.getPreEmitDiagnostics(program).filter(({ file }) => file?.fileName.startsWith(project))
    expect(own.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  it('do what the guide says of them', async () => {
    const imported = await runProgram(['import', 'film.srt', '--locale', 'eo'], { cwd: project })
    expect(imported).toMatchObject({ status: 0, stderr: '' })
    expect(imported.stdout).toContain('\nLa parko estas granda!\n')
    const { status, stdout } = await run('check', '--format', 'json')
    const found = JSON.parse(stdout).map(({ file, ruleId, severity, reason }: Record<string, string>) =>
      [file, ruleId, severity, reason].join(' | ')
    )
    expect(found).toContain('film/eo.md | shouting | error | Exclamation mark: `La parko estas granda!`')
    expect(found).toContain('film/en.md | long-subtitle | info | Too long to be read')
    expect(status).toBe(1)
    expect((await run('build')).stderr).toBe('')
    const files = readFiles(join(project, 'output'))
    expect(files['de/film/eo--en/bilingual.txt']).toMatch(
      /^Filmo\n\nLa parko estas granda!\nThe park is big!\n\nD-ro/
    )
    expect(files['de/index.html']).toContain('>Dokumente</a>')
  })
})
