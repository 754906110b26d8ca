import { blockMark } from './block-mark.ts'
import { endsSentence, type Layout } from './layout.ts'
import type { Line } from './line.ts'

const notTitle = /^[（(].*[）)]$|[：:]|\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]|[〔[［]\d{4}[〕\]］]/
const openBracket = /[（(「『《〈][^）)」』》〉]*$/

/**
 * Count the lines of the text's title: the first lines, closely set, that do not begin with a mark, date or number and
 * do not end like sentences.
 *
 * @returns 0 if the text begins with running text or with the mark of a block.
 */
export function countTitleLines(lines: readonly Line[], layout: Layout): number {
  const count = lines.findIndex((line, index) => index > 0 && !continuesTitle(lines[index - 1], line, layout))
  const title = lines.slice(0, count)
  if (count < 1 || count > 4) return 0
  return title.every((line, index) => isTitleLine(line) || isBroken(title[index - 1])) &&
    title.reduce((sum, line) => sum + line.width, 0) < 240
    ? count
    : 0
}

function isTitleLine({ text }: Line): boolean {
  return !endsSentence(text) && !blockMark(text) && !notTitle.test(text)
}

/** Tell whether a title is broken within a number or bracket, as between `…発展計画（` and `2021～2035年）`. */
function isBroken(before: Line | undefined): boolean {
  return before !== undefined && openBracket.test(before.text)
}

/** Tell whether a line continues a title. The first line of a broken title is about as long as the second, or longer. */
function continuesTitle(before: Line | undefined, line: Line, layout: Layout): boolean {
  if (!before || !layout.wrapped || line.gap > Math.max(layout.gap, before.gap)) return false
  if (isBroken(before)) return true
  if (!isTitleLine(line)) return false
  return before.width >= line.width * 0.7 && before.width < layout.width * 0.98
}
