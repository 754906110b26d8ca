import { type DiffPiece, diffWords } from '../../src/diff/diff-words.ts'
import {
  type Bitext,
  type Concept,
  isCodeHash,
  kindOf,
  type Locale,
  listCode,
  listSegments,
  type Termbase
} from '../../src/nodes/index.ts'
import { type Change, decidedOrder, orderChanges } from '../../src/review/index.ts'
import type { DeskRow, DeskSegment, DeskView } from '../../src/review-ui/protocol.ts'
import { messagesByBead } from '../decide/messages-by-bead.ts'
import type { ProcessedBitext } from '../document/process-document.ts'
import { countUnreviewed, rowsBy } from '../review/review-rows.ts'
import { leftOf } from './orphans.ts'
import { textPieces } from './text-pieces.ts'
import { versionOf } from './version.ts'

/**
 * Make the view of a bitext for the review page.
 *
 * @param processed - with the messages of rules on its files.
 */
export function viewDesk(slug: string, processed: ProcessedBitext, termbase: Termbase): DeskView {
  const { description, bitext, decisions, reconciliations } = processed
  const order = decidedOrder(decisions)
  const changes = orderChanges(rowsBy(termbase)(slug, processed), order)
  const messages = messagesByBead(processed)
  const known = new Map(decisions.map(decision => [decision.id, decision]))
  const segments = { source: listDeskSegments(bitext.source), target: listDeskSegments(bitext.target) }
  const left = leftOf(reconciliations)
  const rows = changes.map((change): DeskRow => {
    const { note, reviewer, date } = known.get(change.bead) ?? {}
    return {
      ...toRow(change),
      ...(change.decision === 'orphaned' ? left(change.bead) : {}),
      ...(note === undefined ? {} : { note }),
      ...(reviewer === undefined ? {} : { reviewer }),
      ...(date === undefined ? {} : { date }),
      messages: (messages.get(change.bead) ?? []).map(({ fatal, ruleId, reason }) => ({
        severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
        rule: ruleId ?? '',
        reason
      }))
    }
  })
  const concepts = nameConcepts(termbase, segments, description)
  return {
    document: slug,
    bitext: bitextName(processed),
    version: versionOf(processed, [concepts, rows.map(row => row.messages)]),
    relation: bitext.relation,
    locales: { source: description.source, target: description.target },
    segments,
    concepts,
    rows: [...rows, ...listRejected(processed)],
    left: countUnreviewed(changes),
    beads: changes.length
  }
}

/** Return the name of a bitext within its document, like that of its alignment file: `zh-Hans--ja`. */
export function bitextName({ description }: Pick<ProcessedBitext, 'description'>): string {
  return `${description.source}--${description.target}`
}

/** List the segments of a text, with its code blocks between them. */
function listDeskSegments(tree: Bitext['source']): DeskSegment[] {
  const blocks = listCode(tree)
  const list: DeskSegment[] = []
  let next = 0
  const listCodeBefore = (at: number): void => {
    for (let block = blocks[next]; block && block.before <= at; block = blocks[++next])
      list.push({ path: block.path, role: 'code', pieces: [{ text: block.node.value }] })
  }
  for (const [at, segment] of listSegments(tree).entries()) {
    listCodeBefore(at)
    const { path, label, role } = segment
    list.push({ path, ...(label === undefined ? {} : { label }), role, pieces: textPieces(segment) })
  }
  listCodeBefore(Number.POSITIVE_INFINITY)
  return list
}

function toRow(row: Change): Omit<DeskRow, 'messages'> {
  const { bead, decision, change, side, kind, score, accepted, current, impact } = row
  const textsOf = (list: ReadonlyArray<{ readonly text: string }>): string[] => list.map(({ text }) => text)
  const compare = (name: 'source' | 'target'): DiffPiece[] =>
    diffWords(textsOf(accepted[name]).join('\n'), textsOf(current?.[name] ?? []).join('\n'), row[name])
  const differs = (name: 'source' | 'target'): boolean =>
    decision === 'stale' && (side === 'both' || side === name) && !isCodeHash(accepted[name][0]?.text ?? '')
  return {
    bead,
    decision,
    change,
    side,
    kind,
    score,
    ...(row.isCode && { isCode: true }),
    source: (current?.source ?? []).map(({ path }) => path),
    target: (current?.target ?? []).map(({ path }) => path),
    diff: {
      ...(differs('source') ? { source: compare('source') } : {}),
      ...(differs('target') ? { target: compare('target') } : {})
    },
    ...(current ? {} : { decided: { source: textsOf(accepted.source), target: textsOf(accepted.target) } }),
    lookAt: decision === 'stale' ? impact.targets.map(({ path }) => path) : [],
    alsoIn: decision === 'kept' ? [] : impact.beads
  }
}

function listRejected({ decisions, bitext }: ProcessedBitext): DeskRow[] {
  const none = { source: [], target: [] }
  const rejected = decisions.filter(({ state }) => state === 'rejected')
  return rejected.map(({ id, source, target, note, reviewer, date }) => ({
    bead: id,
    decision: 'rejected',
    change: 'none',
    side: undefined,
    kind: kindOf(none, bitext.relation),
    score: 0,
    ...none,
    diff: {},
    decided: { source: source.map(({ text }) => text), target: target.map(({ text }) => text) },
    ...(note === undefined ? {} : { note }),
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(date === undefined ? {} : { date }),
    messages: [],
    lookAt: [],
    alsoIn: []
  }))
}

/** Name the concepts that occur by their preferred terms. */
function nameConcepts(
  { concepts }: Termbase,
  segments: DeskView['segments'],
  { source, target }: { readonly source: Locale; readonly target: Locale }
): DeskView['concepts'] {
  const occurring = new Set(
    [...segments.source, ...segments.target].flatMap(({ pieces }) =>
      pieces.flatMap(({ concept }) => concept ?? [])
    )
  )
  const name = ({ terms, id }: Concept, locale: Locale): string =>
    (terms[locale] ?? []).find(({ status }) => status === 'preferred')?.text ?? terms[locale]?.[0]?.text ?? id
  return Object.fromEntries(
    concepts
      .filter(({ id }) => occurring.has(id))
      .map(concept => [concept.id, { source: name(concept, source), target: name(concept, target) }])
  )
}
