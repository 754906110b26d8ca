import { reconcile } from '../../src/review/index.ts'
import { listContexts } from '../../test/review/clause-context.ts'
import {
  type Document,
  decideOn,
  type Edit,
  edit,
  edits,
  makeDocument,
  randomFrom,
  type Script,
  toSegments
} from '../../test/review/edited-document.ts'
import { markdownTable } from './table.ts'

const documents = 300
const chapters = 8
const editsEach = 4

/** Outcome for decisions. */
interface Tally {
  /** Decisions whose text was not edited, and how many of these were kept on their clause. */
  untouched: number
  kept: number
  /** Decisions whose text was edited, and how many of these were found as stale on their clause. */
  edited: number
  stale: number
  /** Decisions whose clause is gone, and how many of these were orphaned. */
  gone: number
  orphaned: number
  /** Decisions kept on the wrong clause. */
  wrong: number
  /** How many of these are on a clause that has, or had, a twin: the same text between the same texts. */
  twins: number
}

/** Edit random documents by one kind of edit at a time, and count the outcome for every decision on them. */
export function reconcileTable(seed: number): string {
  const rows = edits.map((kind, at) => [kind, ...show(survive(kind, seed + at))])
  return markdownTable(
    ['edit', 'untouched kept', 'edited found as stale', 'gone orphaned', 'wrong', 'of them undecidable'],
    rows
  )
}

function survive(kind: Edit, seed: number): Tally {
  const random = randomFrom(seed)
  const tally: Tally = {
    untouched: 0,
    kept: 0,
    edited: 0,
    stale: 0,
    gone: 0,
    orphaned: 0,
    wrong: 0,
    twins: 0
  }
  for (let made = 0; made < documents; made += 1) {
    const then = makeDocument(random, chapters)
    const decisions = decideOn(then, () => true)
    const script = edit(then, random, editsEach, [kind])
    count(tally, decisions, script, hasTwin(then, script))
  }
  return tally
}

/** Make a test, by the texts alone, whether a clause has a twin with the same text and the same neighbours. */
function hasTwin(then: Document, { document }: Script): (key: number) => boolean {
  const contexts = [then, document].map(each => listContexts(toSegments(each)))
  return key => contexts.some(context => (context.get(key)?.alike ?? 1) > 1)
}

function count(
  tally: Tally,
  decisions: ReturnType<typeof decideOn>,
  { document, touched }: Script,
  isTwin: (key: number) => boolean
): void {
  const now = new Map(toSegments(document).map(({ key, path, text }) => [`d${key}`, { path, text }]))
  const target = decisions.flatMap(decision => decision.target)
  for (const { decision, state, source } of reconcile(decisions, [...now.values()], target)) {
    const clause = now.get(decision.id)
    const paths = source.flatMap(({ current }) => current.map(({ path }) => path))
    const isThere = clause !== undefined && paths.includes(clause.path)
    if (state === 'kept' && !isThere) {
      tally.wrong += 1
      if (isTwin(Number(decision.id.slice(1)))) tally.twins += 1
    }
    if (!clause && !touched.get(Number(decision.id.slice(1)))?.has('merge')) {
      tally.gone += 1
      if (state === 'orphaned') tally.orphaned += 1
    } else if (clause && clause.text.replaceAll(' ', '') === decision.source[0]?.text.replaceAll(' ', '')) {
      tally.untouched += 1
      if (state === 'kept' && isThere) tally.kept += 1
    } else {
      tally.edited += 1
      if (state === 'stale' && (isThere || !clause)) tally.stale += 1
    }
  }
}

function show({ untouched, kept, edited, stale, gone, orphaned, wrong, twins }: Tally): string[] {
  const of = (part: number, all: number): string => (all === 0 ? '–' : `${part} of ${all}`)
  return [of(kept, untouched), of(stale, edited), of(orphaned, gone), `${wrong}`, `${twins}`]
}
