import { diffArrays } from 'diff'
import { codeLanguage } from '../../text/code/language.ts'
import { type CodeToken, codeTokens } from '../../text/code/tokens.ts'

/** Difference between a code block and its source. */
export interface CodeDifference {
  /** Missing characters of the source; empty if there are only additions. */
  readonly expected: string
  /** Characters of the target in their place; empty if there are only omissions. */
  readonly found: string
  /** Start offset in the target. */
  readonly start: number
  /** End offset; equal to `start` if characters are only missing. */
  readonly end: number
  /** Number of places that differ. */
  readonly places: number
}

/** A block of code: its characters and its info string. */
export interface Code {
  readonly value: string
  readonly lang?: string | null | undefined
}

/** With more differing tokens, the number of differences is not counted. */
const mostDifferent = 400

/** Find the differences between a code block and its source, ignoring comments, strings and translated words. */
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

/** Tokens of one side that replace some of the other. */
interface Hunk {
  readonly removed: readonly CodeToken[]
  readonly added: readonly CodeToken[]
  /** Offset in the target of something missing: after the preceding token. */
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

/**
 * Tell whether a hunk is only another concatenation. A translated sentence may consist of more or fewer strings:
 * `'Hello ' + name`, `name + ' san'`.
 */
function isConcatenation({ removed, added }: Hunk): boolean {
  const keys = [...removed, ...added].map(({ key }) => key)
  return keys.includes('+') && keys.every(key => key === '+' || key === '""')
}

/** Drop what was only reordered in the text of elements. */
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

/** Make a test whether a token is on a translated line: one with non-ASCII letters that the other side lacks. */
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
