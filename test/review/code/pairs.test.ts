import { expect, test } from 'vitest'
import { applyCode } from '../../../src/review/code/apply-code.ts'
import { codeChanges } from '../../../src/review/code/code-changes.ts'
import { decideAll } from '../../../src/review/code/decide-code.ts'
import { isCodeDecision, learnShifts, matchDecisions } from '../../../src/review/code/match-decisions.ts'
import { pairBlocks } from '../../../src/review/code/pair-blocks.ts'
import { meetTexts, type Section } from './guide.ts'

const section = (title: string, ...code: Section['code']): Section => ({
  title: [title, title],
  text: [`This is about ${title}.`, `${title}についてです。`],
  code
})
const guide = [
  section('Install', 'install("lamp", 2)'),
  section('Start', ['serve({ port: 8080 }) // wait', 'serve({ port: 8080 }) // 待つ']),
  section('Stop', ['stop("now")', undefined])
]
const met = meetTexts(guide)
const bare = { ...met.bitext, code: [] }

test('blocks are paired by their code, and one that the other side lacks stands alone', () => {
  const pairs = pairBlocks(met.bitext, new Map())
  expect(pairs.map(({ source, target }) => [source !== undefined, target !== undefined])).toEqual([
    [true, true],
    [true, true],
    [true, false]
  ])
  expect(pairs[0]?.likeness).toBe(1)
  expect(pairs[1]?.likeness).toBeGreaterThan(0.5)
})

test('every pair is proposed until it is accepted, and then has the id of its decision', () => {
  const proposed = applyCode(bare, [])
  expect(proposed.code?.map(({ state, kind }) => `${state} ${kind}`)).toEqual([
    'proposed translation',
    'proposed translation',
    'proposed omission'
  ])
  const decisions = decideAll(proposed, met.reconciliations, [], { type: 'accept' })
  const onCode = decisions.filter(isCodeDecision)
  expect(onCode).toHaveLength(3)
  const accepted = applyCode(bare, decisions, met.reconciliations)
  expect(accepted.code?.map(({ id, state }) => `${id} ${state}`)).toEqual(
    onCode.map(({ id }) => `${id} accepted`)
  )
  expect(
    codeChanges(
      { document: 'guide', source: 'en', target: 'ja' },
      accepted,
      decisions,
      met.reconciliations
    ).filter(({ decision }) => decision !== 'kept')
  ).toEqual([])
})

test('a decision is found by its code where the block moved, and is stale where it changed', () => {
  const decisions = decideAll(met.bitext, met.reconciliations, [], { type: 'accept' })
  const [install, start, stop] = guide
  if (!install || !start || !stop) throw new Error('expected three sections')
  const moved = meetTexts([start, install, stop], decisions)
  const found = matchDecisions(
    moved.bitext.code ?? [],
    decisions.filter(isCodeDecision),
    learnShifts(moved.reconciliations)
  )
  expect([...found].map(([pair, { source }]) => pair.source?.hash === source[0]?.text)).toEqual([
    true,
    true,
    true
  ])
  const changed = meetTexts([section('Install', 'install("lamp", 3)'), start, stop], decisions)
  expect(changed.bitext.code?.map(({ state }) => state)).toEqual(['stale', 'accepted', 'accepted'])
})
