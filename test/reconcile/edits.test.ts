import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../../src/nodes/index.ts'
import { applyDecisions, decide, type Reconciliation, reconcile } from '../../src/reconcile/index.ts'
import { bitextOf } from './bitexts.ts'
import {
  type Document,
  decideOn,
  edit,
  edits,
  makeDocument,
  randomFrom,
  type Script,
  toSegments
} from './edited-document.ts'

interface Case {
  readonly then: Document
  readonly decisions: Decision[]
  readonly script: Script
  readonly found: Reconciliation[]
}

/** Make a document, accept some or all of it, edit it, and reconcile. */
function edited(seed: number): Case {
  const random = randomFrom(seed)
  const then = makeDocument(random)
  const share = random() < 0.5 ? 1 : random()
  const decisions = decideOn(then, () => random() < share)
  const script = edit(then, random, 1 + Math.floor(random() * 6))
  const target = decisions.flatMap(decision => decision.target)
  return { then, decisions, script, found: reconcile(decisions, toSegments(script.document), target) }
}

test('one edit in a document of two hundred articles shows only what it touched', () => {
  const then = makeDocument(randomFrom(4), 200)
  const decisions = decideOn(then, () => true)
  const target = decisions.flatMap(decision => decision.target)
  for (const [at, kind] of edits.entries()) {
    const script = edit(then, randomFrom(at + 1), 1, [kind])
    const touched = reconcile(decisions, toSegments(script.document), target)
      .filter(({ state, source }) => state !== 'kept' || source.some(({ moved }) => moved))
      .map(({ decision }) => Number(decision.id.slice(1)))
    expect(touched.filter(key => !script.touched.has(key))).toEqual([])
  }
})

const plain = (text: string): string => text.replaceAll(' ', '')

test('whatever is edited, decisions on clauses that nobody touched are kept and stand where the clause stands', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const { then, script, found } = edited(seed)
      const now = new Map(toSegments(script.document).map(segment => [segment.key, segment]))
      const isPlain = tellsApart(then, script)
      for (const { decision, state, source } of found) {
        const key = Number(decision.id.slice(1))
        const segment = now.get(key)
        if (!isPlain(key)) continue
        expect(state).toBe('kept')
        expect(source[0]?.current.map(({ path }) => path)).toEqual([segment?.path])
      }
    }),
    { numRuns: 6000, seed: 11 }
  )
})

test('whatever is edited, no decision points at other text unless it is stale, and none is lost', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const { decisions, script, found } = edited(seed)
      const now = new Map(toSegments(script.document).map(({ path, text }) => [path, plain(text)]))
      expect(found.map(({ decision }) => decision)).toEqual(decisions)
      for (const { decision, state, source } of found) {
        const texts = source.flatMap(({ current }) => current.map(({ path }) => now.get(path)))
        if (state === 'kept') expect(texts).toEqual([plain(decision.source[0]?.text ?? '')])
        if (state === 'orphaned') expect(texts).toEqual([])
        if (state === 'stale') expect(texts.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 3000, seed: 12 }
  )
})

test('accepting after an edit leaves nothing to accept, and accepting again changes nothing', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const { script, found, decisions } = edited(seed)
      const source = toSegments(script.document)
      const target = decisions.flatMap(decision => decision.target)
      if (source.length + target.length === 0) return
      const settle = (reconciliations: Reconciliation[]): Decision[] =>
        decide(applyDecisions(bitextOf(source, target, []), reconciliations), reconciliations, {
          type: 'accept'
        })
      const once = settle(found)
      const again = reconcile(once, source, target)
      expect(again.map(({ state }) => state)).toEqual(once.map(() => 'kept'))
      expect(settle(again)).toEqual(once)
    }),
    { numRuns: 1200, seed: 13 }
  )
})

/**
 * Make the test whether a clause, untouched but for its place, can be told from any other: its text occurs once then and
 * now, or no copy of it was touched, nor what stood beside one, and a text that occurs once still stands beside it.
 */
function tellsApart(then: Document, { document, touched }: Script): (key: number) => boolean {
  const before = toSegments(then)
  const after = toSegments(document)
  const [places, placesNow] = [before, after].map(list => new Map(list.map(({ key }, at) => [key, at])))
  const counts = [before, after].map(countTexts)
  const isUnique = (text: string): boolean => counts.every(count => count.get(text) === 1)
  const beside = (at: number): typeof before => [before[at - 1], before[at + 1]].flatMap(other => other ?? [])
  const blurred = new Set(
    before
      .filter((clause, at) => [clause, ...beside(at)].some(({ key }) => touched.has(key)))
      .map(({ text }) => text)
  )
  const isStillBeside = (one: number, other: number): boolean =>
    Math.abs((placesNow?.get(one) ?? Number.NaN) - (placesNow?.get(other) ?? Number.NaN)) === 1
  return key => {
    const at = places?.get(key) ?? 0
    const text = before[at]?.text ?? ''
    const kinds = [...(touched.get(key) ?? [])]
    return isUnique(text)
      ? kinds.every(kind => kind === 'move' || kind === 'move chapter')
      : !blurred.has(text) && beside(at).some(other => isUnique(other.text) && isStillBeside(key, other.key))
  }
}

function countTexts(segments: ReadonlyArray<{ text: string }>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of segments) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1)
  return counts
}
