import { expect, test } from 'vitest'
import type { DeskView } from '../../../src/review-ui/protocol.ts'
import { deed, document, makeDeskCorpus, post, readFiles, serve, view, writeFiles } from './desk-server.ts'

const alignment = 'parks/alignment/zh-Hans--ja.yaml'
const edited = document['ja.md'].replace('中小企業の発展を支援する', '中小企業の成長を強く支援する')

/** Serve a corpus of its own. */
async function start(files: Parameters<typeof makeDeskCorpus>[0] = {}) {
  const folder = makeDeskCorpus(files)
  const server = await serve(folder)
  const lines = () => (readFiles(folder)[alignment] ?? '').split('\n').filter(line => line.startsWith('- '))
  return { folder, server, lines }
}

const ids = (lines: readonly string[]) => lines.map(line => /id: ([^,]+)/.exec(line)?.[1])

test('the page is given every bead with its texts, terms and messages', async () => {
  const { server } = await start()
  const { rows, segments, concepts, left, beads, relation } = await view(server)
  expect(rows.map(({ bead, decision }) => `${decision} ${bead}`)).toEqual([
    'new h1--h1',
    'new 1--1',
    'new 1-p1-s1--1-p1-s1',
    'new 1-p1-s2--1-p1-s2',
    'new 1-p2--1-p2'
  ])
  expect({ left, beads, relation }).toEqual({ left: 5, beads: 5, relation: 'translation' })
  expect(segments.source[2]?.pieces).toEqual([
    { text: '深化“' },
    { text: '放管服', concept: 'fangguanfu' },
    { text: '”改革' }
  ])
  expect(concepts).toEqual({ fangguanfu: { source: '放管服', target: '放管服' } })
})

test('accept writes the line of that bead, with who and when', async () => {
  const folder = makeDeskCorpus()
  const server = await serve(folder, { stamp: { reviewer: '翻訳者', date: '2026-01-02' } })
  const { status, outcome, view: after } = await deed(server, { type: 'accept', beads: ['1--1'] })
  expect({ status, outcome, left: after.left }).toEqual({ status: 200, outcome: 'done', left: 4 })
  expect(readFiles(folder)[alignment]).toMatch(
    /^- \{ id: 1--1, state: accepted, .*reviewer: 翻訳者, date: "?2026-01-02"? \}$/m
  )
})

test('reject, and forgetting it, write and take out the line', async () => {
  const { server, lines } = await start()
  const { view: after } = await deed(server, { type: 'reject', beads: ['1-p1-s1--1-p1-s1'] })
  expect(lines()).toEqual([expect.stringMatching(/1-p1-s1--1-p1-s1, state: rejected/)])
  expect(after.rows.at(-1)).toMatchObject({
    decision: 'rejected',
    decided: { target: ['「放管服」改革を深化させる'] }
  })
  await deed(server, { type: 'drop', beads: ['1-p1-s1--1-p1-s1'] })
  expect(lines()).toEqual([])
})

test('a note goes on what is decided, and nowhere else', async () => {
  const { server, lines } = await start()
  expect(await deed(server, { type: 'note', bead: '1--1', note: 'why' })).toMatchObject({
    status: 422,
    outcome: 'refused'
  })
  await deed(server, { type: 'accept', beads: ['1--1'] })
  await deed(server, { type: 'note', bead: '1--1', note: ' 用語は\n旧訳: "x" # <b> ' })
  expect(lines()[0]).toContain('用語は 旧訳')
  expect((await view(server)).rows[1]?.note).toBe('用語は 旧訳: "x" # <b>')
})

