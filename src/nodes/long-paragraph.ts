/** Longest paragraph that is parsed, in UTF-16 units: emphasis among Han characters takes quadratic time. */
export const longestParagraph = 32_768

/** Where an item of a list or a row of a table begins: it needs no blank line to be a paragraph of its own. */
const itemOrRow = /^(?=[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]|\|))/m

/** Find the first paragraph of Markdown that is too long to be parsed: where it begins, and how long it is, in UTF-16 units. */
export function findLongParagraph(text: string): { offset: number; length: number } | undefined {
  let offset = 0
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+|$/g)) {
    const lines = text.slice(offset, gap.index)
    for (const { length } of lines.length > longestParagraph ? lines.split(itemOrRow) : []) {
      if (length > longestParagraph) return { offset, length }
      offset += length
    }
    offset = gap.index + gap[0].length
  }
  return undefined
}
