import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../../src/nodes/index.ts'
import { applyDecisions, decide, type Reconciliation, reconcile } from '../../src/review/index.ts'
import { bitextOf } from './bitexts.ts'
import { countEach, listContexts } from './clause-context.ts'
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

const cases = new Map<number, Case>()

/** Make a document, accept some or all of it, edit it, and reconcile; every test of a seed shares what came of it. */
function edited(seed: number): Case {
  const known = cases.get(seed) ?? makeCase(seed)
  cases.set(seed, known)
  return known
}

function makeCase(seed: number): Case {
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

const seeds = { numRuns: 6000, seed: 11 }

test('whatever is edited, decisions on clauses that can be told from any other are kept in their clauses', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const { then, decisions, script, found } = edited(seed)
      const now = new Map(toSegments(script.document).map(segment => [segment.key, segment]))
      const isKnown = tellsApart(then, script, decisions.length)
      const known = found
        .map(each => ({ ...each, key: Number(each.decision.id.slice(1)) }))
        .filter(({ key }) => isKnown(key))
      expect(known.map(({ state, source }) => [state, source[0]?.current.map(({ path }) => path)])).toEqual(
        known.map(({ key }) => ['kept', [now.get(key)?.path]])
      )
    }),
    seeds
  )
})

test('whatever is edited, as many decisions on a text are kept, or shown as moved, as clauses that nobody edited have it', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const { then, decisions, script, found } = edited(seed)
      if (decisions.length < then.flat().length) return
      const now = new Map(toSegments(script.document).map(({ key, text }) => [`d${key}`, plain(text)]))
      const untouched = decisions.flatMap(({ id, source }) => {
        const text = plain(source[0]?.text ?? '')
        return now.get(id) === text && !wasCopied(script, Number(id.slice(1))) ? [text] : []
      })
      const texts = new Map(toSegments(script.document).map(({ path, text }) => [path, plain(text)]))
      // A repeated text that moved away from its neighbours is stale, since it may be another copy of it.
      const kept = found.flatMap(({ state, source }) => {
        const [anchor] = source
        const text = plain(anchor?.decided.text ?? '')
        const isMoved = anchor?.current.length === 1 && texts.get(anchor.current[0]?.path ?? '') === text
        return state === 'kept' || isMoved ? [text] : []
      })
      const counts = countEach(kept)
      const lost = [...countEach(untouched)].filter(([text, count]) => (counts.get(text) ?? 0) < count)
      expect(lost).toEqual([])
    }),
    seeds
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
    { ...seeds, numRuns: 3000 }
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
    { ...seeds, numRuns: 1200 }
  )
})

/**
 * Make the test whether the texts tell a clause from any other: its text occurs once then and now; or it stands between
 * the same texts as then, no copy of it does or did, and all clauses are decided on.
 */
function tellsApart(then: Document, script: Script, decided: number): (key: number) => boolean {
  const [before, after] = [then, script.document].map(document => listContexts(toSegments(document)))
  return key => {
    const [old, fresh] = [before?.get(key), after?.get(key)]
    if (!old || !fresh || old.form !== fresh.form) return false
    if (old.copies === 1 && fresh.copies === 1 && !wasCopied(script, key)) return true
    return decided === before?.size && old.texts === fresh.texts && old.alike === 1 && fresh.alike === 1
  }
}

/** Tell whether a copy was made of a clause: where that was edited later, it may be the clause, and the clause the copy. */
function wasCopied({ touched }: Script, key: number): boolean {
  const kinds = touched.get(key)
  return kinds?.has('duplicate') === true || kinds?.has('duplicate beside') === true
}
