import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { type Decision, type Locale, listSegments, segmentText } from '../../src/nodes/index.ts'
import { parse } from '../../src/readers/markdown/parse.ts'
import { type CurrentSegment, reconcile } from '../../src/review/index.ts'
import { readAlignment } from '../../src/schema/alignment.ts'
import { segment } from '../../src/segment/index.ts'

/** Texts and their alignment files, as `accept --all` of version 0.1.0 wrote them. */
const fixtures = join(import.meta.dirname, '../fixtures/alignments-0.1.0')

function read(folder: string, locale: Locale): CurrentSegment[] {
  const file = new VFile({ value: readFileSync(join(folder, `${locale}.md`), 'utf8') })
  const tree = parse(file)
  if (!tree) throw new Error(`Unexpected broken text in ${folder}`)
  return listSegments(segment(tree, file, locale)).map(node => ({ path: node.path, text: segmentText(node) }))
}

function reconcileFixture(name: string): ReturnType<typeof reconcile> {
  const folder = join(fixtures, name)
  const [written = ''] = readdirSync(folder).filter(file => file.endsWith('.yaml'))
  const decisions = readAlignment(new VFile({ value: readFileSync(join(folder, written), 'utf8') })) ?? []
  expect(decisions.length).toBeGreaterThan(8)
  const [source = '', target = ''] = written.replace('.yaml', '').split('--')
  return reconcile(decisions, read(folder, source), read(folder, target))
}

test.each(readdirSync(fixtures))('every decision of version 0.1.0 on %s is kept', name => {
  const astray = reconcileFixture(name).filter(({ state }) => state !== 'kept')
  expect(astray.map(({ decision, state }) => [decision.id, state])).toEqual([])
})

test('cells that had the paths of paragraphs are found in their rows', () => {
  const cells = reconcileFixture('tables').flatMap(({ source, target }) =>
    [source, target].map(side => side.map(({ current }) => current.map(({ path }) => path)).join())
  )
  expect(cells.filter(path => /\/k\d$/.test(path))).toHaveLength(2 * 28)
  const apart = reconcileFixture('tables').filter(({ source: [one], target: [other] }) => {
    const [from, to] = [one?.current[0]?.path, other?.current[0]?.path]
    return from !== to
  })
  expect(apart).toEqual([])
})

const whole = 'Öffnen Sie den Deckel, z.B. mit einer Münze. Warten Sie kurz.'
const parts = ['Öffnen Sie den Deckel, z.B.', 'mit einer Münze.', 'Warten Sie kurz.']
const around = (...middle: string[]): CurrentSegment[] =>
  ['Vorher ist alles ruhig.', ...middle, 'Danach ist alles gut.'].map((text, at) => ({
    path: `p${at}`,
    text
  }))
const decideOn = (segments: readonly CurrentSegment[]): Decision[] =>
  segments.map(segment => ({
    id: segment.text,
    state: 'accepted',
    source: [segment],
    target: [],
    early: true
  }))

test('a text of version 0.1.0 that is cut otherwise, but has the same characters, keeps its decision', () => {
  const split = reconcile(decideOn(around(whole)), around(...parts), [])
  expect(split.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept'])
  expect(split[1]?.source[0]?.current.map(({ text }) => text)).toEqual(parts)
  const merged = reconcile(decideOn(around(...parts)), around(whole), [])
  expect(merged.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'kept'))
  expect(merged.slice(1, 4).map(({ source }) => source[0]?.current[0]?.text)).toEqual([whole, whole, whole])
})

test('a text that is cut otherwise and edited does not keep its decision', () => {
  const edited = parts.with(1, 'mit einer großen Münze.')
  const found = reconcile(decideOn(around(whole)), around(...edited), [])
  expect(found.map(({ state }) => state)).toEqual(['kept', 'stale', 'kept'])
})

test('a text of today that is split is an edit', () => {
  const decisions = decideOn(around(whole)).map(decision => ({ ...decision, early: false }))
  expect(reconcile(decisions, around(...parts), []).map(({ state }) => state)).toEqual([
    'kept',
    'stale',
    'kept'
  ])
})