test('relink, split and merge put accepted beads in the place of others', async () => {
  const { server, lines } = await start()
  await deed(server, {
    type: 'relink',
    bead: '1-p1-s1--1-p1-s1',
    source: ['1/p1/s2', '1/p1/s1'],
    target: ['1/p1/s1', '1/p1/s2']
  })
  const [relinked] = lines()
  expect(relinked).toMatch(/source: \[ \{ path: 1\/p1\/s1, .*\{ path: 1\/p1\/s2, .*target: /)
  const { rows } = await view(server)
  expect(rows).toHaveLength(4)
  const bead = rows[2]?.bead
  await deed(server, {
    type: 'split',
    bead,
    groups: [
      { source: ['1/p1/s1'], target: ['1/p1/s1'] },
      { source: ['1/p1/s2'], target: ['1/p1/s2'] }
    ]
  })
  expect(ids(lines())).toEqual(['1-p1-s1--1-p1-s1', '1-p1-s2--1-p1-s2'])
  await deed(server, { type: 'merge', beads: ['1-p1-s2--1-p1-s2', '1-p2--1-p2'] })
  expect(lines()).toHaveLength(2)
  expect(lines()[1]).toMatch(/path: 1\/p1\/s2, .*path: 1\/p2/)
  expect((await view(server)).left).toBe(2)
})

test('relinking takes a segment out of the accepted bead that held it', async () => {
  const { server, lines } = await start()
  await deed(server, { type: 'merge', beads: ['1-p1-s1--1-p1-s1', '1-p1-s2--1-p1-s2'] })
  await deed(server, {
    type: 'relink',
    bead: '1-p2--1-p2',
    source: ['1/p2'],
    target: ['1/p1/s2', '1/p2']
  })
  expect(lines()).toHaveLength(2)
  expect(lines().filter(line => line.includes('path: 1/p1/s2, text: 2025年'))).toHaveLength(1)
})

/** Scores are learnt from what is accepted when a document is read: beads that stand keep the ones they were shown with. */
const withoutScores = (shown: DeskView) => ({
  ...shown,
  rows: shown.rows.map(row => ({ ...row, score: undefined }))
})

test('after every deed there is shown what a fresh start shows', async () => {
  const { folder, server } = await start({
    'parks/ja.md': document['ja.md'].replace('「放管服」', '規制緩和の')
  })
  for (const each of [
    { type: 'accept', beads: ['1--1', '1-p2--1-p2'] },
    { type: 'note', bead: '1--1', note: 'why' },
    { type: 'reject', beads: ['1-p1-s2--1-p1-s2'] },
    { type: 'accept', beads: ['1-p1-s1--1-p1-s1'], force: true },
    { type: 'drop', beads: ['1-p2--1-p2'] }
  ]) {
    const { status, view: shown } = await deed(server, each)
    expect(status).toBe(200)
    expect(withoutScores(shown)).toEqual(withoutScores(await view(await serve(folder))))
    expect(shown).toEqual(await view(server))
  }
})

test('after deeds that align the rest again, and after undo, there is shown what a fresh start shows', async () => {
  const { folder, server } = await start()
  for (const each of [
    { type: 'merge', beads: ['1-p1-s1--1-p1-s1', '1-p1-s2--1-p1-s2'] },
    { type: 'reject', beads: ['1-p2--1-p2'] },
    { type: 'omit', bead: '1--1' },
    undefined,
    { type: 'drop', beads: ['1-p2--1-p2'] }
  ]) {
    const { version } = await view(server)
    const path = { document: 'parks', bitext: 'zh-Hans--ja', version }
    const { status, view: shown } = await (each ? deed(server, each) : post(server, '/api/undo', path))
    expect(status).toBe(200)
    expect(shown).toEqual(await view(await serve(folder)))
  }
})

test('a text that is saved right after a deed is not passed over', async () => {
  const { folder, server } = await start()
  const { view: shown } = await deed(server, { type: 'accept', beads: ['1-p2--1-p2'] })
  writeFiles(folder, { 'parks/ja.md': edited })
  const again = await deed(server, { type: 'note', bead: '1-p2--1-p2', note: 'x' }, shown)
  expect(again.status).toBe(409)
  expect((await view(server)).rows.at(-1)?.decision).toBe('stale')
})

test('merging keeps the notes of both', async () => {
  const { server, lines } = await start()
  const beads = ['1-p1-s1--1-p1-s1', '1-p1-s2--1-p1-s2']
  await deed(server, { type: 'accept', beads })
  for (const bead of beads) await deed(server, { type: 'note', bead, note: `on ${bead.slice(0, 7)}` })
  await deed(server, { type: 'merge', beads })
  expect(lines()).toEqual([expect.stringContaining('note: on 1-p1-s1; on 1-p1-s2')])
})

test('a decision whose text is gone is relinked to other text, with its id and its note', async () => {
  const { folder, server, lines } = await start()
  await deed(server, { type: 'accept', beads: (await view(server)).rows.map(({ bead }) => bead) })
  await deed(server, { type: 'note', bead: '1-p2--1-p2', note: 'why' })
  writeFiles(folder, {
    'parks/zh-Hans.md': document['zh-Hans.md'].replace('支持中小企业发展。', '严格控制污染排放。')
  })
  const orphan = (await view(server)).rows.find(({ decision }) => decision === 'orphaned')
  expect(orphan).toMatchObject({
    bead: '1-p2--1-p2',
    source: [],
    target: ['1/p2'],
    decided: { source: ['支持中小企业发展'] }
  })
  const relink = { type: 'relink', bead: orphan?.bead, source: ['1/p2'], target: ['1/p2'] }
  const { status, view: after } = await deed(server, relink)
  expect({ status, left: after.left }).toEqual({ status: 200, left: 0 })
  expect(lines().filter(line => line.includes('严格控制污染排放'))).toEqual([
    expect.stringMatching(/id: 1-p2--1-p2, state: accepted,.*note: why/)
  ])
  expect(lines().join()).not.toContain('支持中小企业发展')
  expect(lines()).toHaveLength(5)
})

test('relinking what is gone to a segment of an accepted bead takes it from there', async () => {
  const { folder, server, lines } = await start()
  await deed(server, { type: 'accept', beads: (await view(server)).rows.map(({ bead }) => bead) })
  writeFiles(folder, { 'parks/ja.md': document['ja.md'].replace('中小企業の発展を支援する。', '') })
  const { rows } = await view(server)
  expect(rows.find(({ bead }) => bead === '1-p2--1-p2')).toMatchObject({
    decision: 'orphaned',
    source: ['1/p2'],
    target: []
  })
  const relink = { type: 'relink', bead: '1-p2--1-p2', source: ['1/p2'], target: ['1/p1/s2'] }
  expect(await deed(server, relink)).toMatchObject({ status: 200 })
  const after = await view(server)
  expect(after.rows.filter(({ decision }) => decision === 'orphaned')).toEqual([])
  expect(after.rows.find(({ target }) => target[0] === '1/p1/s2')).toMatchObject({ source: ['1/p2'] })
  expect(lines()).toHaveLength(4)
})

test('a split has to hold every segment of the bead', async () => {
  const { server, folder } = await start()
  const before = readFiles(folder)
  for (const groups of [
    [{ source: ['1/p1/s1'], target: ['1/p1/s1'] }],
    [
      { source: ['1/p1/s1'], target: [] },
      { source: [], target: ['1/p1/s2'] }
    ]
  ])
    expect((await deed(server, { type: 'split', bead: '1-p1-s1--1-p1-s1', groups })).status).toBe(422)
  expect((await deed(server, { type: 'relink', bead: '1--1', source: ['9/9'], target: ['1'] })).status).toBe(
    422
  )
  expect((await deed(server, { type: 'relink', bead: '1--1', source: [], target: [] })).status).toBe(422)
  expect((await deed(server, { type: 'accept', beads: ['nope'] })).status).toBe(422)
  expect(readFiles(folder)).toEqual(before)
})

test('what is left out on purpose becomes an omission and an addition', async () => {
  const { server, lines } = await start()
  await deed(server, { type: 'omit', bead: '1-p2--1-p2' })
  expect(lines()).toEqual([expect.stringContaining('target: []'), expect.stringContaining('source: []')])
  const { rows } = await view(server)
  expect(rows.slice(-2).map(({ kind, decision }) => `${decision} ${kind}`)).toEqual([
    'kept addition',
    'kept omission'
  ])
})

test('a bead that check has errors on is accepted only by those who insist', async () => {
  const { server, lines } = await start({
    'parks/ja.md': document['ja.md'].replace('「放管服」', '規制緩和の')
  })
  const accept = { type: 'accept', beads: ['1-p1-s1--1-p1-s1'] }
  const { status, outcome, errors } = await deed(server, accept)
  expect({ status, outcome }).toEqual({ status: 422, outcome: 'errors' })
  expect(errors.join()).toMatch(/term-forbidden/)
  expect(lines()).toEqual([])
  await deed(server, { ...accept, force: true })
  expect(lines()).toHaveLength(1)
})

test('a stale bead shows old and new words, and accepting it takes the text of today', async () => {
  const { folder, server, lines } = await start()
  await deed(server, { type: 'accept', beads: (await view(server)).rows.map(({ bead }) => bead) })
  writeFiles(folder, { 'parks/ja.md': edited })
  const { rows, left } = await view(server)
  expect(left).toBe(1)
  expect(rows[4]).toMatchObject({ decision: 'stale', change: 'reworded', side: 'target' })
  const pieces = rows[4]?.diff.target ?? []
  expect(
    pieces
      .filter(({ change }) => change !== 'added')
      .map(({ value }) => value)
      .join('')
  ).toBe('中小企業の発展を支援する')
  expect(
    pieces
      .filter(({ change }) => change !== 'removed')
      .map(({ value }) => value)
      .join('')
  ).toBe('中小企業の成長を強く支援する')
  await deed(server, { type: 'accept', beads: ['1-p2--1-p2'] })
  expect(lines()[4]).toContain('中小企業の成長を強く支援する')
})

test('undo takes back one thing after the other, to the byte', async () => {
  const { folder, server } = await start()
  const undo = async () => {
    const { version } = await view(server)
    return post(server, '/api/undo', { document: 'parks', bitext: 'zh-Hans--ja', version })
  }
  const states = [readFiles(folder)[alignment]]
  for (const each of [
    { type: 'accept', beads: ['1--1'] },
    { type: 'merge', beads: ['1-p1-s1--1-p1-s1', '1-p1-s2--1-p1-s2'] },
    { type: 'note', bead: '1--1', note: 'x' }
  ]) {
    await deed(server, each)
    states.push(readFiles(folder)[alignment])
  }
  expect(new Set(states).size).toBe(4)
  for (const state of states.reverse().slice(1)) {
    expect(await undo()).toMatchObject({ status: 200, names: [alignment] })
    expect(readFiles(folder)[alignment]).toBe(state)
  }
  expect(await undo()).toMatchObject({ status: 200, names: [] })
})

test('on what has changed meanwhile nothing is written, and what there is now is given', async () => {
  const { folder, server } = await start()
  const seen = await view(server)
  await deed(server, { type: 'accept', beads: ['1--1'] }, seen)
  const accept = { type: 'accept', beads: ['h1--h1'] }
  for (const files of [
    { 'parks/ja.md': edited },
    { 'parks/zh-Hans.md': document['zh-Hans.md'].replace('100', '200') },
    { [alignment]: `# mine\n${readFiles(folder)[alignment]}` }
  ]) {
    const { version } = await view(server)
    writeFiles(folder, files)
    const before = readFiles(folder)
    const { status, outcome, view: now } = await deed(server, accept, { version })
    expect({ status, outcome }).toEqual({ status: 409, outcome: 'conflict' })
    expect(now.version).not.toBe(version)
    expect(readFiles(folder)).toEqual(before)
    const path = { document: 'parks', bitext: 'zh-Hans--ja', version }
    expect((await post(server, '/api/undo', path)).status).toBe(409)
    expect(readFiles(folder)).toEqual(before)
  }
  expect((await deed(server, accept)).status).toBe(200)
})

test('two who press at once: one is done, the other hears of it', async () => {
  const { server, lines } = await start()
  const seen = await view(server)
  const both = await Promise.all(
    ['h1--h1', '1--1'].map(bead => deed(server, { type: 'accept', beads: [bead] }, seen))
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(lines()).toHaveLength(1)
})

test('a file with faults is named, nothing is written over it, and it is shown again once mended', async () => {
  const { folder, server } = await start()
  const seen = await view(server)
  writeFiles(folder, { [alignment]: '- { id: h1--h1\n' })
  expect((await deed(server, { type: 'accept', beads: ['1--1'] }, seen)).status).toBe(404)
  expect(readFiles(folder)[alignment]).toBe('- { id: h1--h1\n')
  writeFiles(folder, { [alignment]: '' })
  expect((await view(server)).left).toBe(5)
})

test('in a summary a source segment may stand in several beads, and stays theirs where one says nothing renders it', async () => {
  const { server, lines } = await start({
    'parks/document.yaml': document['document.yaml'].replace('relation: translation', 'relation: summary')
  })
  const { rows } = await view(server)
  const bead = rows.find(({ target }) => target[0] === '1/p1/s2')?.bead
  await deed(server, { type: 'relink', bead, source: ['1/p1/s2'], target: ['1/p1/s2', '1/p2'] })
  expect(lines()).toHaveLength(1)
  const made = (await view(server)).rows.find(({ target }) => target.length === 2)?.bead
  const groups = [
    { source: ['1/p1/s2'], target: ['1/p1/s2'] },
    { source: ['1/p1/s2'], target: ['1/p2'] }
  ]
  await deed(server, { type: 'split', bead: made, groups })
  const accepted = () => lines().filter(line => line.includes('state: accepted'))
  expect(accepted().filter(line => line.includes('path: 1/p1/s2, text: 到2025年'))).toHaveLength(2)
  const second = (await view(server)).rows.find(({ target }) => target[0] === '1/p2')?.bead
  await deed(server, { type: 'omit', bead: second })
  expect(
    accepted()
      .map(line => /source: \[ *\]/.test(line))
      .sort()
  ).toEqual([false, true])
  expect((await view(server)).rows.find(({ target }) => target[0] === '1/p1/s2')).toMatchObject({
    decision: 'kept',
    source: ['1/p1/s2']
  })
})
