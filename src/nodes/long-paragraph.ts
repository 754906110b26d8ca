/** Longest paragraph that is parsed, in UTF-16 units, because emphasis among Han characters takes quadratic time. */
export const longestParagraph = 32_768

/** Start of a list item or table row, which begins a new paragraph without a blank line before it. */
const itemOrRow = /^(?=[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]|\|))/m

/** Blank out fenced code, which the parser reads in linear time. Every other character keeps its offset. */
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

/** Find the first Markdown paragraph that is too long to parse: its offset and its length, in UTF-16 units. */
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
