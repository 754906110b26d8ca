import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadConfig } from '../../../pipeline/config/load-config.ts'
import { openSelected } from '../../../pipeline/corpus/open-selected.ts'
import { openTaskPool } from '../../../pipeline/tasks/task-pool.ts'
import { findLanguage } from '../../../src/languages/index.ts'
import { type Outcome, root, runHere, runProgram } from '../run.ts'
import { ask, ownHeaders, serve } from '../server/desk-server.ts'
import { makeFolder, readFiles } from '../temporary-corpus.ts'

const config = `import esperanto from 'taiyaku-plugin-esperanto'
import { defineConfig } from 'taiyaku'
import { glossary } from './glossary.ts'

export default defineConfig({
  plugins: [esperanto({ glossary })],
  rules: { shouting: ['error', { most: 1 }] }
})
`

const subtitles = `1
00:00:01,000 --> 00:00:04,000
La parko estas granda.

2
00:00:05,000 --> 00:00:09,000
D-ro Zamenhof venis!! Li ridis.
`

const english = `# A film

The park is big.

Doctor Zamenhof came. He laughed.
`

const description = `title: { eo: Filmo, en: A film }
updated: 2026-01-02
bitexts: [{ source: eo, target: en, relation: translation }]
provenance: {}
`

/** Make a project that has the package installed from its tarball, as npm installs any. */
function makeProject(): string {
  const project = makeFolder({
    'package.json': '{ "name": "films", "private": true, "type": "module" }',
    'taiyaku.config.ts': config,
    'glossary.ts': "export const glossary: Record<string, string> = { parko: 'park' }\n",
    'film.srt': subtitles,
    'corpus/site.yaml': 'url: https://films.example/\ntitle: { eo: Filmoj }\nlanguages: [eo, en]\n',
    'corpus/film/document.yaml': description,
    'corpus/film/eo.md': '# Filmo\n\nLa parko estas granda.\n\nD-ro Zamenhof venis!! Li ridis.\n',
    'corpus/film/en.md': english
  })
  const npm = (...words: string[]) =>
    execFileSync('npm', words, { cwd: project, encoding: 'utf8', stdio: 'pipe' })
  const packed = join(root, 'test/plugin/taiyaku-plugin-esperanto')
  const tarball =
    npm('pack', '--silent', '--pack-destination', project, packed).trim().split('\n').at(-1) ?? ''
  npm('install', '--offline', '--no-audit', '--no-fund', `./${tarball}`)
  return project
}

