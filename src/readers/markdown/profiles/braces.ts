/** Longest stretch between brackets, in UTF-16 units. */
const longest = 20_000

/** What counts outside brackets, where an apostrophe begins no string, and inside. */
const outside = /[{}]/g
const inside = /[{}]|\/\*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g

/**
 * Match the curly brackets of a text, in one pass. Inside brackets, those in strings and comments do not count.
 *
 * @returns the offset after each closing bracket, by the offset of the opening one.
 */
export function matchBraces(text: string): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  let hasComments = true
  let from = 0
  while (from < text.length) {
    const token = open.length > 0 ? inside : outside
    token.lastIndex = from
    const found = token.exec(text)
    if (!found) break
    const { 0: value, index } = found
    from = index + value.length
    if (value === '{') open.push(index)
    const start = value === '}' ? open.pop() : undefined
    if (start !== undefined && index - start < longest) ends.set(start, index + 1)
    const end: number = value === '/*' && hasComments ? text.indexOf('*/', from) : 0
    hasComments &&= end >= 0
    if (end > 0 && end - index < longest) from = end + 2
  }
  return ends
}
