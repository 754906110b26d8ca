import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { alignmentVersion } from '../../src/schema/alignment-lines.ts'
import { afterTests } from '../clean-up.ts'

/** Files by path; without content, the file is left out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>

/** Make a folder that goes when the tests of the file are done. */
export function makeFolder(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'taiyaku-')))
  afterTests(() => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, files)
  return folder
}

/** Write files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Read every file below a folder, by path. */
export function readFiles(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.sort().map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])
  )
}

/** Put the version of today into an alignment file of version 0.1.0, as the first acceptance does. */
export function withVersion(text: string): string {
  return /^version: /m.test(text)
    ? text
    : text.replace(/^- /m, `version: ${alignmentVersion}\ndecisions:\n- `)
}

const description = `title:
  zh-Hans: 关于园区的意见
  ja: 園区に関する意見
updated: 2026-01-02
bitexts:
  - source: zh-Hans
    target: ja
    relation: translation
provenance: {}
`

/** A small document: five segments a side, a translation. */
export const document: Readonly<Record<'document.yaml' | 'zh-Hans.md' | 'ja.md', string>> = {
  'document.yaml': description,
  'zh-Hans.md': `# 关于园区的意见

## 一、总体要求

深化“放管服”改革。到2025年，建设100个园区。

支持中小企业发展。
`,
  'ja.md': `# 園区に関する意見

## 一、全体要求

「放管服」改革を深化させる。2025年までに100カ所の園区を建設する。

中小企業の発展を支援する。
`
}

/** The shared files of a corpus. */
export const shared: Readonly<Record<'site.yaml' | 'termbase.yaml', string>> = {
  'site.yaml': 'url: https://example.org/\ntitle: { en: Parks }\nlanguages: [en]\n',
  'termbase.yaml': `concepts:
  fangguanfu:
    terms:
      zh-Hans: [放管服]
      ja: [放管服, { text: 規制緩和, status: forbidden }]
`
}

/** Put the files of a document under its slug. */
export function under(slug: string, files: Files = document): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${slug}/${path}`, content]))
}

/** Make a corpus of a small document `parks`; files given stand instead of its own, `undefined` takes one out. */
export function makeCorpus(files: Files = {}): string {
  return makeFolder({ ...shared, ...under('parks'), ...files })
}
