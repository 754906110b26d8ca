/** Longest paragraph that is parsed, in UTF-16 units: emphasis among Han characters takes quadratic time. */
export const longestParagraph = 32_768

/** Where an item of a list or a row of a table begins: it needs no blank line to be a paragraph of its own. */
const itemOrRow = /^(?=[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]|\|))/m

/** Blank out fenced code, which costs the parser no more than its length; every other character keeps its offset. */
export function blankFencedCode(text: string): string {
  let open: string | undefined
  return text.replaceAll(/^.+$/gm, line => {
    const [, fence = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (open === undefined) {
      if (fence === '' || (fence.startsWith('`') && info.includes('`'))) return line
      open = fence
    } else if (fence.startsWith(open) && info.trim() === '') open = undefined
    return ' '.repeat(line.length)
  })
}

/** Find the first paragraph of Markdown that is too long to be parsed: where it begins, and how long it is, in UTF-16 units. */
export function findLongParagraph(markdown: string): { offset: number; length: number } | undefined {
  const text = blankFencedCode(markdown)
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
