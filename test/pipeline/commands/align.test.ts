import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, runHere } from '../run.ts'
import { document, makeFolder } from '../temporary-corpus.ts'

interface Row {
  readonly path: string
  readonly text: string
  readonly line: number
  readonly column: number
}

interface Bead {
  readonly id: string
  readonly kind: string
  readonly score: number
  readonly source: readonly Row[]
  readonly target: readonly Row[]
}

const own = join(root, 'corpus/kokka-koshinku')
const small = makeFolder(document)

/** The line on what `auto` chose, and why. */
const saysRelation =
  /^relation: (?:summary|translation) \(\d+% of the source is expected to be rendered.*\)\n$/

async function align(source: string, target: string, ...words: string[]): Promise<Bead[]> {
  const { status, stdout, stderr } = await runHere('align', source, target, ...words)
  expect(status).toBe(0)
  expect(stderr.replaceAll(/^.*bracket.*\n/gm, '')).toMatch(
    [source, ...words].some(word => ['--relation', '--lines'].includes(word)) ? /^$/ : saysRelation
  )
  expect(stdout.endsWith('\n')).toBe(true)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))
}

/** What holds of every alignment of Markdown files. */
function expectContract(beads: readonly Bead[], kind: string): void {
  expect(new Set(beads.map(({ id }) => id)).size).toBe(beads.length)
  for (const bead of beads) {
    expect(Object.keys(bead).filter(key => key !== 'untranslated')).toEqual([
      'id',
      'kind',
      'score',
      'source',
      'target'
    ])
    const { source, target, score } = bead
    expect(bead.kind).toBe(source.length === 0 ? 'addition' : target.length === 0 ? 'omission' : kind)
    if (bead.kind !== kind) expect(source.length + target.length).toBe(1)
    expect(score >= 0 && score <= 1).toBe(true)
    for (const row of [...source, ...target]) {
      expect(Object.keys(row)).toEqual(['path', 'label', 'text', 'line', 'column'])
      expect(row.path).toMatch(/^[ -~]+$/)
      expect(row.text.trim()).toBe(row.text)
    }
  }
  expectOrder(beads)
}

/** Beads are in source order, ties by target; an addition after the bead of the target segment before it. */
function expectOrder(beads: readonly Bead[]): void {
  const place = ({ line, column }: Row) => line * 1e6 + column
  const linked = beads.filter(bead => bead.source[0])
  const keys = linked.map(({ source, target }) =>
    [source, target].map(([row]) => (row ? place(row) : Infinity))
  )
  for (const [index, [from = 0, to = 0]] of keys.entries()) {
    const [nextFrom = Infinity, nextTo = Infinity] = keys[index + 1] ?? []
    expect(from < nextFrom || (from === nextFrom && to <= nextTo)).toBe(true)
  }
  const targets = [
    ...new Map(beads.flatMap(({ target }) => target.map(row => [row.path, row] as const))).values()
  ]
  const before = new Map(
    targets.sort((a, b) => place(a) - place(b)).map(({ path }, index, all) => [path, all[index - 1]?.path])
  )
  for (const [index, bead] of beads.entries()) {
    const addition = bead.kind === 'addition' ? bead.target[0] : undefined
    const previous = addition && before.get(addition.path)
    if (!addition) continue
    if (previous === undefined)
      expect(beads.slice(0, index).every(({ kind }) => kind === 'addition')).toBe(true)
    else expect(beads[index - 1]?.target.map(({ path }) => path)).toContain(previous)
  }
}

test('a summary is condensed bead by bead, every segment stands in one, and a source segment may stand in several', async () => {
  const beads = await align(join(own, 'zh-Hans.md'), join(own, 'ja.md'), '--relation', 'summary')
  expectContract(beads, 'condensation')
  const sources = beads.flatMap(({ source }) => source.map(({ path }) => path))
  expect(sources.length).toBeGreaterThan(new Set(sources).size)
  const targets = beads.filter(({ target }) => target.length > 0)
  expect(targets.length).toBeGreaterThan(40)
  expect(await align(join(own, 'zh-Hans.md'), join(own, 'ja.md'))).toEqual(beads)
  const whole = await align(join(own, 'zh-Hans.md'), join(own, 'ja.md'), '--relation', 'translation')
  expectContract(whole, 'translation')
  expectPartition(whole)
  const paths = (side: 'source' | 'target', list: readonly Bead[]) =>
    [...new Set(list.flatMap(bead => bead[side].map(({ path }) => path)))].sort()
  for (const side of ['source', 'target'] as const) expect(paths(side, beads)).toEqual(paths(side, whole))
})

test('a termbase and other languages change no promise', async () => {
  const termbase = join(root, 'corpus/termbase.yaml')
  expectContract(
    await align(join(own, 'zh-Hans.md'), join(own, 'ja.md'), '--termbase', termbase, '--relation', 'summary'),
    'condensation'
  )
  const beads = await align(
    join(small, 'zh-Hans.md'),
    join(small, 'ja.md'),
    '--from',
    'sr-Latn',
    '--to',
    'tlh'
  )
  expectContract(beads, 'translation')
})

