import { withoutLabel } from '../../text/index.ts'
import type { ComparedSegment } from './compared.ts'
import { comparable } from './compared.ts'
import { type AnchorSearch, takeChanged } from './search.ts'

/**
 * Match the texts that an earlier version segmented differently and that are the same character for character: one that
 * is now several, or several that are now one, or one whose label is no longer part of it, or whose colon now is. No piece may be a whole text both before and now, and the place must be
 * unique.
 *
 * @param inText segments of the current text, in text order.
 */
export function findRecut(search: AnchorSearch, inText: readonly ComparedSegment[]): void {
  const then = new Set(search.decided.map(({ form }) => form))
  const now = new Set(inText.map(({ form }) => form))
  const olds = search.decided.filter(({ form, recut }) => recut && !now.has(form))
  const news = inText.filter(({ form }) => !then.has(form))
  if (olds.length === 0 || news.length === 0) return
  const piecesNow = indexRuns(inText, ({ form }) => !then.has(form))
  for (const one of olds) {
    const run = piecesNow(one.form)
    if (run) takeChanged(search, one, run)
  }
  for (const one of olds) {
    const bare = withoutLabel(one.form)
    const [only, ...others] = news.filter(
      ({ form }) => (form === bare && bare !== one.form) || form === `${bare}:`
    )
    if (only && others.length === 0) takeChanged(search, one, [only])
  }
  const piecesThen = indexRuns(search.decided, ({ form, recut }) => recut === true && !now.has(form))
  for (const segment of news)
    for (const one of piecesThen(segment.form) ?? []) takeChanged(search, one, [segment])
}

/** Make a function that finds the only run of segments whose concatenation is a text; `undefined` if there is none or several. */
function indexRuns<Item extends ComparedSegment>(
  items: readonly Item[],
  isFree: (item: Item) => boolean
): (whole: string) => readonly Item[] | undefined {
  const starts = new Map<string, number[]>()
  for (const [at, item] of items.entries()) {
    const first = item.form.slice(0, 1)
    if (isFree(item)) starts.set(first, [...(starts.get(first) ?? []), at])
  }
  return whole => {
    const runs = (starts.get(whole.slice(0, 1)) ?? []).flatMap(from => {
      const run = runFrom(items, from, whole, isFree)
      return run ? [run] : []
    })
    return runs.length === 1 ? runs[0] : undefined
  }
}

function runFrom<Item extends ComparedSegment>(
  items: readonly Item[],
  from: number,
  whole: string,
  isFree: (item: Item) => boolean
): readonly Item[] | undefined {
  let text = ''
  for (let at = from; text.length < whole.length; at += 1) {
    const item = items[at]
    if (!item || !isFree(item)) return undefined
    const joined = [text + item.form, comparable(`${text} ${item.form}`)].find(each => whole.startsWith(each))
    if (joined === undefined) return undefined
    text = joined
    if (text === whole && at > from) return items.slice(from, at + 1)
  }
  return undefined
}
