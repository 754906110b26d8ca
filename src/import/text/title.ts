import { blockMark } from './block-mark.ts'
import { endsSentence, type Layout } from './layout.ts'
import type { Line } from './line.ts'

const notTitle = /^[（(].*[）)]$|[：:]|\d{4}\s*[年./-]|[〔[［]\d{4}[〕\]］]/

/**
 * Count the lines that are the text's title: those before everything else that no mark, date or number begins, set
 * close together and not ended as sentences are.
 *
 * @returns 0 where the text begins with running text or with a block's mark.
 */
export function countTitleLines(lines: readonly Line[], layout: Layout): number {
  const count = lines.findIndex((line, index) => index > 0 && !continuesTitle(lines[index - 1], line, layout))
  const title = lines.slice(0, count)
  if (count < 1 || count > 4) return 0
  return title.every(isTitleLine) && title.reduce((sum, line) => sum + line.width, 0) < 240 ? count : 0
}

function isTitleLine({ text }: Line): boolean {
  return !endsSentence(text) && !blockMark(text) && !notTitle.test(text)
}

/** The first line of a broken title is about as long as the second, or longer. */
function continuesTitle(before: Line | undefined, line: Line, layout: Layout): boolean {
  if (!before || !layout.wrapped || line.gap > Math.max(layout.gap, before.gap) || !isTitleLine(line))
    return false
  return before.width >= line.width * 0.7 && before.width < layout.width * 0.98
}
