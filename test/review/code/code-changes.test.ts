import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/review/index.ts'
import { acceptAll, decideOn, guide, meetTexts, rowsOf, rowsSince, type Section, show } from './guide.ts'

const [install, start, stop] = guide

/** Put other blocks into a section. */
const withCode = (section: Section, ...code: Section['code']): Section => ({ ...section, code })

/** Show the rows that are not kept where they were. */
const changed = (before: readonly Section[], now: readonly Section[]): string[] =>
  rowsSince(before, now)
    .map(show)
    .filter(row => !row.includes(' kept none '))

describe('a decision on code', () => {
  test('is kept where no block changed, whatever the text around it says', () => {
    expect(changed(guide, guide)).toEqual([])
    const reworded: Section = { ...install, text: ['Install it.', 'それをインストールしてください。'] }
    expect(changed(guide, [reworded, start, stop])).toEqual([])
  })

  test.each<[string, Section['code'][number], string]>([
    ['the source', ['install("lamp", 3)', 'install("lamp", 2)'], 'source'],
    ['the target', ['install("lamp", 2)', 'install("lamp", 3)'], 'target'],
    ['both sides', 'install("lamp", 3)', 'both'],
    ['a comment of the source', ['install("lamp", 2) // two', 'install("lamp", 2)'], 'source']
  ])('is stale where %s changed', (_, block, side) => {
    expect(changed(guide, [withCode(install, block), start, stop])).toEqual([
      `code-h2-b1--h2-b1 stale reworded ${side}: h2/b1 > h2/b1`
    ])
  })

  test('holds the code of then where that is known, else its hash', () => {
    const now = [withCode(install, ['install("lamp", 3)', 'install("lamp", 2)']), start, stop]
    expect(rowsSince(guide, now)[0]?.accepted).toEqual({
      source: [{ path: 'h2/b1', text: 'install("lamp", 2)' }],
      target: [{ path: 'h2/b1', text: 'install("lamp", 2)' }]
    })
    expect(
      rowsSince(guide, [withCode(install, 'install("lamp", 3)'), start, stop])[0]?.accepted.source
    ).toEqual([{ path: 'h2/b1', text: expect.stringMatching(/^code:[\da-z]{14}$/) }])
  })

  test('is orphaned where a block was deleted, and what is left on the other side is new', () => {
    expect(changed(guide, [withCode(install), start, stop])).toEqual([
      'code-h2-b1--h2-b1 orphaned removed both:  > '
    ])
    expect(changed(guide, [withCode(install, ['install("lamp", 2)', undefined]), start, stop])).toEqual([
      'code-omission-h2-b1 new added source: h2/b1 > ',
      'code-h2-b1--h2-b1 orphaned removed target:  > '
    ])
  })

  test('is orphaned under a summary as what it was', () => {
    const decisions = acceptAll(guide, 'summary')
    const rows = rowsOf(meetTexts([withCode(install), start, stop], decisions, 'summary'))
    expect(rows.map(({ decision, kind }) => `${decision} ${kind}`).sort()).toEqual([
      'kept condensation',
      'kept condensation',
      'kept condensation',
      'orphaned condensation'
    ])
  })

  test('moves with its block, on both sides or on one, and is kept', () => {
    const [code = ''] = install.code
    expect(changed(guide, [withCode(install), start, withCode(stop, ...stop.code, code)])).toEqual([
      'code-h2-b1--h2-b1 kept moved -: h4/b2 > h4/b2'
    ])
    const apart = [
      withCode(install, [undefined, 'install("lamp", 2)']),
      start,
      withCode(stop, ...stop.code, ['install("lamp", 2)', undefined])
    ]
    expect(changed(guide, apart)).toEqual(['code-h2-b1--h2-b1 kept moved -: h4/b2 > h2/b1'])
  })

  test('is not told as moved where the sections around it were moved or renumbered', () => {
    const first: Section = {
      title: ['Before', '準備'],
      text: ['Look for a free socket.', '空いているコンセントを探します。'],
      code: ['look()']
    }
    expect(changed(guide, [first, ...guide])).toEqual(['code-h2-b1--h2-b1_2 new added both: h2/b1 > h2/b1'])
    expect(changed(guide, [stop, start, install])).toEqual([])
  })

  test('stays with the block at its place where its section was copied and then edited', () => {
    const edited = withCode(install, ['install("lamp", 3)', 'install("lamp", 2)'])
    for (const now of [
      [edited, start, stop, install],
      [edited, install, start, stop]
    ])
      expect(changed(guide, now)).toContainEqual('code-h2-b1--h2-b1 stale reworded source: h2/b1 > h2/b1')
  })

  test('on one side alone is stale once the other side has the block', () => {
    const before = [withCode(install, ['install("lamp", 2)', undefined]), start, stop]
    expect(changed(before, before)).toEqual([])
    expect(changed(before, guide)).toEqual(['code-omission-h2-b1 stale added target: h2/b1 > h2/b1'])
  })
})

/** Blocks that occur again and again, translated and not. */
const blocks = fc.constantFrom<Section['code'][number]>(
  'install("lamp", 2)',
  ['run(1) // once', 'run(1) // 一度'],
  ['run(2) // twice', 'run(2) // 二度'],
  'lamp.stop()'
)
const sections = fc.array(fc.record({ index: fc.nat(5), code: fc.array(blocks, { maxLength: 3 }) }), {
  minLength: 1,
  maxLength: 4
})
const write = (list: ReadonlyArray<{ readonly index: number; readonly code: Section['code'] }>): Section[] =>
  list.map(({ index, code }) => ({
    title: [`Part ${index}`, `部分 ${index}`],
    text: [`This is what part ${index} is about.`, `ここでは部分 ${index} について述べます。`],
    code
  }))

const texts = (sides: Change['current']): string[][] =>
  [sides?.source, sides?.target].map(side => (side ?? []).map(({ text }) => text))

test('whatever is written anew, a kept decision has the code that was accepted, and every block stands in one row', () => {
  fc.assert(
    fc.property(sections, sections, (before, now) => {
      const decisions = acceptAll(write(before))
      const met = meetTexts(write(now), decisions)
      const rows = rowsOf(met)
      expect(new Set(rows.map(({ bead }) => bead)).size).toBe(rows.length)
      for (const row of rows.filter(({ decision }) => decision === 'kept'))
        expect(texts(row.accepted)).toEqual(texts(row.current))
      const count = (side: 'source' | 'target'): number =>
        rows.reduce((sum, { current }) => sum + (current?.[side].length ?? 0), 0)
      const written = now.flatMap(({ code }) => code).length
      expect([count('source'), count('target')]).toEqual([written, written])
      const decided = decisions.filter(({ id }) => id.startsWith('code-')).map(({ id }) => id)
      expect(
        rows
          .filter(({ decision }) => decision !== 'new')
          .map(({ bead }) => bead)
          .sort()
      ).toEqual(decided.sort())
      const settled = meetTexts(write(now), decideOn(met, { type: 'accept' }))
      expect(
        rowsOf(settled).filter(({ decision, change }) => decision !== 'kept' || change !== 'none')
      ).toEqual([])
    }),
    { numRuns: 30 }
  )
})
