// One side of a bead: its segments, their neighbours, and what changed.
import type { DiffPiece } from '../../diff/diff-words.ts'
import type { DeskRow, DeskSegment, DeskView, Side } from '../../review-ui/protocol.ts'
import type { ReviewKey } from '../../wording/index.ts'
import { type DomContent, make } from '../dom.ts'
import { word } from './page.ts'
import { type ShownSegment, segmentsByPath, textOfSegment } from './state.ts'

/** Number of segments shown before and after a bead. */
const neighbours = 2

/** Segments of one side of a bead, and those before and after them. */
export interface Around {
  readonly before: readonly DeskSegment[]
  readonly own: readonly DeskSegment[]
  readonly after: readonly DeskSegment[]
  /** Index in the text of the first segment of the bead, or where it would be. */
  readonly place: number
}

/** Show one side of a bead. */
export function renderSide(view: DeskView, row: DeskRow, side: Side): HTMLElement {
  const locale = view.locales[side]
  const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(locale)
  const { before, own, after } = aroundOf(view, row, side)
  const context = (segments: readonly DeskSegment[], label: ReviewKey): DomContent =>
    segments.length === 0 || row.decision === 'rejected'
      ? undefined
      : make(
          'div',
          { class: 'context', lang: locale, role: 'group', 'aria-label': word(label) },
          segments.map(segment => make('p', { class: segment.role }, textOfSegment(segment)))
        )
  return make(
    'section',
    { class: side },
    make('h3', { class: 'what' }, `${word(side)} – ${name}`),
    context(before, 'before'),
    make('div', { class: row.isCode ? 'own code' : 'own' }, renderOwn(row, side, own, locale)),
    context(after, 'after')
  )
}

/**
 * Find the segments of a bead on one side, and their neighbours. If it has none there, the neighbours are those of the
 * previous row's segments.
 */
export function aroundOf(view: DeskView, row: DeskRow, side: Side): Around {
  const all = view.segments[side]
  const known = segmentsByPath(view, side)
  const own = row[side].flatMap(path => known.get(path) ?? [])
  const places = own.map(({ place }) => place)
  const first = places.length > 0 ? Math.min(...places) : placeAfterLast(view, row, side, known)
  const last = places.length > 0 ? Math.max(...places) + 1 : first
  return {
    before: all.slice(Math.max(first - neighbours, 0), first),
    own: own.map(({ segment }) => segment),
    after: all.slice(last, last + neighbours),
    place: first
  }
}

function placeAfterLast(
  view: DeskView,
  row: DeskRow,
  side: Side,
  known: ReadonlyMap<string, ShownSegment>
): number {
  const before = view.rows.slice(0, view.rows.indexOf(row))
  const path = before.findLast(each => each[side].length > 0)?.[side].at(-1)
  return path === undefined ? 0 : (known.get(path)?.place ?? -1) + 1
}

function renderOwn(row: DeskRow, side: Side, own: readonly DeskSegment[], locale: string): DomContent {
  const decided = row.decided?.[side] ?? []
  const diff = row.diff[side]
  if (row.decision === 'rejected') return orNothing(decided.map(text => renderText(text, locale)))
  if (own.length === 0 && decided.length > 0)
    return [
      make('p', { class: 'hint' }, word('gone')),
      make('h4', { class: 'quiet' }, word('accepted')),
      decided.map(text => renderText(make('del', {}, text), locale))
    ]
  if (diff) return renderDiff(diff, own, locale)
  const again = side === 'target' && row.lookAt.length > 0
  const isUnknown = row.isCode && row.decision === 'stale' && (row.side === side || row.side === 'both')
  return [
    orNothing(own.map(segment => renderSegment(segment, locale))),
    again ? make('p', { class: 'hint' }, word('lookAt')) : undefined,
    isUnknown ? make('p', { class: 'hint' }, word('hashOnly')) : undefined
  ]
}

function renderText(text: DomContent, locale: string): HTMLElement {
  return make('p', { class: 'segment', lang: locale }, text)
}

function orNothing(content: readonly DomContent[]): DomContent {
  return content.length > 0 ? content : make('p', { class: 'nothing' }, `— ${word('nothing')}`)
}

function renderSegment(segment: DeskSegment, locale: string): HTMLElement {
  const content = segment.pieces.map(({ text, concept }) =>
    concept === undefined ? text : make('mark', { class: 'term', title: concept }, text)
  )
  return make(
    'p',
    { class: `segment ${segment.role}` },
    renderPlace(segment, locale),
    make('span', { lang: locale }, content)
  )
}

/** Render the path of a segment, and its label. */
function renderPlace({ path, label }: DeskSegment, locale: string): DomContent {
  const number = label === undefined ? [] : [make('span', { class: 'label', lang: locale }, label), ' ']
  return [make('span', { class: 'path' }, path), ' ', number]
}

/** Render old and new text, one line per segment. Of several lines, unchanged ones are muted and shown once. */
function renderDiff(pieces: readonly DiffPiece[], own: readonly DeskSegment[], locale: string): DomContent {
  const before = linesOf(pieces, 'removed')
  const now = linesOf(pieces, 'added')
  const isLong = before.length > 1 || now.length > 1
  const shown = isLong ? before.filter(isChanged) : before
  const segments = now.length === own.length ? own : []
  const renderLine = (line: Line, tag: 'del' | 'ins', segment?: DeskSegment): HTMLElement =>
    make(
      'p',
      { class: tag === 'ins' && isLong && !isChanged(line) ? 'diff same' : 'diff' },
      segment && renderPlace(segment, locale),
      make(
        'span',
        { lang: locale },
        line.map(({ value, change }) => (change === 'same' || value === '' ? value : make(tag, {}, value)))
      )
    )
  return [
    shown.length > 0 ? make('h4', { class: 'quiet' }, word('accepted')) : undefined,
    shown.map(line => renderLine(line, 'del')),
    make('h4', { class: 'quiet' }, word('now')),
    now.map((line, at) => renderLine(line, 'ins', segments[at]))
  ]
}

type Line = readonly DiffPiece[]

const isChanged = (line: Line): boolean => line.some(({ change }) => change !== 'same')

/** Split the old or the new text into lines. */
function linesOf(pieces: readonly DiffPiece[], kept: 'added' | 'removed'): Line[] {
  const lines: Line[] = []
  let line: DiffPiece[] = []
  for (const { value, change } of pieces) {
    if (change !== 'same' && change !== kept) continue
    for (const [at, text] of value.split('\n').entries()) {
      if (at > 0) {
        // At a new line end, the end itself is the change, and the next line is new.
        if (change !== 'same') line.push({ value: '↵', change })
        lines.push(line)
        line = change === 'same' ? [] : [{ value: '', change }]
      }
      if (text !== '') line.push({ value: text, change })
    }
  }
  return [...lines, line]
}
