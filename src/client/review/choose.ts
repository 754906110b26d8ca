// Relinking and splitting: choose segments by checkboxes, or parts by radio buttons.
import type { BothSides, DeskRow, DeskSegment, DeskView, Side } from '../../review-ui/protocol.ts'
import type { ReviewKey } from '../../wording/index.ts'
import { make } from '../dom.ts'
import { type Fault, openDialog } from './dialogs.ts'
import { find, word } from './page.ts'
import { aroundOf } from './sides.ts'
import { segmentsByPath, sides, textOfSegment } from './state.ts'

/** Paths of segments of one bead. */
export type Group = BothSides<string[]>

/** A question about a row, and what to do with the answer. */
export interface Question<Answer> {
  readonly view: DeskView
  readonly row: DeskRow
  readonly submit: (answer: Answer) => Promise<Fault>
  /** Called when the window closes, in any way. */
  readonly closed: () => void
}

/** Number of segments on each side of the bead that are offered at first. */
const reachAtFirst = 8
/** Maximum number of segments in the list. */
const mostTicks = 400

/** Segments that are offered on one side. */
interface Ticks {
  readonly side: Side
  readonly chosen: Set<string>
  /** Number of segments offered before and after the bead. */
  reach: number
}

/** Ask which segments form a bead. */
export function askRelink({ view, row, submit, closed }: Question<Group>): void {
  const ticks = (side: Side): Ticks => ({ side, chosen: new Set(row[side]), reach: reachAtFirst })
  const both = { source: ticks('source'), target: ticks('target') }
  const search = find('search', HTMLInputElement)
  const choices = find('choices')
  const show = (): void =>
    choices.replaceChildren(...sides.map(side => renderTicks(view, row, both[side], show)))
  prepare('relink', 'relinkHelp')
  search.value = ''
  find('search-line').hidden = false
  find('choose-was').replaceChildren(...renderWas(view, row))
  show()
  const stop = new AbortController()
  search.addEventListener('input', show, { signal: stop.signal })
  openDialog('choose', {
    submit: () => submit({ source: [...both.source.chosen], target: [...both.target.chosen] }),
    closed: () => {
      stop.abort()
      closed()
    },
    first: () => choices.querySelector('input:checked') ?? choices.querySelector('input')
  })
  for (const group of choices.children) showTicked(group)
}

function prepare(title: ReviewKey, help: ReviewKey): void {
  find('choose-title').textContent = word(title)
  find('choose-help').textContent = word(help)
}

/** Scroll a list of segments to the first checked one. */
function showTicked(group: Element): void {
  const tick = group.querySelector('input:checked')
  if (!tick) return
  const middle = group.getBoundingClientRect().top + group.clientHeight / 2
  group.scrollTop += tick.getBoundingClientRect().top - middle
}

/** Render the texts of an orphaned decision, so that the reviewer knows what to look for. */
function renderWas({ locales }: DeskView, { decided, ...row }: DeskRow): HTMLElement[] {
  const gone = sides.filter(side => row[side].length === 0)
  return gone.flatMap(side =>
    (decided?.[side] ?? []).map(text =>
      make(
        'p',
        {},
        make('span', { class: 'quiet' }, `${word('accepted')}: `),
        make('span', { lang: locales[side] }, text)
      )
    )
  )
}

function renderTicks(view: DeskView, row: DeskRow, ticks: Ticks, show: () => void): HTMLElement {
  const { side, chosen, reach } = ticks
  const all = view.segments[side]
  const { place, own } = aroundOf(view, row, side)
  const [from, to] = [Math.max(place - reach, 0), place + own.length + reach]
  const wanted = find('search', HTMLInputElement).value.trim().toLowerCase()
  const isNear = (at: number): boolean => at >= from && at < to
  const isOffered = (segment: DeskSegment, at: number): boolean =>
    chosen.has(segment.path) ||
    (wanted === '' ? isNear(at) : textOfSegment(segment).toLowerCase().includes(wanted))
  const shown = all.filter((segment, at) => segment.role !== 'code' && isOffered(segment, at))
  const more = make('button', { type: 'button' }, word('showMore'))
  more.addEventListener('click', () => {
    ticks.reach *= 4
    show()
    find('choices').querySelector<HTMLElement>(`fieldset.${side} input`)?.focus()
  })
  return make(
    'fieldset',
    { class: side },
    make('legend', {}, word(side)),
    shown.slice(0, mostTicks).map(segment => renderTick(segment, view.locales[side], chosen)),
    wanted === '' && (from > 0 || to < all.length) ? more : ''
  )
}

function renderTick(segment: DeskSegment, locale: string, chosen: Set<string>): HTMLElement {
  const { path } = segment
  const box = make('input', { type: 'checkbox', value: path })
  box.checked = chosen.has(path)
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(path)
    else chosen.delete(path)
  })
  return make(
    'label',
    { class: 'tick' },
    box,
    make('span', { class: 'path' }, path),
    ' ',
    make('span', { lang: locale }, textOfSegment(segment))
  )
}

/** The part of a split bead that a segment goes to. */
type Part = 'one' | 'two' | 'both'

const labels: Readonly<Record<Part, ReviewKey>> = { one: 'partOne', two: 'partTwo', both: 'partBoth' }

/** Ask which part each segment goes to. Under `summary`, a source segment may go to both. */
export function askSplit({ view, row, submit, closed }: Question<Group[]>): void {
  const parts = { source: new Map<string, Part>(), target: new Map<string, Part>() }
  const isSourceShared = view.relation === 'summary' && row.source.length === 1 && row.target.length > 1
  for (const side of sides) {
    const half = Math.max(Math.ceil(row[side].length / 2), 1)
    for (const [at, path] of row[side].entries())
      parts[side].set(path, side === 'source' && isSourceShared ? 'both' : at < half ? 'one' : 'two')
  }
  const choices = find('choices')
  prepare('split', 'splitHelp')
  find('search-line').hidden = true
  find('choose-was').replaceChildren()
  choices.replaceChildren(...sides.map(side => renderParts(view, row, side, parts[side])))
  const groupOf = (wanted: Part): Group => {
    const isIn = (side: Side) => (path: string) => {
      const part = parts[side].get(path)
      return part === wanted || part === 'both'
    }
    return { source: row.source.filter(isIn('source')), target: row.target.filter(isIn('target')) }
  }
  openDialog('choose', {
    submit: () =>
      submit(
        [groupOf('one'), groupOf('two')].filter(({ source, target }) => source.length + target.length > 0)
      ),
    closed,
    first: () => choices.querySelector('input:checked')
  })
}

function renderParts(view: DeskView, row: DeskRow, side: Side, parts: Map<string, Part>): HTMLElement {
  const known = segmentsByPath(view, side)
  const names: readonly Part[] =
    side === 'source' && view.relation === 'summary' ? ['one', 'two', 'both'] : ['one', 'two']
  const choices = row[side].map((path, at) => {
    const found = known.get(path)
    return make(
      'fieldset',
      { class: 'part' },
      make('legend', { lang: view.locales[side] }, found ? textOfSegment(found.segment) : ''),
      names.map(name => {
        const box = make('input', { type: 'radio', name: `${side}-${at}`, value: name })
        box.checked = parts.get(path) === name
        box.addEventListener('change', () => parts.set(path, name))
        return make('label', {}, box, ' ', word(labels[name]))
      })
    )
  })
  return make('section', { class: side }, make('h3', { class: 'what' }, word(side)), choices)
}
