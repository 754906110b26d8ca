const counterpart: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '‘': '’',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '〝': '〟'
}
const openings = new Set(Object.keys(counterpart))
const closings = new Set(Object.values(counterpart).filter(mark => !openings.has(mark)))

/**
 * Widen a stretch by an adjacent quotation mark whose counterpart is inside it.
 *
 * ```markdown
 * 推进「放管服」改革
 *     ^--------^ 放管服」改革 is widened by 「
 * ```
 *
 * @returns the range, or `undefined` if a mark inside has its counterpart elsewhere, or one quotation ends and another
 * begins inside.
 */
export function balanceQuotation(
  text: string,
  start: number,
  end: number
): { start: number; end: number } | undefined {
  const open: string[] = []
  const closed: string[] = []
  let previous = ''
  for (const mark of text.slice(start, end)) {
    if (openings.has(mark) && closings.has(previous)) return undefined
    if (counterpart[open.at(-1) ?? ''] === mark) open.pop()
    else if (openings.has(mark)) open.push(mark)
    else if (closings.has(mark) && !isApostrophe(text, mark)) closed.push(mark)
    previous = mark
  }
  const straight = text.slice(start, end).split(/["＂]/u).length % 2 === 0
  if (straight) return closed.length + open.length > 0 ? undefined : widenStraight(text, start, end)
  const from = closed.every((mark, index) => counterpart[text[start - 1 - index] ?? ''] === mark)
  const to = open.every((mark, index) => counterpart[mark] === text[end + open.length - 1 - index])
  return from && to ? { start: start - closed.length, end: end + open.length } : undefined
}

/** Tell whether a closing single quotation mark is an apostrophe, which it is without an opening one in the text. */
function isApostrophe(text: string, mark: string): boolean {
  return mark === '’' && !text.includes('‘')
}

/** Widen a stretch by a straight quotation mark. Straight marks have no direction, so an odd one pairs with the adjacent one. */
function widenStraight(text: string, start: number, end: number): { start: number; end: number } | undefined {
  if (/["＂]/u.test(text[start - 1] ?? '')) return { start: start - 1, end }
  return /["＂]/u.test(text[end] ?? '') ? { start, end: end + 1 } : undefined
}
