import { expect, test } from 'vitest'
import { violations } from '../../browser/browser.ts'
import { guide, install, rewritten } from '../guide.ts'
import { runHere } from '../run.ts'
import { makeFolder, readFiles, shared, under, writeFiles } from '../temporary-corpus.ts'
import { left, open, press, said, shown, warned } from './desk-browser.ts'
import { post, serve, view } from './desk-server.ts'

const alignment = 'guide/alignment/en--ja.yaml'
const [npm, script, yaml] = ['code-1-b1--1-b1', 'code-1-b2--1-b2', 'code-2-2-b1--2-2-b1']
const newer = (text: string): string =>
  text.replace('lamp@2', 'lamp@3').replace('colour: warm', 'colour: cold')

/** Serve the guide, accepted as it is, with other texts since. */
async function start(since = {}) {
  const folder = `${makeFolder()}/corpus`
  writeFiles(folder, { ...shared, ...under('guide', guide) })
  await runHere('accept', '--all', '--corpus', folder)
  writeFiles(folder, since)
  const server = await serve(folder)
  const show = () => view(server, 'guide', 'en--ja')
  const act = async (deed: Readonly<Record<string, unknown>>) => {
    const { version } = await show()
    return post(server, '/api/act', { document: 'guide', bitext: 'en--ja', version, deed })
  }
  const codeLines = () =>
    (readFiles(folder)[alignment] ?? '').split('\n').filter(line => line.startsWith('- { id: code-'))
  return { folder, server, show, act, codeLines }
}

test('the page is given blocks between the segments, and labels', async () => {
  const { show } = await start(rewritten(newer))
  const { segments, rows } = await show()
  expect(segments.source.map(({ path, label, role }) => `${path} ${label ?? '-'} ${role}`)).toEqual([
    'h1 - heading',
    '1 1. heading',
    '1/p1 - sentence',
    '1/b1 - code',
    '1/p2 - sentence',
    '1/b2 - code',
    '2 2. heading',
    '2/1 1. sentence',
    '2/2 2. sentence',
    '2/2/b1 - code',
    '2/p1 - sentence'
  ])
  const row = rows.find(({ bead }) => bead === npm)
  expect(row).toMatchObject({ decision: 'stale', isCode: true, side: 'source', lookAt: ['1/b1'] })
  expect(row?.diff.source?.map(({ value, change }) => `${change} ${value}`)).toContain('added 3')
  expect(row?.messages).toMatchObject([{ rule: 'code-mismatch' }])
  expect(rows.find(({ bead }) => bead === yaml)).toMatchObject({ decision: 'stale', diff: {} })
})

test('code is accepted, noted and forgotten, and nothing else is done with it', async () => {
  const { act, show, codeLines } = await start(rewritten(newer))
  for (const deed of [
    { type: 'reject', beads: [npm] },
    { type: 'relink', bead: npm, source: ['1/p1'], target: ['1/p1'] },
    { type: 'split', bead: npm, groups: [{ source: ['1/b1'], target: [] }] },
    { type: 'merge', beads: ['1-p1--1-p1', npm] },
    { type: 'omit', bead: npm }
  ])
    expect(await act(deed)).toMatchObject({
      status: 422,
      outcome: 'refused',
      reason: `${npm} is code: it is accepted or not`
    })
  expect(await act({ type: 'accept', beads: [npm] })).toMatchObject({ status: 200, outcome: 'done' })
  expect((await show()).left).toBe(1)
  await act({ type: 'note', bead: npm, note: 'as in the changelog' })
  expect(codeLines()[0]).toContain('note: as in the changelog')
  await act({ type: 'drop', beads: [npm] })
  expect(codeLines()).toHaveLength(2)
  expect(await act({ type: 'note', bead: npm, note: 'why' })).toMatchObject({
    status: 422,
    outcome: 'refused'
  })
  expect((await show()).rows.find(({ bead }) => bead === npm)).toMatchObject({ decision: 'new' })
})

test('an orphaned block stands where it stood, and accepting it takes it off the file', async () => {
  const without = (text: string): string => text.replace(install, '')
  const { act, show, codeLines } = await start(rewritten(without, without))
  const rows = (await show()).rows.map(({ bead }) => bead)
  expect(rows.slice(rows.indexOf('1--1'), rows.indexOf('2--2'))).toContain(npm)
  expect(await act({ type: 'accept', beads: [npm] })).toMatchObject({ outcome: 'done' })
  expect(codeLines()).toHaveLength(2)
  expect((await show()).left).toBe(0)
})

test('a reader of the page sees labels, code line by line, and what of it is only known by its hash', async () => {
  const { server, codeLines } = await start(
    rewritten(text => newer(text).replace('to a file', 'to one file'))
  )
  const { page, context, faults } = await open(server, { bypassCSP: true })
  const own = (side: string) => page.locator(`#desk-bead-body .${side} > .own`)
  expect(await left(page)).toBe('3 of 11 left')
  expect(await shown(page)).toBe(npm)
  expect(await own('source').innerText()).toMatch(/npm install lamp@2[\s\S]*1\/b1 npm install lamp@3/)
  expect(await own('target').innerText()).toContain('does this still render it?')
  expect(await violations(page)).toEqual([])
  await press(page, 'r')
  expect(await warned(page)).toMatch(/relink/i)
  await press(page, 'y')
  await expect.poll(() => said(page)).toBe('Accepted. 2 of 11 left')
  expect(await shown(page)).toBe('2-1--2-1')
  expect(await own('source').innerText()).toMatch(/2\/1 1\. Write the settings to one file/)
  expect(await own('target').innerText()).toMatch(/2\/1 1\. 設定をファイル/)
  await press(page, 'y')
  await expect.poll(() => shown(page)).toBe(yaml)
  expect(await own('source').innerText()).toMatch(
    /port: 8080 # any free port\ncolour: cold[\s\S]*Only the hash of the accepted code is on file/
  )
  await press(page, 'y')
  await expect.poll(() => said(page)).toBe('Accepted. Everything is reviewed.')
  expect(codeLines()).toHaveLength(3)
  expect(codeLines().map(line => /id: ([^,]+)/.exec(line)?.[1])).toEqual([npm, script, yaml])
  expect(faults).toEqual([])
  await context.close()
})

test('merging goes on to the next text, past code', async () => {
  const { server, folder } = await start()
  const { page, context } = await open(server)
  await press(page, 'f')
  await page.keyboard.type('all')
  await press(page, 'Escape', 'Home', 'j', 'j')
  expect(await shown(page)).toBe('1-p1--1-p1')
  await press(page, 'm')
  await expect.poll(() => said(page)).toMatch(/^Merged\./)
  expect(readFiles(folder)[alignment]).toMatch(/path: 1\/p1, .*path: 1\/p2, /)
  await context.close()
})
