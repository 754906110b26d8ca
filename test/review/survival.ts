import { comparable } from '../../src/review/anchor/compared.ts'
import { type Reconciliation, reconcile } from '../../src/review/index.ts'
import type { Draft } from './bitext-edits.ts'
import {
  acceptAll,
  listUnits,
  type PlacedUnit,
  place,
  type Text,
  type WrittenBitext
} from './written-bitext.ts'

/** What became of one decision. */
export interface Fate {
  readonly found: Reconciliation
  /** Whether nobody edited its texts, and none is gone. */
  readonly untouched: boolean
  /** Whether its texts, with those around them, were and are like no others. */
  readonly tellable: boolean
  /** Whether it is kept on its own texts. */
  readonly keptInPlace: boolean
  /** Whether it is kept though its text was edited or is gone, or on another text that is not to be told from it. */
  readonly keptElsewhere: boolean
  /** Whether it is kept though one of its texts is there, edited. */
  readonly hidden: boolean
  /** Whether it is kept with its source in one place and its target in another. */
  readonly apart: boolean
}

/** Accept a bitext, edit it, find the decisions again, and tell of each what became of it. */
export function survive(then: WrittenBitext, draft: Draft): Fate[] | undefined {
  const [oldSource, oldTarget, source, target] = [then.source, then.target, draft.source, draft.target].map(
    place
  )
  if (!oldSource || !oldTarget || !source || !target) return undefined
  const found = reconcile(acceptAll(oldSource, oldTarget), source, target)
  const sides = {
    source: trace(then.source, oldSource, draft.source, source, draft.copied),
    target: trace(then.target, oldTarget, draft.target, target, draft.copied)
  }
  return found.map(one => {
    const key = Number(one.decision.id.slice(1))
    const { source: inSource, target: inTarget } = sides
    const spots = { source: inSource.keysOf(one.source), target: inTarget.keysOf(one.target) }
    const isOwn = [spots.source, spots.target].every(
      keys => keys.length > 0 && keys.every(each => each.includes(key))
    )
    const untouched = inSource.isUntouched(key) && inTarget.isUntouched(key)
    const isKept = one.state === 'kept'
    const own = new Set(spots.source.flat())
    return {
      found: one,
      untouched,
      tellable: inSource.isTellable(key) && inTarget.isTellable(key),
      keptInPlace: isKept && isOwn,
      keptElsewhere: isKept && !(isOwn && untouched),
      hidden: isKept && (inSource.isEdited(key) || inTarget.isEdited(key)),
      apart:
        isKept &&
        spots.source.length > 0 &&
        spots.target.length > 0 &&
        !spots.target.flat().some(each => own.has(each))
    }
  })
}

interface Trace {
  readonly keysOf: (anchors: Reconciliation['source']) => ReadonlyArray<readonly number[]>
  readonly isUntouched: (key: number) => boolean
  readonly isEdited: (key: number) => boolean
  readonly isTellable: (key: number) => boolean
}

function trace(
  old: Text,
  before: readonly PlacedUnit[],
  now: Text,
  after: readonly PlacedUnit[],
  copied: ReadonlySet<number>
): Trace {
  const [olds, news] = [contexts(old, before), contexts(now, after)]
  const twins = new Map<string, number[]>()
  for (const [key, list] of news)
    for (const { around } of list) twins.set(around, [...(twins.get(around) ?? []), key])
  const twinsOf = (keys: readonly number[]): number[] =>
    keys.flatMap(key => [key, ...(news.get(key) ?? []).flatMap(({ around }) => twins.get(around) ?? [])])
  const units = new Map(after.map(({ path, unit }) => [path, twinsOf(unit.keys)]))
  const isUntouched = (key: number): boolean => {
    const fresh = news.get(key)
    return (
      fresh !== undefined &&
      fresh.length === 1 &&
      fresh[0]?.form === olds.get(key)?.[0]?.form &&
      fresh[0]?.alone === true
    )
  }
  return {
    keysOf: anchors => anchors.flatMap(({ current }) => current.map(({ path }) => units.get(path) ?? [])),
    isUntouched,
    isEdited: key => news.has(key) && !isUntouched(key),
    isTellable: key => {
      const [one, other] = [olds.get(key)?.[0], news.get(key)?.[0]]
      if (!one || !other || !isUntouched(key)) return false
      if (one.copies === 1 && other.copies === 1 && !copied.has(key)) return true
      return one.around === other.around && one.alike === 1 && other.alike === 1 && !copied.has(key)
    }
  }
}

interface Context {
  readonly form: string
  /** The text with its neighbours and heading. */
  readonly around: string
  /** How many units have the same text. */
  readonly copies: number
  /** How many are the same around, too. */
  readonly alike: number
  /** Whether it comes from one bead. */
  readonly alone: boolean
}

function contexts(text: Text, placed: readonly PlacedUnit[]): Map<number, Context[]> {
  const headings = text.sections.flatMap(section =>
    listUnits({ ...text, sections: [section] }).map(() => section)
  )
  const rows = text.sections.flatMap(({ blocks }) => [
    undefined,
    ...blocks.flatMap(({ kind, lines }) =>
      lines.flatMap(line =>
        line.map((_, at) =>
          kind === 'table' ? `${at} ${line.map(unit => comparable(unit.text)).join('|')}` : undefined
        )
      )
    )
  ])
  const forms = placed.map(each => comparable(each.text))
  const arounds = forms.map((form, at) => {
    let [from, to] = [at, at]
    while (forms[from] === form) from -= 1
    while (forms[to] === form) to += 1
    const heading = comparable(headings[at]?.heading.text ?? '')
    return [heading, ...(rows[at] === undefined ? [forms[from], form, forms[to]] : [rows[at]])].join('\n')
  })
  const [copies, alike] = [countEach(forms), countEach(arounds)]
  const found = new Map<number, Context[]>()
  for (const [at, { unit }] of placed.entries()) {
    const [form, around] = [forms[at] ?? '', arounds[at] ?? '']
    const context = {
      form,
      around,
      copies: copies.get(form) ?? 0,
      alike: alike.get(around) ?? 0,
      alone: unit.keys.length === 1
    }
    for (const key of unit.keys) found.set(key, [...(found.get(key) ?? []), context])
  }
  return found
}

/** Count how often each text occurs. */
export function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