test('the places are those in the file, whatever ends its lines', async () => {
  const folder = makeFolder({
    'a.zh.md': document['zh-Hans.md'].replaceAll('\n', '\r\n'),
    'a.ja.md': `\ufeff${document['ja.md']}`
  })
  const beads = await align(join(folder, 'a.zh.md'), join(folder, 'a.ja.md'))
  expectPartition(beads)
  expect(beads).toEqual(await align(join(small, 'zh-Hans.md'), join(small, 'ja.md')))
  expect(beads[3]).toMatchObject({
    id: '1-p1-s2--1-p1-s2',
    kind: 'translation',
    source: [{ path: '1/p1/s2', text: '到2025年，建设100个园区', line: 5, column: 11 }],
    target: [{ path: '1/p1/s2', text: '2025年までに100カ所の園区を建設する', line: 5, column: 15 }]
  })
})

test('a malformed tag, a missing file and a broken termbase are each one line and status 2', async () => {
  const [source, target] = [join(small, 'zh-Hans.md'), join(small, 'ja.md')]
  const folder = makeFolder({
    'terms.yaml': 'concepts: [',
    'bad.md': '---\nlocale: zh_CN\n---\n\n# x\n',
    'nul.md': 'a\0'
  })
  for (const words of [
    [source, target, '--from', 'zh_CN'],
    [source, target, '--to', ''],
    [source, join(folder, 'none.md')],
    [source, join(folder, 'bad.md')],
    [source, join(folder, 'nul.md')],
    [source, folder],
    [source, ''],
    [source, target, '--termbase', join(folder, 'terms.yaml')],
    [source, target, '--termbase', join(folder, 'none.yaml')],
    [source, target, '--format', 'ladder'],
    [join(folder, 'none.txt'), target, '--lines']
  ]) {
    const { status, stdout, stderr } = await runHere('align', ...words)
    expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: '' })
    expect(stderr).toMatch(/^taiyaku: [^\n]+\n$/)
  }
})

const chinese = [
  '深化改革。',
  '到2025年，建设100个园区。',
  '支持中小企业发展。',
  '加强知识产权保护。',
  '本办法自发布之日起施行。'
]
const japanese = [
  '改革を深化させる。',
  '2025年までに100カ所の園区を建設する。',
  '中小企業の発展を支援する。',
  '知的財産権の保護を強化する。',
  '本弁法は公布の日から施行する。'
]

test('--lines counts lines that are not blank, and tells them by their number in the file', async () => {
  const source = `${chinese.slice(0, 2).join('\r\n')}\r\n \u3000\t\r\n\r\n${chinese.slice(2).join('\r\n')}`
  const target = `\ufeff${japanese.slice(0, 2).join('\n')}\n\u3000\n${japanese.slice(2).join('\n')}\n\n`
  const folder = makeFolder({ 'a.zh-Hans.txt': source, 'a.ja.txt': target })
  const files = [join(folder, 'a.zh-Hans.txt'), join(folder, 'a.ja.txt')] as const
  const { status, stdout, stderr } = await runHere('align', '--lines', ...files, '--format', 'ladder')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const rungs = stdout.split('\n').slice(0, -1)
  for (const rung of rungs) expect(rung).toMatch(/^\[(\d+(?:, \d+)*)?\]:\[(\d+(?:, \d+)*)?\]:[01]\.\d{4}$/)
  const sides = rungs.map(rung =>
    rung
      .split(':')
      .slice(0, 2)
      .map(side => JSON.parse(side) as number[])
  )
  for (const side of [0, 1]) expect(sides.flatMap(pair => pair[side])).toEqual([0, 1, 2, 3, 4])
  const beads = await align('--lines', ...files)
  expectPartition(beads)
  expect(
    beads.map(bead =>
      [bead.source, bead.target].map(rows => rows.map(({ path }) => Number(path.slice(1)) - 1))
    )
  ).toEqual(sides)
  const rows = beads.flatMap(({ source: list }) => list)
  expect(rows.map(({ text }) => text)).toEqual(chinese)
  expect(rows.map(({ line, column }) => [line, column])).toEqual([
    [1, 1],
    [2, 1],
    [5, 1],
    [6, 1],
    [7, 1]
  ])
  for (const { source: list, target: other } of beads)
    if (list.length === 0 || other.length === 0) expect(list.length + other.length).toBe(1)
})

test('--lines takes empty files, and one side alone gives one null a line', async () => {
  const folder = makeFolder({ 'a.txt': `${chinese.join('\n')}\n`, 'b.txt': '\n\u3000\n' })
  const ladder = async (source: string, target: string) =>
    (await runHere('align', '--lines', join(folder, source), join(folder, target), '--format', 'ladder'))
      .stdout
  expect(await ladder('b.txt', 'b.txt')).toBe('')
  expect((await ladder('a.txt', 'b.txt')).replaceAll(/\d\.\d{4}/g, 's')).toBe(
    chinese.map((_, index) => `[${index}]:[]:s\n`).join('')
  )
  expect((await ladder('b.txt', 'a.txt')).replaceAll(/\d\.\d{4}/g, 's')).toBe(
    chinese.map((_, index) => `[]:[${index}]:s\n`).join('')
  )
})

test('a line of 10 MB is aligned like any other', async () => {
  const folder = makeFolder({ 'a.txt': `${'园区'.repeat(1_700_000)}\n`, 'b.txt': '園区。\n' })
  const { status, stdout } = await runHere(
    'align',
    '--lines',
    join(folder, 'a.txt'),
    join(folder, 'b.txt'),
    '--format',
    'ladder'
  )
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\[0?\]:\[0?\]:\d\.\d{4}\n/)
})

/** Under a translation every segment is in one bead. */
function expectPartition(beads: readonly Bead[]): void {
  for (const side of ['source', 'target'] as const) {
    const paths = beads.flatMap(bead => bead[side].map(({ path }) => path))
    expect(new Set(paths).size).toBe(paths.length)
  }
}