describe('a package with a plug-in of every kind', () => {
  let project: string
  const here = (...words: string[]): Promise<Outcome> => {
    const folders = ['--corpus', join(project, 'corpus'), '--output', join(project, 'output')]
    return runHere(...words.slice(0, 1), ...folders, ...words.slice(1))
  }
  beforeAll(() => {
    project = makeProject()
  })

  it('gets this very program for what it imports, and no copy of it', async () => {
    const { registry } = await loadConfig(join(project, 'taiyaku.config.ts'))
    expect(registry.editions.at(-1)?.name).toBe('text')
    expect(registry.findLanguage('ja')).toBe(findLanguage('ja'))
    expect(registry.findLanguage('eo')).not.toBe(findLanguage('eo'))
  })

  it('reads files of its format', async () => {
    const { stdout } = await here('import', join(project, 'film.srt'), '--locale', 'eo')
    expect(stdout).toMatch(/^La parko estas granda\.\n\nD-ro Zamenhof venis!! Li ridis\.\n$/m)
    expect((await here('import', join(project, 'film.srt'), '--from-format', 'sub')).stderr).toMatch(
      /unexpected format "sub", expected one of text, html, markdown, docx, odt, fodt, epub, ole, rtf, pdf, srt/
    )
  })

  it('tells its language, cuts its sentences and weighs its evidence', async () => {
    const corpus = await openSelected({ corpus: join(project, 'corpus') })
    const text = (await here('align', join(project, 'corpus/film/eo.md'), join(project, 'corpus/film/en.md')))
      .stdout
    const beads = text
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line))
    const texts = (side: 'source' | 'target') =>
      beads.map(bead => bead[side].map((each: { text: string }) => each.text).join(' | '))
    expect(texts('source')).toEqual(['Filmo', 'La parko estas granda.', 'D-ro Zamenhof venis!!', 'Li ridis.'])
    const [evidence] = corpus.registry.pairEvidence
    expect(evidence?.name).toBe('glossary')
    const linked = beads.find(bead => bead.source[0]?.text === 'La parko estas granda.')
    writeFileSync(join(project, 'glossary.ts'), 'export const glossary = {}\n')
    const without = (
      await here('align', join(project, 'corpus/film/eo.md'), join(project, 'corpus/film/en.md'))
    ).stdout
    writeFileSync(join(project, 'glossary.ts'), "export const glossary = { parko: 'park' }\n")
    expect(linked?.target[0]?.text).toBe('The park is big.')
    expect(without).not.toBe(text)
  })

  it('weighs evidence between pairs where segments are lines, too', async () => {
    const lines = { eo: 'Filmo\nLa parko estas granda.\n', en: 'A film\nThe park is big.\n' }
    for (const [tag, text] of Object.entries(lines)) writeFileSync(join(project, `lines.${tag}.txt`), text)
    const files = [join(project, 'lines.eo.txt'), join(project, 'lines.en.txt')] as const
    const scoreOfLast = async () => {
      const { stdout } = await here('align', '--lines', ...files, '--from', 'eo', '--to', 'en')
      return JSON.parse(stdout.trim().split('\n').at(-1) ?? '').score
    }
    const score = await scoreOfLast()
    writeFileSync(join(project, 'glossary.ts'), 'export const glossary = {}\n')
    const without = await scoreOfLast()
    writeFileSync(join(project, 'glossary.ts'), "export const glossary = { parko: 'park' }\n")
    expect(score).toBeGreaterThan(without)
  })

  it('writes its edition, links it, and speaks its interface language', async () => {
    expect((await here('build')).stderr).toBe('')
    const files = readFiles(join(project, 'output'))
    expect(files['eo/film/eo--en/bilingual.txt']).toBe(
      [
        'Filmo\nDokumentoj, en\n',
        'Filmo\nA film\n',
        'La parko estas granda.\nThe park is big.\n',
        'D-ro Zamenhof venis!!\nDoctor Zamenhof came.\n',
        'Li ridis.\nHe laughed.\n'
      ].join('\n')
    )
    expect(files['en/film/eo--en/index.html']).toContain('<a href="bilingual.txt" type="text/plain">Text</a>')
    expect(files['eo/index.html']).toContain('>Pri la retejo</a>')
    expect(files['eo/index.html']).toContain('lang="en" hreflang="en"')
  })

  it('makes what was built count for nothing once it changes', async () => {
    await here('build')
    expect((await here('build')).stdout).toMatch(/: 0 files written/)
    const file = join(project, 'node_modules/taiyaku-plugin-esperanto/interface.js')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Pri la retejo', 'Pri ni'))
    const { stdout } = await runProgram(['build'], { cwd: project })
    expect(stdout).not.toMatch(/: 0 files written/)
    expect(readFileSync(join(project, 'output/eo/index.html'), 'utf8')).toContain('>Pri ni</a>')
  })

  it('checks by its rule, with the severity and the options of the configuration', async () => {
    const { status, stdout } = await here('check', '--format', 'json')
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        file: 'film/eo.md',
        ruleId: 'shouting',
        severity: 'error',
        reason: '2 exclamation marks: `D-ro Zamenhof venis!!`'
      })
    )
    expect(status).toBe(1)
    const sarif = JSON.parse((await here('check', '--format', 'sarif')).stdout)
    expect(sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('shouting')
  })

  it('is seen by review and by the review page', async () => {
    const rows = JSON.parse((await here('review', '--json')).stdout)
    expect(rows).toHaveLength(4)
    const server = await serve(join(project, 'corpus'))
    const page = await ask(server, '/?language=eo', { headers: ownHeaders(server) })
    expect(page.text).toContain('Taiyaku – reviziado')
    const view = await ask(server, '/api/bitext?document=film&bitext=eo--en', { headers: ownHeaders(server) })
    expect(view.text).toContain('2 exclamation marks')
  })

  it('is loaded by each thread itself', async () => {
    const pool = openTaskPool({ jobs: 2, patience: 0 })
    const assignment = { slug: 'film', folders: [join(project, 'corpus')], options: null } as const
    try {
      const found = await pool.perform({
        ...assignment,
        name: 'check',
        config: join(project, 'taiyaku.config.ts')
      })
      expect(found).toContain('2 exclamation marks')
    } finally {
      await pool.close()
    }
    const list = join(project, 'pairs.tsv')
    writeFileSync(list, `${join(project, 'corpus/film/eo.md')}\t${join(project, 'corpus/film/en.md')}\n`)
    const { stdout } = await here('align', '--pairs', list)
    expect(JSON.parse(stdout).beads).toHaveLength(4)
  })

  it.each([
    ['compiled', () => runProgram(['check', '--format', 'json'], { cwd: project })],
    [
      'from its sources',
      async () => {
        const words = [
          '--import',
          import.meta.resolve('tsx'),
          join(root, 'pipeline/main.ts'),
          'check',
          '--format',
          'json'
        ]
        const { INIT_CWD: _, ...env } = process.env
        return spawnSync(process.execPath, words, { cwd: project, env, encoding: 'utf8' })
      }
    ]
  ])('meets the program that runs, %s', async (_, run) => {
    const { stdout, stderr, status } = await run()
    expect(stderr).toBe('')
    expect(stdout).toContain('2 exclamation marks')
    expect(status).toBe(1)
  })
})
