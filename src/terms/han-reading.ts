import { commonWords, freeCharacters } from './han-words.ts'
import type { MatchForm } from './match-form.ts'

/** Maximum length of a word that is looked up, in characters. */
const longest = 4

/** Costs of the pieces of a reading. Two characters are one word unless one of them probably is a word by itself. */
const cost = { known: 4, free: 4, couple: 6, coupleWithFree: 8, bound: 6 } as const

const han = /\p{Script=Han}/u

/** A run of Han characters, with the costs of reading it up to, and from, each of its characters. */
interface Run {
  readonly start: number
  readonly end: number
  readonly upTo: readonly number[]
  readonly from: readonly number[]
}

/** Tells whether a stretch `[start, end)` of Han characters may be read as a word of its own. */
export type HanReader = (start: number, end: number) => boolean

/**
 * Split the runs of Han characters in a text into words, so that terms are not matched across words.
 *
 * ```markdown
 * 累積分佈
 *  ^^ 累|積分|佈 costs 16, 累積|分佈 costs 12: 積分 is not a word here
 * ```
 *
 * A run is read as the cheapest sequence of pieces: known words (terms and common words), characters that often are
 * words, and any two characters. A stretch is rejected if a sequence with a piece across one of its edges is cheaper,
 * or equally cheap because of a common word. A word that contains the whole stretch rejects nothing.
 */
export function createHanReader(form: MatchForm, isTerm: (word: string) => boolean): HanReader {
  const { characters } = form
  const costOf = (start: number, end: number): Piece => weigh(characters.slice(start, end), isTerm)
  let run: Run | undefined
  return (start, end) => {
    if (!run || start < run.start || end > run.end) run = measureRun(start)
    if (end > run.end) return true
    const { upTo, from, start: origin } = run
    const whole = (upTo[start - origin] ?? 0) + cost.known + (from[end - origin] ?? 0)
    return cheapestAcross(run, start, end) >= whole
  }

  function measureRun(at: number): Run {
    const [start, end] = runAround(form, at)
    const length = end - start
    const upTo = [0, ...Array<number>(length).fill(Number.POSITIVE_INFINITY)]
    const from = upTo.map((_, index) => (index === length ? 0 : Number.POSITIVE_INFINITY))
    for (let index = 0; index < length; index++) {
      for (let next = index + 1; next <= Math.min(length, index + longest); next++) {
        const piece = costOf(start + index, start + next).cost
        upTo[next] = Math.min(upTo[next] ?? 0, (upTo[index] ?? 0) + piece)
      }
    }
    for (let index = length - 1; index >= 0; index--) {
      for (let next = index + 1; next <= Math.min(length, index + longest); next++) {
        const piece = costOf(start + index, start + next).cost
        from[index] = Math.min(from[index] ?? 0, piece + (from[next] ?? 0))
      }
    }
    return { start, end, upTo, from }
  }

  /**
   * Return the least cost of a reading with a piece across an edge. A common word costs slightly less there, so that it
   * wins a tie.
   */
  function cheapestAcross(around: Run, start: number, end: number): number {
    let cheapest = Number.POSITIVE_INFINITY
    const first = Math.max(around.start, start - longest + 1)
    for (let left = first; left < end; left++) {
      for (let right = left + 2; right <= Math.min(around.end, left + longest); right++) {
        const acrossStart = left < start && right > start && right < end
        const acrossEnd = left > start && left < end && right > end
        if (!acrossStart && !acrossEnd) continue
        const piece = costOf(left, right)
        const before = around.upTo[left - around.start] ?? 0
        const after = around.from[right - around.start] ?? 0
        cheapest = Math.min(cheapest, before + piece.cost + after - (piece.common ? 0.5 : 0))
      }
    }
    return cheapest
  }
}

/** A piece of a reading: its cost, and whether it is a common word. */
interface Piece {
  readonly cost: number
  readonly common: boolean
}

function weigh(piece: readonly string[], isTerm: (word: string) => boolean): Piece {
  const word = piece.join('')
  if (piece.length === 1)
    return { cost: freeCharacters.has(word) || isTerm(word) ? cost.free : cost.bound, common: false }
  if (commonWords.has(word)) return { cost: cost.known, common: true }
  if (isTerm(word)) return { cost: cost.known, common: false }
  if (piece.length > 2) return { cost: Number.POSITIVE_INFINITY, common: false }
  const free = piece.some(character => freeCharacters.has(character))
  return { cost: free ? cost.coupleWithFree : cost.couple, common: false }
}

function runAround({ characters, gaps }: MatchForm, at: number): [start: number, end: number] {
  const isHan = (index: number): boolean => han.test(characters[index] ?? '')
  let start = at
  let end = at
  while (start > 0 && !gaps[start] && isHan(start - 1)) start--
  while (end < characters.length && (end === at || !gaps[end]) && isHan(end)) end++
  return [start, end]
}
