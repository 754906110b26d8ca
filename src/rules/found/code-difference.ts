import { diffArrays } from 'diff'
import { codeLanguage } from '../../text/code/language.ts'
import { type CodeToken, codeTokens } from '../../text/code/tokens.ts'

/** Where code differs from the code that it renders. */
export interface CodeDifference {
  /** Characters of the source that are missing; empty where some are added. */
  readonly expected: string
  /** Characters of the target in their place; empty where some are missing. */
  readonly found: string
  /** Offset in the target. */
  readonly start: number
  /** Offset after it; the same where characters are missing. */
  readonly end: number
  /** How many places differ. */
  readonly places: number
}

/** A block of code: its characters and its info string. */
export interface Code {
  readonly value: string
  readonly lang?: string | null | undefined
}

/** With more tokens that differ, it is said that code differs, but not how often. */
const mostDifferent = 400

/** Find where code differs from the code that it renders, comments, strings and translated words apart. */
export function codeDifference(source: Code, target: Code): CodeDifference | undefined {
  if (source.value === target.value) return undefined
  const [from, to] = codeTokens(source.value, target.value, codeLanguage(source.lang ?? target.lang))
  const translated = {
    source: foreignLines(source.value, from, to),
    target: foreignLines(target.value, to, from)
  }
  const hunks = withoutMoved(
    listHunks(from, to).filter(
      hunk =>
        !hunk.removed.some(translated.source) && !hunk.added.some(translated.target) && !isConcatenation(hunk)
    )
  )
  const [first] = hunks
  if (!first) return undefined
  const at = first.added[0]?.start ?? first.at
  return {
    expected: sliceOf(source.value, first.removed),
    found: sliceOf(target.value, first.added),
    start: at,
    end: first.added.at(-1)?.end ?? at,
    places: hunks.length
  }
}

/** Tokens of one side in place of some of the other. */
interface Hunk {
  readonly removed: readonly CodeToken[]
  readonly added: readonly CodeToken[]
  /** Offset in the target where something is missing: after the token before. */
  readonly at: number
}

function listHunks(from: readonly CodeToken[], to: readonly CodeToken[]): Hunk[] {
  const keys = (tokens: readonly CodeToken[]): string[] => tokens.map(({ key }) => key)
  const parts = diffArrays(keys(from), keys(to), { maxEditLength: mostDifferent })
  if (!parts) return [{ removed: from, added: to, at: 0 }]
  const hunks: Hunk[] = []
  let [inFrom, inTo, isOpen] = [0, 0, false]
  for (const { count, removed, added } of parts) {
    const last = isOpen ? hunks.pop() : undefined
    isOpen = removed || added
    if (isOpen)
      hunks.push({
        removed: [...(last?.removed ?? []), ...(removed ? from.slice(inFrom, inFrom + count) : [])],
        added: [...(last?.added ?? []), ...(added ? to.slice(inTo, inTo + count) : [])],
        at: to[inTo - 1]?.end ?? 0
      })
    else if (last) hunks.push(last)
    if (!added) inFrom += count
    if (!removed) inTo += count
  }
  return hunks
}

/** A translated sentence may be put together from more or fewer strings: `'Hello ' + name`, `name + ' san'`. */
function isConcatenation({ removed, added }: Hunk): boolean {
  const keys = [...removed, ...added].map(({ key }) => key)
  return keys.includes('+') && keys.every(key => key === '+' || key === '""')
}

/** Leave out what only is in another order in the text of elements. */
function withoutMoved(hunks: readonly Hunk[]): readonly Hunk[] {
  const isMovable = ({ removed, added }: Hunk): boolean =>
    [...removed, ...added].every(token => token.isMovable)
  const movable = hunks.filter(isMovable)
  const keysOf = (side: 'removed' | 'added'): string =>
    movable
      .flatMap(hunk => hunk[side].map(({ key }) => key))
      .sort()
      .join('\n')
  return keysOf('removed') === keysOf('added') ? hunks.filter(hunk => !isMovable(hunk)) : hunks
}

/** Make the test whether a token is in a line with letters beyond ASCII that the other side has not: a translated one. */
function foreignLines(
  text: string,
  tokens: readonly CodeToken[],
  others: readonly CodeToken[]
): (token: CodeToken) => boolean {
  const known = new Set(others.map(({ key }) => key))
  const lines = new Set<number>()
  for (const { key, start } of tokens)
    if (/[^\p{ASCII}]/u.test(key) && /\p{L}/u.test(key) && !known.has(key)) lines.add(lineStart(text, start))
  return ({ start }) => lines.size > 0 && lines.has(lineStart(text, start))
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function sliceOf(text: string, tokens: readonly CodeToken[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
}
