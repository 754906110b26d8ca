import type { Decision } from '../../src/nodes/index.ts'
import { type CurrentSegment, describeCopies } from '../../src/review/index.ts'

/** A clause that keeps its identity whatever happens to it. */
export interface Clause {
  /** Identity; a copy, and what is split off, has a new one. */
  readonly key: number
  readonly text: string
}

/** Chapters of clauses. */
export type Document = readonly (readonly Clause[])[]

/** Kinds of edits. */
export const edits = [
  'insert',
  'delete',
  'reword',
  'move',
  'move block',
  'move chapter',
  'split',
  'merge',
  'renumber',
  'duplicate',
  'duplicate beside',
  'respace'
] as const

/** A kind of edit. */
export type Edit = (typeof edits)[number]

/** What an edit script did, and to which clauses. */
export interface Script {
  readonly document: Document
  /** Edits by the clause that they touched; moved ones are touched in their place, not in their text. */
  readonly touched: ReadonlyMap<number, ReadonlySet<Edit>>
}

/** Gives random numbers from 0 to 1; the same seed gives the same ones (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const letters = [...'推进创新驱动发展战略深化改革开放科技产业园区人才企业金融服务环境生态安全管理制度资源']
const common = ['加强组织领导', '完善政策措施', '抓好落实', '总体要求']

/** Make a document of a few chapters; about one clause in six has a text that occurs elsewhere too. */
export function makeDocument(random: () => number, chapters = 1 + Math.floor(random() * 4)): Document {
  let key = 0
  return Array.from({ length: chapters }, () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => ({
      key: key++,
      text: random() < 0.17 ? pick(common, random) : randomText(random)
    }))
  )
}

/** List the segments of a document in text order. */
export function toSegments(document: Document): Array<CurrentSegment & { key: number }> {
  return document.flatMap((clauses, chapter) =>
    clauses.map(({ key, text }, at) => ({ key, text, path: `${chapter + 1}/i${at + 1}` }))
  )
}

/** Accept each clause of a document against a target text of its own. */
export function decideOn(document: Document, isChosen: (key: number) => boolean): Decision[] {
  return describeCopies(toSegments(document))
    .filter(({ key }) => isChosen(key))
    .map(({ key, ...segment }) => ({
      id: `d${key}`,
      state: 'accepted',
      source: [segment],
      target: [{ path: `t${key}`, text: `訳${key}` }]
    }))
}

/** Edit a document: so many edits of the kinds given. */
export function edit(
  document: Document,
  random: () => number,
  count: number,
  kinds: readonly Edit[] = edits
): Script {
  const touched = new Map<number, Set<Edit>>()
  let next = 1 + Math.max(...document.flat().map(({ key }) => key))
  let now = document.map(clauses => [...clauses])
  const touch = (kind: Edit, ...clauses: ReadonlyArray<Clause | undefined>): void => {
    for (const clause of clauses)
      if (clause) touched.set(clause.key, new Set([...(touched.get(clause.key) ?? []), kind]))
  }
  for (let done = 0; done < count; done += 1) {
    const kind = pick(kinds, random)
    const chapter = pick(now, random)
    const at = Math.floor(random() * chapter.length)
    const clause = chapter[at]
    if (!clause) continue
    if (kind === 'insert') chapter.splice(at, 0, { key: next++, text: randomText(random) })
    if (kind === 'delete') touch(kind, ...chapter.splice(at, 1))
    if (kind === 'reword' && clause.text.length > 7) {
      touch(kind, clause)
      chapter[at] = { ...clause, text: reword(clause.text, random) }
    }
    if (kind === 'respace')
      chapter[at] = { ...clause, text: `${clause.text.slice(0, 2)} ${clause.text.slice(2)}` }
    if (kind === 'move') {
      touch(kind, clause)
      chapter.splice(at, 1)
      const home = pick(now, random)
      home.splice(Math.floor(random() * (home.length + 1)), 0, clause)
    }
    if (kind === 'move block') {
      const block = chapter.splice(at, 1 + Math.floor(random() * 3))
      touch(kind, ...block)
      const home = pick(now, random)
      home.splice(Math.floor(random() * (home.length + 1)), 0, ...block)
    }
    if (kind === 'move chapter') {
      touch(kind, ...chapter)
      now = now.filter(other => other !== chapter)
      now.splice(Math.floor(random() * (now.length + 1)), 0, chapter)
    }
    if (kind === 'split' && clause.text.length > 11) {
      touch(kind, clause)
      const middle = Math.floor(clause.text.length / 2)
      chapter.splice(
        at,
        1,
        { ...clause, text: clause.text.slice(0, middle) },
        { key: next++, text: clause.text.slice(middle) }
      )
    }
    const after = chapter[at + 1]
    if (kind === 'merge' && after) {
      touch(kind, clause, after)
      chapter.splice(at, 2, { ...clause, text: clause.text + after.text })
    }
    if (kind === 'renumber') now.unshift([{ key: next++, text: randomText(random) }])
    if (kind === 'duplicate') {
      touch(kind, clause)
      pick(now, random).push({ key: next++, text: clause.text })
    }
    if (kind === 'duplicate beside') {
      touch(kind, clause)
      chapter.splice(at + 1, 0, { key: next++, text: clause.text })
    }
  }
  return { document: now, touched }
}

function reword(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2))
  return `${text.slice(0, at)}${pick(letters, random)}${text.slice(at + (random() < 0.5 ? 1 : 0))}`
}

function randomText(random: () => number): string {
  return Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(letters, random)).join('')
}

function pick<Item>(list: readonly Item[], random: () => number): Item {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new RangeError('Unexpected empty list, expected something to pick from')
  return item
}
