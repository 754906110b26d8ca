import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../../src/nodes/index.ts'
import { applyDecisions, decide, type Reconciliation, reconcile } from '../../src/reconcile/index.ts'
import { bitextOf } from './bitexts.ts'
import {
  type Document,
  decideOn,
  type Edit,
  edit,
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
 * now, or neither it nor any copy of it was touched, and a clause beside it that can be told was not touched either.
 */
function tellsApart(then: Document, { document, touched }: Script): (key: number) => boolean {
  const before = toSegments(then)
  const places = new Map(before.map(({ key }, at) => [key, at]))
  const counts = [before, toSegments(document)].map(countTexts)
  const blurred = new Set(before.filter(({ key }) => touched.has(key)).map(({ text }) => text))
  const isUnique = (text: string): boolean => counts.every(count => count.get(text) === 1)
  const isUntouched = (key: number, ...but: readonly Edit[]): boolean =>
    [...(touched.get(key) ?? [])].every(kind => but.includes(kind))
  return key => {
    const at = places.get(key) ?? 0
    const text = before[at]?.text ?? ''
    if (isUnique(text)) return isUntouched(key, 'move', 'move chapter')
    return (
      !blurred.has(text) &&
      [before[at - 1], before[at + 1]].some(other => other && isUnique(other.text) && isUntouched(other.key))
    )
  }
}

function countTexts(segments: ReadonlyArray<{ text: string }>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of segments) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1)
  return counts
}
